using Interhelpo.Archive;
using Interhelpo.Chronicling;
using Interhelpo.Comparing;
using Interhelpo.Tests.Comparing;

namespace Interhelpo.Tests.Chronicling;

public sealed class ChroniclerTests
{
    private const string Mill = "The Brenton Mill Society was founded on 3 May 1911 in Brenton. ";

    public static TheoryData<string> Pairs => [.. DocumentPair.All.Select(pair => pair.Name)];

    [Fact]
    public void What_sources_agree_on_is_told_once_in_the_most_exact_words_with_all_their_notes()
    {
        var judged = new Judged(Mill, "A walk through the valley. The Brenton Mill Society was founded in 1911.").With(MatterKind.Date, Relation.Compatible, "a: 3 May 1911", "b: 1911");

        var entry = Assert.Single(Entries(judged));

        Assert.Equal(Mill.Trim(), entry.Words.Text);
        Assert.Equal(["a", "b"], entry.Notes.Select(note => note.Source));
        Assert.Equal(["Date 0"], entry.Agreements);
    }

    [Fact]
    public void What_may_be_true_besides_is_no_note_of_what_it_does_not_say()
    {
        var judged = new Judged(Mill + "In 1912 the society was closed by a resolution of the county.", "It was closed at the call of the weavers.")
            .With(MatterKind.Cause, Relation.Compatible, "a: resolution of the county", "b: call of the weavers");

        Assert.All(Entries(judged), entry => Assert.Equal(["a"], entry.Notes.Select(note => note.Source)));
        Assert.All(Entries(judged), entry => Assert.Empty(entry.Agreements));
    }

    [Fact]
    public void A_sentence_that_only_dates_gives_its_date_to_one_that_tells()
    {
        var judged = new Judged("The evil day came on 6 September 1893.", "A great fire destroyed the malt house and the brewery of Brenton in September 1893.")
            .With(MatterKind.Date, Relation.Compatible, "a: 6 September 1893", "b: September 1893");

        var entry = Assert.Single(Entries(judged));

        Assert.Equal(("1893-09-06", "6 September 1893"), (entry.Date.ToString(), entry.DateText));
        Assert.StartsWith("A great fire", entry.Words.Text, StringComparison.Ordinal);
        Assert.Equal(["b", "a"], entry.Notes.Select(note => note.Source));
    }

    [Fact]
    public void Where_sources_differ_their_answers_stand_side_by_side_in_one_entry()
    {
        var judged = new Judged(Mill + "The society had 120 members in 1921.", "In 1921 the Brenton Mill Society had 240 members.")
            .With(MatterKind.Quantity, Relation.Contradict, "a: 120 members", "b: 240 members");

        var answers = Assert.Single(Entries(judged)[1].Differences).Answers;

        Assert.Equal(2, Entries(judged).Count);
        Assert.Equal(["240 members", "120 members"], answers.Select(answer => answer.Value));
        Assert.Equal(["", "The society had 120 members in 1921."], answers.Select(answer => answer.Words.Text));
    }

    [Fact]
    public void What_has_no_date_stands_where_the_answer_that_it_contradicts_has_one()
    {
        var judged = new Judged(Mill + "The society had 120 members in 1921.", "The Brenton Mill Society had 240 members. It was a friendly society.")
            .With(MatterKind.Quantity, Relation.Contradict, "a: 120 members", "b: 240 members");

        Assert.Equal("The Brenton Mill Society had 240 members.", Entries(judged)[1].Differences.Single().Answers[1].Words.Text);
        Assert.DoesNotContain(Entries(judged), entry => entry.Words.Text.Contains("friendly", StringComparison.Ordinal));
    }

    [Fact]
    public void That_two_name_the_same_person_makes_them_no_one_happening()
    {
        var judged = new Judged("In 1930 the journalist Jan Novák visited the mill.", "A park was named after the journalist Jan Novák.").With(MatterKind.Person, Relation.Agree, "a: Jan Novák", "b: Jan Novák");

        Assert.Single(Assert.Single(Entries(judged)).Notes);
    }

    [Fact]
    public void A_sentence_that_tells_more_than_what_is_agreed_on_is_told_besides()
    {
        var judged = new Judged("The school in Brenton was opened on 3 May 1911.", "The school in Brenton was opened in 1911 and burned down in 1934.").With(MatterKind.Date, Relation.Compatible, "a: 3 May 1911", "b: 1911");

        Assert.Equal([2, 2], Entries(judged).Select(entry => entry.Notes.Count));
    }

    [Theory]
    [InlineData("The society built much, in 1925: a power station, in 1927: a textile factory.", "1925 The society built much, a power station", "1927 The society built much, a textile factory.")]
    [InlineData("In 1925 a power station was built; in 1927 a textile factory followed, which was larger.", "1925 In 1925 a power station was built", "1927 in 1927 a textile factory followed, which was larger.")]
    [InlineData("1925 – a power station was built.", "1925 a power station was built.")]
    [InlineData("In 1925, as in 1924, the river froze.", "1925 In 1925, as in 1924, the river froze.")]
    public void A_list_is_told_by_its_parts_and_another_sentence_whole(string text, params string[] expected) =>
        Assert.Equal(expected, Entries(text).Select(entry => $"{entry.DateText} {entry.Words.Text}"));

