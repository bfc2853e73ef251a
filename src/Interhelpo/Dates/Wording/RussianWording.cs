using Interhelpo.Dates.Prose;

namespace Interhelpo.Dates.Wording;

/// <summary>How Russian words dates.</summary>
internal static class RussianWording
{
    private const string Genitives = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря";

    public static readonly DateWording Table = new()
    {
        Months = DateWording.TwoForms("январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь", Genitives),
        MonthsOfDay = DateWording.OneForm(Genitives),
        Seasons = new Dictionary<int, Forms>
        {
            [21] = new("весна", "весны"),
            [22] = new("лето", "лета"),
            [23] = new("осень", "осени"),
            [24] = new("зима", "зимы"),
            [25] = new("весна", "весны"),
            [26] = new("лето", "лета"),
            [27] = new("осень", "осени"),
            [28] = new("зима", "зимы"),
            [29] = new("весна в Южном полушарии", "весны в Южном полушарии"),
            [30] = new("лето в Южном полушарии", "лета в Южном полушарии"),
            [31] = new("осень в Южном полушарии", "осени в Южном полушарии"),
            [32] = new("зима в Южном полушарии", "зимы в Южном полушарии"),
            [33] = new("первый квартал", "первого квартала"),
            [34] = new("второй квартал", "второго квартала"),
            [35] = new("третий квартал", "третьего квартала"),
            [36] = new("последний квартал", "последнего квартала"),
            [37] = new("первая треть", "первой трети"),
            [38] = new("вторая треть", "второй трети"),
            [39] = new("последняя треть", "последней трети"),
            [40] = new("первая половина", "первой половины"),
            [41] = new("вторая половина", "второй половины"),
        },
        Day = "{0} {1} {2}",
        DayWithoutYear = "{0} {1}",
        DayOfAnyYear = "{0} {1}, год неизвестен",
        Month = "{0} {1}",
        Season = "{0} {1}",
        Year = new("{0} год", "{0} года"),
        YearWithin = "{0} года",
        Years = "{0} годы",
        BeforeChrist = "{0} до н. э.",
        AfterChrist = "{0} н. э.",
        Decade = first => new($"{first}-е годы", $"{first}-х годов"),
        Century = number => new($"{RomanNumber.Of(number)} век", $"{RomanNumber.Of(number)} века"),
        Early = new("начало {0}", Case.Of),
        Mid = new("середина {0}", Case.Of),
        Late = new("конец {0}", Case.Of),
        About = new("около {0}", Case.Of),
        AboutFrame = "примерно {0}",
        Perhaps = "вероятно, {0}",
        SomeDay = new("один из дней {0}", Case.Of),
        SomeMonth = new("один из месяцев {0}", Case.Of),
        From = new("с {0}", Case.Of),
        Until = new("до {0}", Case.Of),
        FromToUnknown = new("с {0}, конец неизвестен", Case.Of),
        UnknownUntil = new("до {0}, начало неизвестно", Case.Of),
        Always = "в любое время",
        Unknown = "дата неизвестна",
        OrEarlier = "{0} или раньше",
        OrLater = "{0} или позже",
        Between = "не раньше {0} и не позже {1}",
        And = "и",
        Or = "или",
        Smooth = text => text.Replace("с втор", "со втор", StringComparison.Ordinal).Replace("с 2 ", "со 2 ", StringComparison.Ordinal),
    };
}
