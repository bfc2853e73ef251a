using System.Buffers;

namespace Interhelpo.Citations.Parsing;

/// <summary>How an identifier is printed: its label, and the letters its value may hold.</summary>
/// <param name="Name">The usual name.</param>
/// <param name="Label">What stands before the value.</param>
/// <param name="AnyCase">Whether the label may be printed in small letters.</param>
/// <param name="Colon">Whether a colon must follow the label.</param>
/// <param name="Letters">What the value consists of.</param>
/// <param name="Least">How long the value is at least.</param>
internal sealed record IdentifierForm(string Name, string Label, bool AnyCase, bool Colon, SearchValues<char> Letters, int Least)
{
    private const string Digits = "0123456789";
    private const string Small = "abcdefghijklmnopqrstuvwxyz";
    private const string Large = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    public static IReadOnlyList<IdentifierForm> All { get; } =
    [
        new("ISSN", "ISSN", true, false, SearchValues.Create(Digits + "Xx-–‐"), 8),
        new("ISSN", "eISSN", true, false, SearchValues.Create(Digits + "Xx-–‐"), 8),
        new("ISSN", "pISSN", true, false, SearchValues.Create(Digits + "Xx-–‐"), 8),
        new("OCLC", "OCLC", false, false, SearchValues.Create(Digits + "ocmn"), 1),
        new("S2CID", "S2CID", false, false, SearchValues.Create(Digits), 1),
        new("PMID", "PMID", false, false, SearchValues.Create(Digits), 1),
        new("PMC", "PMC", false, false, SearchValues.Create(Digits), 1),
        new("JSTOR", "JSTOR", false, false, SearchValues.Create(Digits + Small + "./"), 3),
        new("Bibcode", "Bibcode", true, true, SearchValues.Create(Digits + Small + Large + ".&"), 19),
        new("arXiv", "arXiv", true, true, SearchValues.Create(Digits + Small + "-./"), 5),
        new("hdl", "hdl", true, true, SearchValues.Create(Digits + Small + Large + "-_./:"), 4),
        new("CiteSeerX", "CiteSeerX", false, false, SearchValues.Create(Digits + "."), 6),
        new("LCCN", "LCCN", false, false, SearchValues.Create(Digits + Small + "-"), 4),
        new("SSRN", "SSRN", false, false, SearchValues.Create(Digits), 4),
        new("ASIN", "ASIN", false, false, SearchValues.Create(Digits + Large), 10),
        new("MR", "MR", false, false, SearchValues.Create(Digits), 5),
        new("Zbl", "Zbl", false, false, SearchValues.Create(Digits + "."), 6),
        new("OL", "OL", false, false, SearchValues.Create(Digits + "AMW"), 3),
    ];

    /// <summary>The value that stands at <paramref name="at"/> after this label, and where all of it ends; null when none does.</summary>
    public (TextSpan Value, int End)? At(string text, int at)
    {
        if (string.Compare(text, at, Label, 0, Label.Length, AnyCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal) != 0)
            return null;
        if (AfterLabel(text, at + Label.Length, Colon) is not { } start)
            return null;
        var end = start;
        while (end < text.Length && Letters.Contains(text[end]))
            end++;
        while (end > start && text[end - 1] is '.' or '/' or '-' or '–' or '‐' or ':')
            end--;
        if (end - start < Least || !text.AsSpan(start, end - start).ContainsAnyInRange('0', '9') || (end < text.Length && char.IsLetterOrDigit(text[end])))
            return null;
        return (new TextSpan(start, end), Subject(text, end));
    }

    /// <summary>Past one space, a colon and one space; null when the colon is wanted and missing, or nothing divides label and letters.</summary>
    public static int? AfterLabel(string text, int at, bool colon)
    {
        var next = at;
        while (next < text.Length && char.IsWhiteSpace(text[next]) && next == at)
            next++;
        var seen = next < text.Length && text[next] == ':';
        if (seen)
            next++;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
            next++;
        return next >= text.Length || (colon && !seen) || (next == at && !char.IsAsciiDigit(text[next])) ? null : next;
    }

    /// <summary>arXiv gives the subject in brackets after the number: "[math.CO]".</summary>
    private int Subject(string text, int end)
    {
        if (Name != "arXiv" || end + 1 >= text.Length || text[end] != ' ' || text[end + 1] != '[')
            return end;
        var close = text.IndexOf(']', end, Math.Min(64, text.Length - end));
        return close < 0 ? end : close + 1;
    }
}
