namespace Interhelpo.Citations.Parsing.Styles;

/// <summary>Finds addresses of the web that are printed without their scheme: "www.example.org/a", "example.org/files/a.pdf".</summary>
internal static class Addresses
{
    /// <summary>Where the address that begins at <paramref name="at"/> ends; null when none begins there.</summary>
    public static int? End(string text, int at)
    {
        var end = at;
        var (dots, slash) = (0, -1);
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('<' or '>' or '"' or '”'))
        {
            if (slash < 0 && text[end] == '.')
                dots++;
            if (slash < 0 && text[end] == '/')
                slash = end;
            if (slash < 0 && !char.IsAsciiLetterOrDigit(text[end]) && text[end] is not ('.' or '-' or ':' or '~'))
                return null;
            end++;
        }

        var isAddress = text.AsSpan(at, end - at).StartsWith("www.", StringComparison.OrdinalIgnoreCase) || (slash > 0 && dots > 0 && EndsInDomain(text, at, slash));
        while (end > at && text[end - 1] is '.' or ',' or ';' or ')')
            end--;
        return isAddress && end - at > 6 ? end : null;
    }

    /// <summary>A last part of two to four small letters: ".org", ".cz".</summary>
    private static bool EndsInDomain(string text, int at, int slash)
    {
        var letters = 0;
        while (slash - 1 - letters > at && char.IsAsciiLetterLower(text[slash - 1 - letters]))
            letters++;
        return letters is >= 2 and <= 4 && text[slash - 1 - letters] == '.' && slash - at > 5;
    }
}
