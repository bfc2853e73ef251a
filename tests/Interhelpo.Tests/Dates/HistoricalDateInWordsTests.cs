using CsCheck;
using Interhelpo.Dates;

namespace Interhelpo.Tests.Dates;

public sealed class HistoricalDateInWordsTests
{
    [Theory]
    [InlineData("1923-05-01", "1 May 1923")]
    [InlineData("1923-05-01T10:30:00Z", "1 May 1923")]
    [InlineData("1923-05", "May 1923")]
    [InlineData("1923", "1923")]
    [InlineData("1925-21", "spring 1925")]
    [InlineData("1925-40", "first half of 1925")]
    [InlineData("193X", "1930s")]
    [InlineData("18XX", "19th century")]
    [InlineData("20XX", "21st century")]
    [InlineData("11XX", "12th century")]
    [InlineData("-03XX", "4th century BC")]
    [InlineData("-0489", "490 BC")]
    [InlineData("0079", "AD 79")]
    [InlineData("1935~", "c. 1935")]
    [InlineData("1934?", "probably 1934")]
    [InlineData("1934%", "probably c. 1934")]
    [InlineData("193X~", "c. 1930s")]
    [InlineData("1950S2", "c. 1950")]
    [InlineData("2004?-06-11", "probably 11 June 2004")]
    [InlineData("1925/..", "from 1925 onwards")]
    [InlineData("1925/", "from 1925, end unknown")]
    [InlineData("../1932", "by 1932")]
    [InlineData("../1932-05", "by May 1932")]
    [InlineData("/1932", "until 1932, beginning unknown")]
    [InlineData("../..", "at any time")]
    [InlineData("/", "date unknown")]
    [InlineData("1927/1930", "1927–1930")]
    [InlineData("1927~/1930", "c. 1927 – 1930")]
    [InlineData("-0498/-0492", "499–493 BC")]
    [InlineData("1923-05-12/1923-05-15", "12–15 May 1923")]
    [InlineData("1923-05-03/1923-06-04", "3 May – 4 June 1923")]
    [InlineData("1923-12-03/1924-01-04", "3 December 1923 – 4 January 1924")]
    [InlineData("1925-05/1925-07", "May–July 1925")]
    [InlineData("16XX/18XX", "17th century – 19th century")]
    [InlineData("1930~/1933~", "early 1930s")]
    [InlineData("1924~/1926~", "mid-1920s")]
    [InlineData("1937~/1939~", "late 1930s")]
    [InlineData("1937%/1939%", "probably late 1930s")]
    [InlineData("1840~/1869~", "mid-19th century")]
    [InlineData("1926-01~/1926-04~", "early 1926")]
    [InlineData("1926-09~/1926-12~", "late 1926")]
    [InlineData("1926-05-01~/1926-05-10~", "early May 1926")]
    [InlineData("1924~/1927~", "c. 1924 – c. 1927")]
    [InlineData("[1925,1926]", "1925 or 1926")]
    [InlineData("[1925,1926,1930..]", "1925, 1926 or 1930 or later")]
    [InlineData("{1923-05,1923-07..1923-09}", "May 1923 and July–September 1923")]
    [InlineData("1923-05-XX", "a day in May 1923")]
    [InlineData("1923-XX", "a month in 1923")]
    [InlineData("XXXX-05-01", "1 May, year unknown")]
    [InlineData("1XX3", "between 1003 and 1993")]
    [InlineData("1923-1X-31", "between 31 October 1923 and 31 December 1923")]
    public void A_date_is_worded_as_precisely_as_it_is_known(string edtf, string words)
    {
        var date = HistoricalDate.Parse(edtf);
        Assert.True(date.Ok, date.Reason);
        Assert.Equal(words, date.Value.InWords("en"));
    }

