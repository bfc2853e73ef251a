namespace Interhelpo.Dates.Wording;

/// <summary>How Esperanto words dates.</summary>
internal static class EsperantoWording
{
    public static readonly DateWording Table = new()
    {
        Months = DateWording.OneForm("januaro februaro marto aprilo majo junio julio aŭgusto septembro oktobro novembro decembro"),
        Seasons = new Dictionary<int, Forms>
        {
            [21] = WithArticle("printempo"),
            [22] = WithArticle("somero"),
            [23] = WithArticle("aŭtuno"),
            [24] = WithArticle("vintro"),
            [25] = WithArticle("printempo"),
            [26] = WithArticle("somero"),
            [27] = WithArticle("aŭtuno"),
            [28] = WithArticle("vintro"),
            [29] = WithArticle("suda printempo"),
            [30] = WithArticle("suda somero"),
            [31] = WithArticle("suda aŭtuno"),
            [32] = WithArticle("suda vintro"),
            [33] = WithArticle("unua kvaronjaro"),
            [34] = WithArticle("dua kvaronjaro"),
            [35] = WithArticle("tria kvaronjaro"),
            [36] = WithArticle("lasta kvaronjaro"),
            [37] = WithArticle("unua triono"),
            [38] = WithArticle("dua triono"),
            [39] = WithArticle("lasta triono"),
            [40] = WithArticle("unua duono"),
            [41] = WithArticle("dua duono"),
        },
        Day = "la {0}-a de {1} {2}",
        DayWithoutYear = "la {0}-a de {1}",
        Days = "{0}-a ĝis la {1}",
        DayOfAnyYear = "la {0}-a de {1}, jaro nekonata",
        Month = "{0} {1}",
        Season = "{0} de {1}",
        BeforeChrist = "{0} a. K.",
        AfterChrist = "{0} p. K.",
        Decade = first => new($"{first}-aj jaroj", $"la {first}-aj jaroj"),
        Century = number => new($"{number}-a jarcento", $"la {number}-a jarcento"),
        Early = new("komenco de {0}", Case.Of),
        Mid = new("mezo de {0}", Case.Of),
        Late = new("fino de {0}", Case.Of),
        About = "ĉ. {0}",
        Perhaps = "verŝajne {0}",
        SomeDay = new("iu tago en {0}", Case.Of),
        SomeMonth = new("iu monato en {0}", Case.Of),
        From = new("ekde {0}", Case.Of),
        Until = new("ĝis {0}", Case.Of),
        FromToUnknown = new("ekde {0}, fino nekonata", Case.Of),
        UnknownUntil = new("ĝis {0}, komenco nekonata", Case.Of),
        Always = "iam ajn",
        Unknown = "dato nekonata",
        OrEarlier = "{0} aŭ pli frue",
        OrLater = "{0} aŭ pli malfrue",
        Between = "inter {0} kaj {1}",
        And = "kaj",
        Or = "aŭ",
    };

    /// <summary>After a preposition it is a certain one: "ekde la printempo de 1925".</summary>
    private static Forms WithArticle(string season) => new(season, "la " + season);
}
