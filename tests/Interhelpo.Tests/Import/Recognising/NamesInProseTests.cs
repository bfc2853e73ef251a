using CsCheck;
using Interhelpo.Archive;
using Interhelpo.Import.Recognising;

namespace Interhelpo.Tests.Import.Recognising;

public sealed class NamesInProseTests
{
    private static readonly string[] Words =
    [
        "Karel", "Novák", "the", "engineer", "of", "(", ")", ",", ".", "“", "”", "'s", "'", " ", " ", " ", "\n\n", "Commune", "cooperatives", "were", "such as",
        "I.", "Dr.", "Soviet", "Union", "in", "Prague", "street", "was", "a", "and", "&", "von", "1925", "–", "Czech", "film", "\uD83D", "é\u0301",
    ];

    private static readonly string[] Tongues =
    [
        "Družstvo", "družstvo", "«", "»", "„", "“", "Československá", "akademie", "věd", "Praze", "v", "V", "Jan", "Jana", "Nováková", "Ing", ".", ",", " ", " ", " ", "ředitelem", "byl", "se", "stala", "Sovětský", "svaz",
        "ulici", "Rudá", "armáda", "Иван", "Ивана", "Петрович", "Соколова", "г", "город", "городе", "Красная", "Армия", "завод", "«Заря»", "И", "тов", "—", "(1889–1938)", "Ústí", "nad", "Labem", "Herr", "Karl", "von", "Prag", "Saratovská", "oblast", ";", "\n\n",
    ];

    private static readonly Gen<string> ManyTongues = Gen.Int[0, Tongues.Length - 1].Select(word => Tongues[word]).Array[0, 40].Select(string.Concat);

    private static readonly Gen<string> Texts = Gen.Int[0, Words.Length - 1].Select(word => Words[word]).Array[0, 40].Select(string.Concat);

    [Fact]
    public void Mentions_lie_within_the_prose_only()
    {
        const string text = "In Prague. Novák, J. (1931). Praha: Orbis. In Prague.";
        var prose = TextSpan.At(0, "In Prague.".Length);
        var name = Assert.Single(NamesInProse.Find(text, [prose]));
        Assert.Equal(["Prague"], name.Mentions.Select(mention => mention.Span.In(text)));
    }

    [Fact]
    public void A_place_of_the_gazetteer_brings_its_id_and_its_other_names()
    {
        var name = Assert.Single(Find("They settled in Pishpek."));
        Assert.Equal(("Bishkek", "bishkek"), (name.Name, name.Gazetteer));
        Assert.Contains("Pishpek", name.AlternateNames);
        Assert.Contains("Frunze", name.AlternateNames);
    }

    [Fact]
    public void A_person_goes_by_the_fullest_name_of_the_document()
    {
        var name = Assert.Single(Find("J. Havel wrote. The poet Jan Havel sang. Later Havel left."));
        Assert.Equal((EntityKind.Person, "Jan Havel"), (name.Kind, name.Name));
        Assert.Equal(["J. Havel", "Havel"], name.AlternateNames);
        Assert.Equal([null, "poet", null], name.Mentions.Select(mention => mention.Role));
    }

    [Fact]
    public void A_name_known_from_one_part_of_the_prose_is_known_in_all()
    {
        const string text = "Plamen grew.\n\nPlamen was a cooperative.";
        var name = Assert.Single(NamesInProse.Find(text, [TextSpan.At(0, 12), TextSpan.At(14, 25)]));
        Assert.Equal(2, name.Mentions.Count);
    }

    [Fact]
    public void In_any_text_mentions_lie_within_it_and_never_overlap() => Texts.Sample(text =>
    {
        var spans = Find(text).SelectMany(name => name.Mentions).Select(mention => mention.Span).Order().ToList();
        return spans.All(span => span.Start >= 0 && span.Length > 0 && span.End <= text.Length)
            && spans.Zip(spans.Skip(1)).All(pair => !pair.First.Overlaps(pair.Second));
    }, iter: 2000);

    [Theory]
    [InlineData("cs")]
    [InlineData("sk")]
    [InlineData("ru")]
    [InlineData("uk")]
    [InlineData("de")]
    public void In_any_language_mentions_lie_within_the_text_and_never_overlap(string language) => ManyTongues.Sample(text =>
    {
        var spans = NamesInProse.Find(text, [new TextSpan(0, text.Length)], language).SelectMany(name => name.Mentions).Select(mention => mention.Span).Order().ToList();
        return spans.All(span => span.Start >= 0 && span.Length > 0 && span.End <= text.Length)
            && spans.Zip(spans.Skip(1)).All(pair => !pair.First.Overlaps(pair.Second));
    }, iter: 1000);

    [Theory]
    [InlineData("Karel ")]
    [InlineData("Czech ")]
    [InlineData("I. ")]
    [InlineData("(“")]
    [InlineData("towns such as A, ")]
    [InlineData("Academy of ")]
    [InlineData("the poet Jan Novák and ")]
    [InlineData("City of ")]
    [InlineData("People's ")]
    [InlineData("van ")]
    public void A_long_text_is_read_to_its_end(string words) => Assert.NotNull(Find(LongText.Of(words)));

    [Theory]
    [InlineData("cs", "Československá akademie věd ")]
    [InlineData("cs", "v Praze Jan Novák ")]
    [InlineData("cs", "ředitelem byl ")]
    [InlineData("ru", "Иван Петрович Соколов, ")]
    [InlineData("ru", "«Заря ")]
    [InlineData("de", "Karl von Prag ")]
    public void A_long_text_of_any_language_is_read_to_its_end(string language, string words)
    {
        var text = LongText.Of(words);
        Assert.NotNull(NamesInProse.Find(text, [new TextSpan(0, text.Length)], language));
    }

    private static IReadOnlyList<RecognisedName> Find(string text) => NamesInProse.Find(text, [new TextSpan(0, text.Length)]);
}