    [Theory]
    [InlineData("1923-05-01", "1. května 1923", "1. mája 1923", "1 мая 1923 года", "1923-жылдын 1-майы", "la 1-a de majo 1923")]
    [InlineData("1923-05", "květen 1923", "máj 1923", "май 1923 года", "1923-жылдын майы", "majo 1923")]
    [InlineData("1923", "1923", "1923", "1923 год", "1923-жыл", "1923")]
    [InlineData("1925-21", "jaro 1925", "jar 1925", "весна 1925 года", "1925-жылдын жазы", "printempo de 1925")]
    [InlineData("1925-33", "první čtvrtletí 1925", "prvý štvrťrok 1925", "первый квартал 1925 года", "1925-жылдын биринчи чейреги", "unua kvaronjaro de 1925")]
    [InlineData("1925-40", "první polovina roku 1925", "prvá polovica roku 1925", "первая половина 1925 года", "1925-жылдын биринчи жарымы", "unua duono de 1925")]
    [InlineData("193X", "30. léta 20. století", "30. roky 20. storočia", "1930-е годы", "1930-жылдар", "1930-aj jaroj")]
    [InlineData("190X", "první desetiletí 20. století", "prvé desaťročie 20. storočia", "1900-е годы", "1900-жылдар", "1900-aj jaroj")]
    [InlineData("18XX", "19. století", "19. storočie", "XIX век", "XIX кылым", "19-a jarcento")]
    [InlineData("-03XX", "4. století př. n. l.", "4. storočie pred n. l.", "IV век до н. э.", "б. з. ч. IV кылым", "4-a jarcento a. K.")]
    [InlineData("-0489", "490 př. n. l.", "490 pred n. l.", "490 год до н. э.", "б. з. ч. 490-жыл", "490 a. K.")]
    [InlineData("0079", "79 n. l.", "79 n. l.", "79 год н. э.", "б. з. 79-жыл", "79 p. K.")]
    [InlineData("1925~", "kolem roku 1925", "okolo roku 1925", "около 1925 года", "болжол менен 1925-жыл", "ĉ. 1925")]
    [InlineData("1925-05~", "kolem května 1925", "okolo mája 1925", "около мая 1925 года", "болжол менен 1925-жылдын майы", "ĉ. majo 1925")]
    [InlineData("1934?", "pravděpodobně 1934", "pravdepodobne 1934", "вероятно, 1934 год", "балким, 1934-жыл", "verŝajne 1934")]
    [InlineData("1934%", "pravděpodobně kolem roku 1934", "pravdepodobne okolo roku 1934", "вероятно, около 1934 года", "балким, болжол менен 1934-жыл", "verŝajne ĉ. 1934")]
    [InlineData("1925/..", "od roku 1925", "od roku 1925", "с 1925 года", "1925-жылдан баштап", "ekde 1925")]
    [InlineData("1925~/..", "asi od roku 1925", "asi od roku 1925", "примерно с 1925 года", "болжол менен 1925-жылдан баштап", "ekde ĉ. 1925")]
    [InlineData("1925-05-02/..", "od 2. května 1925", "od 2. mája 1925", "со 2 мая 1925 года", "1925-жылдын 2-майынан баштап", "ekde la 2-a de majo 1925")]
    [InlineData("1925-34/..", "od druhého čtvrtletí 1925", "od druhého štvrťroka 1925", "со второго квартала 1925 года", "1925-жылдын экинчи чейрегинен баштап", "ekde la dua kvaronjaro de 1925")]
    [InlineData("192X/..", "od 20. let 20. století", "od 20. rokov 20. storočia", "с 1920-х годов", "1920-жылдардан баштап", "ekde la 1920-aj jaroj")]
    [InlineData("../1932", "do roku 1932", "do roku 1932", "до 1932 года", "1932-жылга чейин", "ĝis 1932")]
    [InlineData("../1925-21", "do jara 1925", "do jari 1925", "до весны 1925 года", "1925-жылдын жазына чейин", "ĝis la printempo de 1925")]
    [InlineData("../18XX", "do 19. století", "do 19. storočia", "до XIX века", "XIX кылымга чейин", "ĝis la 19-a jarcento")]
    [InlineData("1925/", "od roku 1925, konec neznámý", "od roku 1925, koniec neznámy", "с 1925 года, конец неизвестен", "1925-жылдан баштап, аягы белгисиз", "ekde 1925, fino nekonata")]
    [InlineData("1927/1930", "1927–1930", "1927–1930", "1927–1930 годы", "1927–1930-жылдар", "1927–1930")]
    [InlineData("-0498/-0492", "499–493 př. n. l.", "499–493 pred n. l.", "499–493 годы до н. э.", "б. з. ч. 499–493-жылдар", "499–493 a. K.")]
    [InlineData("1923-05-12/1923-05-15", "12.–15. května 1923", "12.–15. mája 1923", "12–15 мая 1923 года", "1923-жылдын 12–15-майы", "la 12-a ĝis la 15-a de majo 1923")]
    [InlineData("1923-05-03/1923-06-04", "3. května – 4. června 1923", "3. mája – 4. júna 1923", "3 мая – 4 июня 1923 года", "1923-жылдын 3-майы – 4-июну", "la 3-a de majo – la 4-a de junio 1923")]
    [InlineData("1925-05/1925-07", "květen–červenec 1925", "máj–júl 1925", "май–июль 1925 года", "1925-жылдын майы–июлу", "majo–julio 1925")]
    [InlineData("1930~/1933~", "začátek 30. let 20. století", "začiatok 30. rokov 20. storočia", "начало 1930-х годов", "1930-жылдардын башы", "komenco de la 1930-aj jaroj")]
    [InlineData("1924~/1926~", "polovina 20. let 20. století", "polovica 20. rokov 20. storočia", "середина 1920-х годов", "1920-жылдардын ортосу", "mezo de la 1920-aj jaroj")]
    [InlineData("1870~/1899~", "konec 19. století", "koniec 19. storočia", "конец XIX века", "XIX кылымдын аягы", "fino de la 19-a jarcento")]
    [InlineData("1926-05-01~/1926-05-10~", "začátek května 1926", "začiatok mája 1926", "начало мая 1926 года", "1926-жылдын майынын башы", "komenco de majo 1926")]
    [InlineData("[1925,1926]", "1925 nebo 1926", "1925 alebo 1926", "1925 или 1926 год", "1925 же 1926-жыл", "1925 aŭ 1926")]
    [InlineData("{1925,1926}", "1925 a 1926", "1925 a 1926", "1925 и 1926 годы", "1925 жана 1926-жылдар", "1925 kaj 1926")]
    [InlineData("1923-05-XX", "některý den května 1923", "niektorý deň mája 1923", "один из дней мая 1923 года", "1923-жылдын майынын бир күнү", "iu tago en majo 1923")]
    [InlineData("1923-XX", "některý měsíc roku 1923", "niektorý mesiac roku 1923", "один из месяцев 1923 года", "1923-жылдын бир айы", "iu monato en 1923")]
    [InlineData("XXXX-05-01", "1. května, rok neznámý", "1. mája, rok neznámy", "1 мая, год неизвестен", "1-майы, жылы белгисиз", "la 1-a de majo, jaro nekonata")]
    [InlineData("1XX3", "někdy od roku 1003 do roku 1993", "niekedy od roku 1003 do roku 1993", "не раньше 1003 года и не позже 1993 года", "1003-жылдан 1993-жылга чейинки убакыт", "inter 1003 kaj 1993")]
    public void Each_language_words_it_in_its_own_cases(string edtf, string czech, string slovak, string russian, string kyrgyz, string esperanto)
    {
        var date = HistoricalDate.Parse(edtf).Value!;
        Assert.Equal([czech, slovak, russian, kyrgyz, esperanto], new[] { "cs", "sk", "ru", "ky", "eo" }.Select(language => date.InWords(language)));
    }

