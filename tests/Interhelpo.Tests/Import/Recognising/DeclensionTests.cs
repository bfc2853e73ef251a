using Interhelpo.Import.Recognising;

namespace Interhelpo.Tests.Import.Recognising;

public sealed class DeclensionTests
{
    // The names as a text has them, and what each names.
    [Theory]
    [InlineData("cs", "zilina", "Žiliny Žilině Žilinu Žilinou")]
    [InlineData("cs", "prague", "Prahy Praze Prahu Prahou")]
    [InlineData("cs", "bishkek", "Biškeku Biškekem Pišpeku Pišpekem")]
    [InlineData("cs", "kyiv", "Kyjeva Kyjevě Kyjevem")]
    [InlineData("cs", "olomouc", "Olomouce Olomouci Olomoucí")]
    [InlineData("cs", "plzen", "Plzně Plzni Plzní")]
    [InlineData("cs", "kosice", "Košic Košicích Košicemi")]
    [InlineData("cs", "slovakia", "Slovenska Slovensku Slovenskem")]
    [InlineData("cs", "kyrgyzstan", "Kyrgyzstánu Kyrgyzstánem Kirgizie Kirgizii")]
    [InlineData("sk", "zilina", "Žiliny Žiline Žilinu Žilinou")]
    [InlineData("sk", "bratislava", "Bratislavy Bratislave Bratislavou")]
    [InlineData("sk", "presov", "Prešova Prešove Prešovom")]
    [InlineData("sk", "kosice", "Košíc Košiciach Košicami")]
    [InlineData("ru", "zilina", "Жилины Жилине Жилину Жилиной")]
    [InlineData("ru", "bishkek", "Бишкека Бишкеке Бишкеком Пишпека Пишпеке")]
    [InlineData("ru", "kazan", "Казани Казанью")]
    [InlineData("ru", "moscow", "Москвы Москве Москву Москвой")]
    [InlineData("ru", "samarkand", "Самарканда Самарканде Самаркандом")]
    [InlineData("ru", "kyrgyzstan", "Киргизии Киргизию Кыргызстана")]
    [InlineData("uk", "kyiv", "Києва Києву Києві Києвом")]
    [InlineData("uk", "lviv", "Львова Львові Львовом")]
    public void A_place_is_known_in_its_cases(string language, string id, string forms) =>
        Assert.All(forms.Split(' '), form => Assert.Equal(id, InProse(form, language)));

    [Theory]
    [InlineData("cs", "v Českých Budějovicích", "ceske-budejovice")]
    [InlineData("cs", "v Kutné Hoře", "kutna-hora")]
    [InlineData("cs", "v Hradci Králové", "hradec-kralove")]
    [InlineData("cs", "v Ústí nad Labem", "usti")]
    [InlineData("sk", "v Banskej Bystrici", "banska-bystrica")]
    [InlineData("sk", "v Sovietskom zväze", "soviet-union")]
    [InlineData("ru", "в Советском Союзе", "soviet-union")]
    [InlineData("ru", "в Средней Азии", "central-asia")]
    [InlineData("ru", "в Нижнем Новгороде", "nizhny-novgorod")]
    public void Adjectives_are_declined_with_their_noun(string language, string words, string id) => Assert.Equal(id, InProse("x " + words, language));

    [Theory]
    [InlineData("In 1930 they met in Frunze.")]
    [InlineData("In 1930 they met in Pishpek.")]
    [InlineData("In 1930 they met in Bishkek.")]
    public void Whichever_name_a_text_uses_the_place_is_the_same(string text) =>
        Assert.Equal("bishkek", Assert.Single(NamesInProse.Find(text, [new TextSpan(0, text.Length)])).Gazetteer);

    [Theory]
    [InlineData("cs", "Rudolf Mareček", "Rudolfa Marečka", "Rudolfem Marečkem", "Rudolfu Marečkovi")]
    [InlineData("cs", "Eva Nováková", "Evy Novákové", "Evou Novákovou")]
    [InlineData("sk", "Pavol Horský", "Pavla Horského", "Pavlom Horským")]
    [InlineData("ru", "Иван Белов", "Ивана Белова", "Иваном Беловым", "Ивану Белову")]
    [InlineData("ru", "Анна Горская", "Анны Горской", "Анной Горской")]
    public void The_cases_of_a_person_are_one_and_shown_in_the_nominative(string language, string name, params string[] others)
    {
        var text = "x " + string.Join("; ", others) + "; " + name + ".";
        var found = Assert.Single(NamesInProse.Find(text, [new TextSpan(0, text.Length)], language));

        Assert.Equal(name, found.Name);
        Assert.Equal(others.Length + 1, found.Mentions.Count);
    }

    [Fact]
    public void A_nominative_that_no_text_has_is_not_made_up()
    {
        const string text = "Přišli s Rudolfem Marečkem.";

        Assert.Equal("Rudolfem Marečkem", Assert.Single(NamesInProse.Find(text, [new TextSpan(0, text.Length)], "cs")).Name);
    }

    private static string? InProse(string words, string language)
    {
        var text = words + " 1";
        return NamesInProse.Find(text, [new TextSpan(0, text.Length)], language).Select(name => name.Gazetteer).FirstOrDefault();
    }
}
