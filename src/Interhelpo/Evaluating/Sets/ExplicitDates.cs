using System.Text.RegularExpressions;

namespace Interhelpo.Evaluating.Sets;

/// <summary>
/// Whether a temporal expression has a year of three or four digits or the name of a month. A yardstick apart from the recognisers on purpose:
/// what they cannot read must still be counted.
/// </summary>
internal static partial class ExplicitDates
{
    public static bool Named(string expression) => YearOrMonth().IsMatch(expression);

    [GeneratedRegex(
        @"(?<!\d)\d{3,4}(?!\d)"
        + @"|\b(?:jan|feb|mar(?:ch|\b)|apr|may\b|jun|jul|aug|sep|oct|nov|dec)"
        + @"|\b(?:січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листопад|груд|янв|февр|март|апр|ма[йяе]\b|июн|июл|авг|сент|окт|нояб|дек)"
        + @"|\b(?:led(?:en|n)|únor|břez|dub|květ|čer(?:v|ven)|srp|září|říj|prosin)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex YearOrMonth();
}