    [Fact]
    public void Whatever_is_a_date_has_words_in_every_language() =>
        Gen.Select(Points, Points, Gen.Int[0, 7]).Sample(
            (one, other, shape) =>
            {
                string[] shapes = [one, $"{one}/{other}", $"{one}/..", $"../{one}", $"/{one}", $"{one}/", $"[{one},{other}..]", $"{{..{one},{other}}}"];
                if (HistoricalDate.Parse(shapes[shape]) is { Ok: true } date)
                    Assert.All(Languages, language => Assert.DoesNotContain('{', date.Value!.InWords(language)));
            },
            iter: 20_000);

    private static readonly string[] Languages = ["en", "cs", "sk", "ru", "ky", "eo", "de", ""];

    private static readonly Gen<string> Points = Gen.Select(
        OneOf("1925", "0079", "-0489", "193X", "19XX", "-03XX", "1XX5", "XXXX", "19X5", "Y17E7", "1950S2", "Y-170000002", "2000"),
        OneOf("", "-05", "-12", "-1X", "-XX", "-21", "-24", "-31", "-36", "-39", "-41"),
        OneOf("", "-01", "-31", "-1X", "-XX"),
        OneOf("", "", "~", "?", "%"),
        (year, month, day, doubt) => year + month + day + doubt);

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(at => texts[at]);
}
