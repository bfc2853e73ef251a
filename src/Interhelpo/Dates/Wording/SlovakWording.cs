namespace Interhelpo.Dates.Wording;

/// <summary>How Slovak words dates.</summary>
internal static class SlovakWording
{
    private const string Genitives = "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra";

    public static readonly DateWording Table = new()
    {
        Months = DateWording.TwoForms("január február marec apríl máj jún júl august september október november december", Genitives),
        MonthsOfDay = DateWording.OneForm(Genitives),
        Seasons = new Dictionary<int, Forms>
        {
            [21] = new("jar", "jari"),
            [22] = new("leto", "leta"),
            [23] = new("jeseň", "jesene"),
            [24] = new("zima", "zimy"),
            [25] = new("jar", "jari"),
            [26] = new("leto", "leta"),
            [27] = new("jeseň", "jesene"),
            [28] = new("zima", "zimy"),
            [29] = new("jar na južnej pologuli", "jari na južnej pologuli"),
            [30] = new("leto na južnej pologuli", "leta na južnej pologuli"),
            [31] = new("jeseň na južnej pologuli", "jesene na južnej pologuli"),
            [32] = new("zima na južnej pologuli", "zimy na južnej pologuli"),
            [33] = new("prvý štvrťrok", "prvého štvrťroka"),
            [34] = new("druhý štvrťrok", "druhého štvrťroka"),
            [35] = new("tretí štvrťrok", "tretieho štvrťroka"),
            [36] = new("posledný štvrťrok", "posledného štvrťroka"),
            [37] = new("prvá tretina roku", "prvej tretiny roku"),
            [38] = new("druhá tretina roku", "druhej tretiny roku"),
            [39] = new("posledná tretina roku", "poslednej tretiny roku"),
            [40] = new("prvá polovica roku", "prvej polovice roku"),
            [41] = new("druhá polovica roku", "druhej polovice roku"),
        },
        Day = "{0}. {1} {2}",
        DayWithoutYear = "{0}. {1}",
        Days = "{0}.–{1}",
        DayOfAnyYear = "{0}. {1}, rok neznámy",
        Month = "{0} {1}",
        Season = "{0} {1}",
        Year = new("{0}", "roku {0}"),
        BeforeChrist = "{0} pred n. l.",
        AfterChrist = "{0} n. l.",
        Decade = Decade,
        Century = number => new($"{number}. storočie", $"{number}. storočia"),
        Early = new("začiatok {0}", Case.Of),
        Mid = new("polovica {0}", Case.Of),
        Late = new("koniec {0}", Case.Of),
        About = new("okolo {0}", Case.Of),
        AboutFrame = "asi {0}",
        Perhaps = "pravdepodobne {0}",
        SomeDay = new("niektorý deň {0}", Case.Of),
        SomeMonth = new("niektorý mesiac {0}", Case.Of),
        From = new("od {0}", Case.Of),
        Until = new("do {0}", Case.Of),
        FromToUnknown = new("od {0}, koniec neznámy", Case.Of),
        UnknownUntil = new("do {0}, začiatok neznámy", Case.Of),
        Always = "kedykoľvek",
        Unknown = "dátum neznámy",
        OrEarlier = "{0} alebo skôr",
        OrLater = "{0} alebo neskôr",
        Between = "niekedy od {0} do {1}",
        And = "a",
        Or = "alebo",
    };

    private static Forms Decade(int first)
    {
        var (century, tens) = (first / 100 + 1, first % 100);
        return tens == 0
            ? new($"prvé desaťročie {century}. storočia", $"prvého desaťročia {century}. storočia")
            : new($"{tens}. roky {century}. storočia", $"{tens}. rokov {century}. storočia");
    }
}
