using CsCheck;
using Interhelpo.Dates;

namespace Interhelpo.Tests.Dates;

public sealed class DatesInProseTests
{
    [Theory]
    [InlineData("1923", "In May they left.", "1923-05", DateBasis.Carried, "the year of 1923, the date stated before")]
    [InlineData("1923-05", "That month it rained.", "1923-05", DateBasis.Carried, "the month of 1923-05, the date stated before")]
    [InlineData("1925", "In 10 years, they were many.", "1935~", DateBasis.Reckoned, "10 years after 1925, the date stated before")]
    [InlineData("1925/..", "Two years later it closed.", "1927~", DateBasis.Reckoned, "2 years after 1925, the date stated before")]
    [InlineData("1925-05-01", "The next day it rained.", "1925-05-02~", DateBasis.Reckoned, "the day after 1925-05-01, the date stated before")]
    [InlineData("1925-12-31", "Three days later it snowed.", "1926-01-03~", DateBasis.Reckoned, "3 days after 1925-12-31, the date stated before")]
    [InlineData("1925-11", "Three months later it thawed.", "1926-02~", DateBasis.Reckoned, "3 months after 1925-11, the date stated before")]
    [InlineData("1925", "After World War II it closed.", "1945/..", DateBasis.Period, "from the years of the Second World War (1939–1945)")]
    [InlineData("1925", "In 1926 it closed.", "1926", DateBasis.Stated, null)]
    public void A_date_says_what_it_rests_on(string carried, string text, string date, DateBasis basis, string? reckoning)
    {
        var mention = Assert.Single(DatesInProse.Find(text, "en", HistoricalDate.Parse(carried).Value));
        Assert.Equal((date, basis, reckoning), (mention.Date.ToString(), mention.Basis, mention.Reckoning));
    }

    [Theory]
    [InlineData("192X", "In May they left.")]
    [InlineData("[1925,1926]", "Two years later it closed.")]
    [InlineData("1925", "Three days later it snowed.")]
    [InlineData("1925", "That day it snowed.")]
    public void A_carried_date_that_is_not_precise_enough_yields_nothing(string carried, string text) =>
        Assert.Empty(DatesInProse.Find(text, "en", HistoricalDate.Parse(carried).Value));

    [Theory]
    [InlineData("It opened in 1925.", "in 1925", "1925", "1925")]
    [InlineData("By 1932 it closed.", "By 1932", "1932", "By 1932")]
    [InlineData("It opened in the mid-1920s.", "in the mid-1920s", "the mid-1920s", "the mid-1920s")]
    [InlineData("During 1932 it closed.", "During 1932", "1932", "During 1932")]
    [InlineData("From 1925 onwards it ran.", "From 1925 onwards", "1925 onwards", "From 1925 onwards")]
    public void The_words_to_show_leave_out_a_preposition_that_only_places(string text, string span, string core, string words)
    {
        var mention = Assert.Single(DatesInProse.Find(text, "en"));
        Assert.Equal((span, core, words), (mention.Span.In(text), mention.Core.In(text), mention.Words(text)));
    }

    [Theory]
    [InlineData("und", "Družstvo (1923) vzniklo 1. 5. 1923 a trvalo 1923–1943.", "1923;1923-05-01;1923/1943")]
    [InlineData("xx", "2019-11-26 12:00, 1078", "2019-11-26")]
    [InlineData("", "in 1925", "")]
    public void An_unknown_language_is_read_by_what_needs_none(string language, string text, string dates) =>
        Assert.Equal(dates, string.Join(';', DatesInProse.Find(text, language).Select(mention => mention.Date)));

    [Theory]
    [InlineData("In 1925 it opened, and in May two years later it burnt. ")]
    [InlineData("1923-")]
    [InlineData("May, ")]
    [InlineData("between the end of ")]
    public void A_line_without_end_is_no_trap(string piece)
    {
        var line = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        Assert.All(DatesInProse.Find(line, "en"), mention => Assert.True(mention.Span.End <= line.Length));
    }

    [Theory]
    [InlineData("cs", "1. a 2. května až ")]
    [InlineData("ru", "25 октября (")]
    [InlineData("uk", "з 12 по ")]
    [InlineData("hu", "1925-től ")]
    [InlineData("ky", "1925-жылдан ")]
    [InlineData("de", "1925 oder ")]
    [InlineData("eo", "de la 30-aj jaroj ")]
    public void A_line_without_end_is_no_trap_in_any_language(string language, string piece)
    {
        var line = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        Assert.All(DatesInProse.Find(line, language), mention => Assert.True(mention.Span.End <= line.Length));
    }

    [Theory]
    [InlineData("cs", "V květnu 1925 přijeli.", "V květnu 1925")]
    [InlineData("ru", "В мае 1925 года приехали.", "В мае 1925 года")]
    [InlineData("de", "Im Mai 1925 kamen sie.", "Mai 1925")]
    [InlineData("eo", "En majo 1925 ili venis.", "majo 1925")]
    public void Words_that_a_preposition_inflects_keep_it(string language, string text, string words) =>
        Assert.Equal(words, Assert.Single(DatesInProse.Find(text, language)).Words(text));

