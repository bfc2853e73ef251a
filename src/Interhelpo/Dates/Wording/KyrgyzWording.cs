using Interhelpo.Dates.Prose;

namespace Interhelpo.Dates.Wording;

/// <summary>How Kyrgyz words dates: from the year down, the case at the end of the last word.</summary>
internal static class KyrgyzWording
{
    public static readonly DateWording Table = new()
    {
        Months =
        [
            Owned("январы", "нын", "нан", "на"), Owned("февралы", "нын", "нан", "на"), Owned("марты", "нын", "нан", "на"), Owned("апрели", "нин", "нен", "не"),
            Owned("майы", "нын", "нан", "на"), Owned("июну", "нун", "нан", "на"), Owned("июлу", "нун", "нан", "на"), Owned("августу", "нун", "нан", "на"),
            Owned("сентябры", "нын", "нан", "на"), Owned("октябры", "нын", "нан", "на"), Owned("ноябры", "нын", "нан", "на"), Owned("декабры", "нын", "нан", "на"),
        ],
        Seasons = new Dictionary<int, Forms>
        {
            [21] = Spring,
            [22] = Summer,
            [23] = Autumn,
            [24] = Winter,
            [25] = Spring,
            [26] = Summer,
            [27] = Autumn,
            [28] = Winter,
            [29] = Southern(Spring),
            [30] = Southern(Summer),
            [31] = Southern(Autumn),
            [32] = Southern(Winter),
            [33] = Owned("биринчи чейреги", "нин", "нен", "не"),
            [34] = Owned("экинчи чейреги", "нин", "нен", "не"),
            [35] = Owned("үчүнчү чейреги", "нин", "нен", "не"),
            [36] = Owned("акыркы чейреги", "нин", "нен", "не"),
            [37] = Owned("үчтөн биринчи бөлүгү", "нүн", "нөн", "нө"),
            [38] = Owned("үчтөн экинчи бөлүгү", "нүн", "нөн", "нө"),
            [39] = Owned("үчтөн акыркы бөлүгү", "нүн", "нөн", "нө"),
            [40] = Owned("биринчи жарымы", "нын", "нан", "на"),
            [41] = Owned("экинчи жарымы", "нын", "нан", "на"),
        },
        Day = "{2} {0}-{1}",
        DayWithoutYear = "{0}-{1}",
        DayOfAnyYear = "{0}-{1}, жылы белгисиз",
        Month = "{1} {0}",
        Season = "{1} {0}",
        IsYearFirst = true,
        Year = new("{0}-жыл", "{0}-жылдын", "{0}-жылдан", "{0}-жылга"),
        YearWithin = "{0}-жылдын",
        Years = "{0}-жылдар",
        BeforeChrist = "б. з. ч. {0}",
        AfterChrist = "б. з. {0}",
        Decade = first => new($"{first}-жылдар", $"{first}-жылдардын", $"{first}-жылдардан", $"{first}-жылдарга"),
        Century = number => new($"{RomanNumber.Of(number)} кылым", $"{RomanNumber.Of(number)} кылымдын", $"{RomanNumber.Of(number)} кылымдан", $"{RomanNumber.Of(number)} кылымга"),
        Early = new("{0} башы", Case.Of),
        Mid = new("{0} ортосу", Case.Of),
        Late = new("{0} аягы", Case.Of),
        About = "болжол менен {0}",
        AboutFrame = "болжол менен {0}",
        Perhaps = "балким, {0}",
        SomeDay = new("{0} бир күнү", Case.Of),
        SomeMonth = new("{0} бир айы", Case.Of),
        From = new("{0} баштап", Case.From),
        Until = new("{0} чейин", Case.Until),
        FromToUnknown = new("{0} баштап, аягы белгисиз", Case.From),
        UnknownUntil = new("{0} чейин, башталышы белгисиз", Case.Until),
        Always = "каалаган убакта",
        Unknown = "датасы белгисиз",
        OrEarlier = "{0} же андан мурда",
        OrLater = "{0} же андан кийин",
        Between = "{0} {1} чейинки убакыт",
        And = "жана",
        Or = "же",
    };

    private static Forms Spring => Owned("жазы", "нын", "нан", "на");

    private static Forms Summer => Owned("жайы", "нын", "нан", "на");

    private static Forms Autumn => Owned("күзү", "нүн", "нөн", "нө");

    private static Forms Winter => Owned("кышы", "нын", "нан", "на");

    /// <summary>A word of the year it belongs to, its endings in harmony with its last vowel.</summary>
    private static Forms Owned(string word, string of, string from, string until) => new(word, word + of, word + from, word + until);

    private static Forms Southern(Forms season)
    {
        const string Where = "түштүк жарым шардагы ";
        return new(Where + season.Plain, Where + season.Of, Where + season.From, Where + season.Until);
    }
}