    [Fact]
    public void Items_are_told_with_their_opening_and_noted_with_it()
    {
        var entries = Entries("The works of the town\n\nThe greatest works of the town include:\n\n- in 1925: a power station\n- in 1927: a textile factory\n- a library\n");

        Assert.Equal(["The greatest works of the town include: a power station", "The greatest works of the town include: a textile factory"], entries.Select(entry => entry.Words.Text));
        Assert.All(entries, entry => Assert.Equal(2, entry.Notes.Count));
    }

    [Fact]
    public void An_item_that_agrees_with_another_entry_is_left_out_of_its_list()
    {
        var judged = new Judged("The sawmill in Brenton was opened in 1928.", "Brenton lies in the hills. Between 1927–1930 were built in Brenton: a sawmill with two saws; a brewery; a dairy.")
            .With(MatterKind.Date, Relation.Compatible, "a: 1928", "b: Between 1927–1930");

        Assert.Equal(["Between 1927–1930 were built in Brenton: … a brewery; a dairy.", "The sawmill in Brenton was opened in 1928."], Entries(judged).Select(entry => entry.Words.Text));
        Assert.Equal([1, 2], Entries(judged).Select(entry => entry.Notes.Count));
    }

    [Fact]
    public void The_same_sentence_in_two_sources_is_told_once_but_not_with_another_number()
    {
        const string Flood = "In 1934 the river Ostra flooded 14 houses by the bridge.";

        Assert.Equal(2, Assert.Single(Entries(Flood, Flood + " It rained for days.")).Notes.Count);
        Assert.Equal(2, Entries(Flood, "In 1934 the river Ostra flooded 41 houses by the bridge.").Count);
    }

    [Fact]
    public void What_a_text_says_of_itself_is_no_history() =>
        Assert.Equal(["The school was built in 1921."], Entries("This walking tour will tell how the town changed in the 1920s. The school was built in 1921.").Select(entry => entry.Words.Text));

    [Fact]
    public void What_a_text_says_of_itself_bears_out_what_others_tell()
    {
        var judged = new Judged("This walking tour will tell how the school changed in the 1920s.", "The school was built in 1921.").With(MatterKind.Date, Relation.Compatible, "a: the 1920s", "b: 1921");

        Assert.Equal(["b", "a"], Assert.Single(Entries(judged)).Notes.Select(note => note.Source));
    }

    [Fact]
    public void Time_goes_from_the_frame_to_what_lies_in_it()
    {
        var entries = Entries("On 5 March 1925 the ferry sank. By 1926 the bridge stood. In 1925 the road was paved. From 1925 onwards the mail came daily. In the 1920s wages fell. The fair was held between 1925 and 1930.");

        Assert.Equal(["the 1920s", "From 1925 onwards", "between 1925 and 1930", "1925", "5 March 1925", "By 1926"], entries.Select(entry => entry.DateText));
    }

    [Fact]
    public void Many_years_are_parted_into_decades()
    {
        var chronicle = Compose(new Judged(string.Join(' ', Enumerable.Range(1911, 25).Select(year => $"In {year} the harvest of field {year - 1900} was good."))));

        Assert.Equal(["191X", "192X", "193X"], chronicle.Sections.Select(section => section.Time));
    }

    [Fact]
    public void An_entry_is_told_in_the_main_language_where_there_is_such_a_statement_else_in_its_own()
    {
        var chronicle = Compose(new Judged(
            Mill + "In 1921 the society bought a steam engine. In 1930 it opened a school for the children of its members.",
            "Procházka údolím. Mlýnské družstvo otevřelo v roce 1925 novou lékárnu na náměstí vedle kostela."));

        Assert.Equal("en", chronicle.Language);
        Assert.Equal("cs", chronicle.Sections.Single(section => section.Time == "1925").Entries.Single().Language);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_order_of_documents_and_matters_changes_nothing(string name)
    {
        var documents = ToldTexts.Of(DocumentPair.Named(name));
        var matters = Comparison.Of(documents);

        Assert.Equal(
            ChronicleInWords.Write(Chronicler.Compose(documents, matters)),
            ChronicleInWords.Write(Chronicler.Compose([.. documents.Reverse()], [.. matters.Reverse()])));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Every_word_stands_in_its_notes_and_none_is_told_twice(string name)
    {
        var documents = ToldTexts.Of(DocumentPair.Named(name));
        var entries = Chronicler.Compose(documents, Comparison.Of(documents)).Sections.SelectMany(section => section.Entries).ToList();
        var told = entries.Select(entry => (entry.Words, entry.Notes))
            .Concat(entries.SelectMany(entry => entry.Differences).SelectMany(difference => difference.Answers).Select(answer => (answer.Words, answer.Notes))).ToList();

        Assert.All(told, each => Assert.All(each.Words.Parts, part => Assert.Contains(each.Notes, note => note.Text.Contains(part, StringComparison.Ordinal))));
        Assert.All(told.SelectMany(each => each.Words.Items).GroupBy(item => item), item => Assert.Single(item));
    }

    private static List<ChronicleEntry> Entries(params string[] texts) => Entries(new Judged(texts));

    private static List<ChronicleEntry> Entries(Judged judged) => [.. Compose(judged).Sections.SelectMany(section => section.Entries)];

    private static ComposedChronicle Compose(Judged judged) => Chronicler.Compose(judged.Documents, judged.Matters);
}