    [Theory]
    [InlineData("ru", null, "В тридцатых годах", "193X?", "taken to be of the 20th century, for no other is told")]
    [InlineData("ru", "1925", "В тридцатых годах", "193X", "the decade of that name nearest to the year of 1925, the date stated before")]
    [InlineData("ru", "1885", "В тридцатых годах", "193X", "the decade of that name nearest to the year of 1885, the date stated before")]
    [InlineData("cs", "1895", "Ve 20. letech", "192X", "the decade of that name nearest to the year of 1895, the date stated before")]
    public void A_decade_without_a_century_is_the_nearest_one(string language, string? carried, string text, string date, string reckoning)
    {
        var mention = Assert.Single(DatesInProse.Find(text, language, carried is null ? null : HistoricalDate.Parse(carried).Value));
        Assert.Equal((date, DateBasis.Carried, reckoning), (mention.Date.ToString(), mention.Basis, mention.Reckoning));
    }

    [Fact]
    public void No_text_makes_it_throw_and_mentions_stand_in_order() =>
        Texts.Sample(text =>
        {
            var end = 0;
            foreach (var mention in DatesInProse.Find(text, "en", HistoricalDate.Parse("1925-05-01").Value))
            {
                Assert.True(mention.Span.Start >= end && mention.Span.Contains(mention.Core) && mention.Core.Length > 0 && mention.Span.End <= text.Length);
                end = mention.Span.End;
            }
        }, iter: 10_000);

    [Fact]
    public void No_text_in_any_language_makes_it_throw_and_mentions_stand_in_order() =>
        Gen.Select(Gen.Int[0, Languages.Length - 1], Gen.Int[0, PiecesOfLanguages.Length - 1].Array[0, 40], Gen.Bool).Sample(
            (language, at, spaced) =>
            {
                var text = string.Join(spaced ? " " : "", at.Select(each => PiecesOfLanguages[each]));
                var end = 0;
                foreach (var mention in DatesInProse.Find(text, Languages[language], HistoricalDate.Parse("1925-05-01").Value))
                {
                    Assert.True(mention.Span.Start >= end && mention.Span.Contains(mention.Core) && mention.Core.Length > 0 && mention.Span.End <= text.Length);
                    end = mention.Span.End;
                }
            },
            iter: 20_000);

    private static readonly string[] Languages = ["cs", "sk", "de", "ru", "uk", "hu", "ky", "eo", "und"];

    private static readonly string[] PiecesOfLanguages =
    [
        "1923", "1. ", "12.", "1", "V.", "XIX", "30.", "1930-х", "1930-е", "20-ті", "1930er", "1930-as", "1925-ig", "1925-től", "1-jén", "1-an", "1930-aj", "1925-", "-", "—", "/", "(", ")", ",", ".", " ",
        "května", "mája", "Mai", "мая", "травня", "május", "майында", "majo", "roku", "roce", "года", "году", "г.", "гг.", "року", "рр.", "жылы", "жылдары", "évben", "évek", "jaro", "jaroj", "Jahre",
        "století", "века", "ст.", "Jahrhundert", "század", "кылымдын", "jarcento", "léta", "letech", "годы", "Jahren", "v", "в", "на", "in", "en", "od", "do", "с", "по", "з", "von", "bis", "de", "ĝis", "és", "a", "и", "und", "kaj",
        "чейин", "баштап", "кийин", "között", "után", "körül", "před", "после", "після", "nach", "post", "koncem", "начале", "кінця", "Ende", "végén", "аягында", "fine", "první", "первой", "erste", "polovině", "половине", "Hälfte",
        "na jaře", "весной", "навесні", "Frühjahr", "tavaszán", "жазында", "printempe", "téhož", "того же", "того ж", "desselben", "ugyanabban az", "ошол эле", "sama", "později", "через", "später", "később", "poste", "два", "zwei", "két",
        "ст. ст.", "alten Stils", "př. n. l.", "до н. э.", "v. Chr.", "osob", "человек", "č.", "с.", "noci", "ночь", "Nacht", "druhé světové války", "\n", "99999999999", "0", "1.5. 1923", "ISBN", "https://x/1923",
    ];

    private static readonly string[] Pieces =
    [
        "1923", "1914–18", "12", "3rd", "May", "may", "of", "the", " ", " ", " ", " ", ", ", ". ", "-", "–", "/", "(", ")", "in", "In", "by", "from", "to", "between", "and", "or",
        "1930s", "mid", "early", "spring", "century", "XIX", "BC", "B.C.", "AD", "two", "years", "later", "after", "World War II", "end", "?", "~", "c.", "about", "probably",
        "onwards", "Today", "that", "year", "next", "day", "\n", "99999999999", "0", "1.5.1923", "1923-05-01", "https://x/1923", "ISBN", "hundred", "a", "\ud800", "half", "first",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String,
        Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(at => string.Concat(at.Select(each => Pieces[each]))),
        Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(at => string.Join(' ', at.Select(each => Pieces[each]))));
}
