using System.Text.RegularExpressions;

namespace Interhelpo.Citations.Parsing;

/// <summary>Words by which a reference itself says what kind of work it cites.</summary>
internal static class StatedTypes
{
    private static readonly (Regex Words, string Type)[] Known =
    [
        (Pattern.Of(@"\b(thesis|dissertation|diplomarbeit|magisterarbeit|habilitation|диссертация|diplomová práce|diplomová práca|bakalářská práce|bakalárska práca|disertační práce|dizertační práce|dizertačná práca|rigorózní práce|rigorózna práca|diss|дисс?|автореф|thèse|tesis|tese)\b|^(ph\.?d\.?|m\.?sc\.?|m\.?a\.?|m\.?phil\.?|b\.?a\.?|d\.?phil\.?)$", anyCase: true), WorkType.Thesis),
        (Pattern.Of(@"\b(documentary|feature|short|animated)\s(film|movie)$|^(film|movie|motion picture|documentary|кинофильм|фильм)$", anyCase: true), WorkType.Film),
        (Pattern.Of(@"^(radio|television|tv)\s(broadcast|programme|program|series|production)$|^podcast$", anyCase: true), WorkType.Broadcast),
        (Pattern.Of("^((technical|annual|research|final) )?report( no[.]? .+)?$|^(white|working|discussion) paper$", anyCase: true), WorkType.Report),
        (Pattern.Of(@"^((a|the) )?(blog|weblog)([ -](post|article|entry))?$", anyCase: true), WorkType.BlogPost),
        (Pattern.Of("^interview( with .+)?$", anyCase: true), WorkType.Interview),
        (Pattern.Of("^(map|mapa|карта)$", anyCase: true), WorkType.Map),
        (Pattern.Of("^press release$|^web ?(page|site)$", anyCase: true), WorkType.Webpage),
        (Pattern.Of("^(pamphlet|brochure|leaflet|booklet)$", anyCase: true), WorkType.Book),
    ];

    /// <summary>The CSL type the words state; null when they state none.</summary>
    public static string? Of(string words) =>
        words.Length > 60 ? null : Known.FirstOrDefault(known => known.Words.IsMatch(words)).Type;
}
