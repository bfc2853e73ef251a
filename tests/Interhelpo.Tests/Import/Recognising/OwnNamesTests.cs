using Interhelpo.Archive;
using Interhelpo.Import.Recognising;

namespace Interhelpo.Tests.Import.Recognising;

/// <summary>Places and organisations that an archive knows beside the gazetteer. All names are made up.</summary>
public sealed class OwnNamesTests
{
    private static readonly OwnNames Own = new(
    [
        Entry("one", EntityKind.Place, "Zubrovka", "Зубровка"), Entry("two", EntityKind.Organisation, "Bright Dawn"), Entry("three", EntityKind.Place, "Marek", isSurname: true),
        Entry("bishkek", EntityKind.Place, "Tall Poplars"), Entry("four", EntityKind.Place, "Krásná Lhota"), Entry("five", EntityKind.Place, "Dvojice"), Entry("six", EntityKind.Place, "Dvojice"), Entry("seven", EntityKind.Place, "Praha"),
    ]);

    [Theory]
    [InlineData("en", "After that summer Zubrovka had forty houses.", "Zubrovka")]
    [InlineData("en", "They joined Bright Dawn soon.", "Bright Dawn")]
    [InlineData("cs", "Rodiny odešly do Zubrovky na jaře.", "Zubrovka")]
    [InlineData("cs", "Mlýn stál u Krásné Lhoty.", "Krásná Lhota")]
    [InlineData("ru", "Семьи жили в Зубровке.", "Zubrovka")]
    public void Prose_may_name_them_without_explaining_and_in_any_case(string language, string text, string name)
    {
        var found = Assert.Single(Find(text, language, Own));
        Assert.Equal((name, null), (found.Name, found.Gazetteer));
        Assert.DoesNotContain(Find(text, language, OwnNames.None), other => other.Name == name);
    }

    [Fact]
    public void A_further_name_of_an_entry_of_the_gazetteer_leads_to_that_entry() =>
        Assert.Equal("bishkek", Assert.Single(Find("They built houses in Tall Poplars.", "en", Own)).Gazetteer);

    [Fact]
    public void What_the_gazetteer_knows_stays_what_it_is() => Assert.Equal("prague", Assert.Single(Find("They met in Praha.", "en", Own)).Gazetteer);

    [Fact]
    public void A_name_that_two_of_them_bear_tells_nothing() =>
        Assert.Equal(Find("After that summer Dvojice had forty houses.", "en", OwnNames.None), Find("After that summer Dvojice had forty houses.", "en", Own));

    [Theory]
    [InlineData("en", "Josef Marek was the head of the mill. Marek died in 1931.")]
    [InlineData("cs", "Josef Marek byl vedoucím mlýna. Marek zemřel roku 1931.")]
    public void Somebody_of_that_name_stays_somebody(string language, string text) =>
        Assert.All(Find(text, language, Own), found => Assert.Equal(EntityKind.Person, found.Kind));

    [Fact]
    public void Without_any_nothing_is_read_otherwise()
    {
        const string Text = "In 1925 Karel Novák came from Praha to Frunze with the Red Cross and worked in the mill of Tokmok.";
        Assert.Equal(Find(Text, "en", OwnNames.None).Select(found => (found.Kind, found.Name, found.Gazetteer)), NamesInProse.Find(Text, [new TextSpan(0, Text.Length)]).Select(found => (found.Kind, found.Name, found.Gazetteer)));
        Assert.Equal(Find(Text, "en", OwnNames.None).Select(found => (found.Kind, found.Name, found.Gazetteer)), Find(Text, "en", new OwnNames([Entry("one", EntityKind.Place, "Zubrovka")])).Select(found => (found.Kind, found.Name, found.Gazetteer)));
    }

    [Fact]
    public void No_name_makes_it_throw()
    {
        var chance = new Random(7);
        const string Letters = " aB.-'–Žя\u0301\ud83d\ude00(1*";
        for (var round = 0; round < 300; round++)
        {
            string Made() => string.Concat(Enumerable.Range(0, chance.Next(0, 12)).Select(_ => Letters[chance.Next(Letters.Length)]));
            var text = Made() + " Zubrovka " + Made();
            Assert.NotNull(Find(text, chance.Next(2) == 0 ? "cs" : "ru", new OwnNames([Entry("one", EntityKind.Place, Made(), Made()), Entry("two", EntityKind.Organisation, "")])));
        }
    }

    private static IReadOnlyList<RecognisedName> Find(string text, string language, OwnNames own) => NamesInProse.Read(text, [new TextSpan(0, text.Length)], language, own).Names;

    private static GazetteerEntry Entry(string id, EntityKind kind, string name, string? other = null, bool isSurname = false) =>
        new(id, kind, "", name, null, null, [.. new[] { name, other }.OfType<string>().Select(each => new GazetteerName(each, null, IsSurname: isSurname))]);
}
