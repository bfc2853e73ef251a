using Interhelpo.Archive;

namespace Interhelpo.Tests.Archive;

public sealed class KeptChronicleTests
{
    [Fact]
    public void What_is_written_is_read_and_written_the_same()
    {
        var json = Of(Entry("1911", "The mill was built.", 0) with { Words = new("The mills:", ["one „žlutý“", ChronicleWords.Omission, "a <third>"]), Agreements = ["date|mill"] }).ToJson();

        Assert.Equal(json, KeptChronicle.Read(json).Value!.ToJson());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"language\":\"en\"}")]
    public void What_is_no_chronicle_is_refused_with_the_reason(string json) => Assert.NotEmpty(KeptChronicle.Read(json).Reason!);

    [Theory]
    [InlineData("The mill was built.", true)]
    [InlineData("The mill was burnt.", false)]
    public void Its_hash_tells_other_words_apart_but_not_other_names_of_matters(string words, bool same)
    {
        var (one, other) = (Entry("1911", "The mill was built.", 0) with { Agreements = ["a"] }, Entry("1911", words, 0) with { Agreements = ["b"] });

        Assert.Equal(same, Of(one).Sha256 == Of(other).Sha256);
        Assert.Equal(same, ChronicleChange.Between(Of(one), Of(other)).Count == 0);
    }

    [Fact]
    public void A_change_sets_the_same_story_beside_what_it_was_and_names_what_is_new_and_what_would_go()
    {
        var before = Of(Entry("1911", "The mill was built.", 0), Entry("1912", "The dam broke.", 20), Entry("1913", "A fair was held.", 40), Entry("1914", "It rained.", 60));
        var after = Of(
            Entry("1910", "A road was paved.", 80), Entry("1911-05", "The mill was built in May.", 0), Entry("1912", "The old dam broke.", 100) with { Notes = [Note(100), Note(20)] },
            Entry("1914", "It rained.", 60));

        Assert.Equal(
            ["– → A road was paved.", "The mill was built. → The mill was built in May.", "The dam broke. → The old dam broke.", "A fair was held. → –"],
            ChronicleChange.Between(before, after).Select(change => $"{change.Before?.Words.Text ?? "–"} → {change.After?.Words.Text ?? "–"}"));
    }

    [Theory]
    [InlineData("", "The mill was built.", "The mill was built.")]
    [InlineData("The works:", "a mill|a dam", "The works: a mill; a dam")]
    [InlineData("The works:", "…|a dam|a road|…", "The works: … a dam; a road …")]
    public void Items_are_read_behind_their_opening(string opening, string items, string text) => Assert.Equal(text, new ChronicleWords(opening, items.Split('|')).Text);

    private static KeptChronicle Of(params KeptEntry[] entries) => new("en", [new KeptSection("191X", entries)]);

    private static KeptEntry Entry(string date, string words, int start) => new(date, date, false, "en", new ChronicleWords("", [words]), [Note(start)], [], []);

    private static KeptNote Note(int start) => new("letter", start, start + 10, "some words");
}
