using Interhelpo.Citations;

namespace Interhelpo.Store.Search;

/// <summary>
/// The forms under which an identifier is compared, whatever way it was typed or pasted: with its name before it, as the address of
/// a resolver, with or without hyphens, an ISBN of ten digits or thirteen.
/// </summary>
internal static class IdentifierForms
{
    private const int Longest = 300;

    private static readonly string[] Prefixes =
        ["https://", "http://", "www.", "dx.doi.org/", "doi.org/", "worldcat.org/oclc/", "doi", "isbn", "issn", "oclc", "s2cid", "ismn", "jstor", "pmid", "hdl"];

    /// <summary>Empty when the text cannot be an identifier: those have a digit or are addresses.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        if (text.Length > Longest || !(text.Any(char.IsAsciiDigit) || text.Contains("://", StringComparison.Ordinal))) return [];

        var bare = WithoutPrefixes(text.Trim().ToLowerInvariant()).TrimEnd('/', '.', ',', ';', ')');
        var joined = string.Concat(bare.Where(letter => !char.IsWhiteSpace(letter) && letter is not ('-' or '‐' or '‑' or '–' or '—')));
        string?[] forms = [bare, joined, Isbn.Parse(joined).Value?.Thirteen];
        return [.. forms.OfType<string>().Where(form => form.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    private static string WithoutPrefixes(string text)
    {
        foreach (var prefix in Prefixes)
        {
            if (text.StartsWith(prefix, StringComparison.Ordinal)) text = text[prefix.Length..].TrimStart(' ', '\u00A0', ':');
        }

        return text;
    }
}
