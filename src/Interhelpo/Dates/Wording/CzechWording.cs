namespace Interhelpo.Dates.Wording;

/// <summary>How Czech words dates.</summary>
internal static class CzechWording
{
    private const string Genitives = "ledna února března dubna května června července srpna září října listopadu prosince";

    public static readonly DateWording Table = new()
    {
        Months = DateWording.TwoForms("leden únor březen duben květen červen červenec srpen září říjen listopad prosinec", Genitives),
        MonthsOfDay = DateWording.OneForm(Genitives),
        Seasons = new Dictionary<int, Forms>
        {
            [21] = new("jaro", "jara"),
            [22] = new("léto", "léta"),
            [23] = new("podzim", "podzimu"),
            [24] = new("zima", "zimy"),
            [25] = new("jaro", "jara"),
            [26] = new("léto", "léta"),
            [27] = new("podzim", "podzimu"),
            [28] = new("zima", "zimy"),
            [29] = new("jaro na jižní polokouli", "jara na jižní polokouli"),
            [30] = new("léto na jižní polokouli", "léta na jižní polokouli"),
            [31] = new("podzim na jižní polokouli", "podzimu na jižní polokouli"),
            [32] = new("zima na jižní polokouli", "zimy na jižní polokouli"),
            [33] = new("první čtvrtletí", "prvního čtvrtletí"),
            [34] = new("druhé čtvrtletí", "druhého čtvrtletí"),
            [35] = new("třetí čtvrtletí", "třetího čtvrtletí"),
            [36] = new("poslední čtvrtletí", "posledního čtvrtletí"),
            [37] = new("první třetina roku", "první třetiny roku"),
            [38] = new("druhá třetina roku", "druhé třetiny roku"),
            [39] = new("poslední třetina roku", "poslední třetiny roku"),
            [40] = new("první polovina roku", "první poloviny roku"),
            [41] = new("druhá polovina roku", "druhé poloviny roku"),
        },
        Day = "{0}. {1} {2}",
        DayWithoutYear = "{0}. {1}",
        Days = "{0}.–{1}",
        DayOfAnyYear = "{0}. {1}, rok neznámý",
        Month = "{0} {1}",
        Season = "{0} {1}",
        Year = new("{0}", "roku {0}"),
        BeforeChrist = "{0} př. n. l.",
        AfterChrist = "{0} n. l.",
        Decade = Decade,
        Century = number => $"{number}. století",
        Early = new("začátek {0}", Case.Of),
        Mid = new("polovina {0}", Case.Of),
        Late = new("konec {0}", Case.Of),
        About = new("kolem {0}", Case.Of),
        AboutFrame = "asi {0}",
        Perhaps = "pravděpodobně {0}",
        SomeDay = new("některý den {0}", Case.Of),
        SomeMonth = new("některý měsíc {0}", Case.Of),
        From = new("od {0}", Case.Of),
        Until = new("do {0}", Case.Of),
        FromToUnknown = new("od {0}, konec neznámý", Case.Of),
        UnknownUntil = new("do {0}, začátek neznámý", Case.Of),
        Always = "kdykoli",
        Unknown = "datum neznámé",
        OrEarlier = "{0} nebo dříve",
        OrLater = "{0} nebo později",
        Between = "někdy od {0} do {1}",
        And = "a",
        Or = "nebo",
    };

    private static Forms Decade(int first)
    {
        var (century, tens) = (first / 100 + 1, first % 100);
        return tens == 0
            ? new($"první desetiletí {century}. století", $"prvního desetiletí {century}. století")
            : new($"{tens}. léta {century}. století", $"{tens}. let {century}. století");
    }
}
