namespace Interhelpo.Citations;

/// <summary>
/// The syntax of the identifiers a reference may carry: DOI, ISBN, ISSN, OCLC, S2CID, PMID, PMC, JSTOR, Bibcode, arXiv, hdl… A wrong one
/// is never dropped: it is kept as read, and <see cref="Problem"/> says what is wrong with it.
/// </summary>
public static class Identifier
{
    /// <summary>Every identifier of a work, named, in the form to compare by. Identifiers with a wrong syntax are left out: they prove nothing.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Of(Work work)
    {
        var named = new[] { ("DOI", work.Doi), ("ISBN", work.Isbn) }
            .Concat(work.Identifiers.Select(pair => (pair.Key, (string?)pair.Value)));
        foreach (var (name, value) in named)
        {
            if (value is not null && Problem(name, value) is null)
                yield return KeyValuePair.Create(name, Normalise(name, value));
        }
    }

    /// <summary>The form to compare and search by: ISBN as thirteen digits, DOI in lower case without its resolver, others without spaces.</summary>
    public static string Normalise(string name, string value) => name.ToUpperInvariant() switch
    {
        "ISBN" => Isbn.Parse(value).Value?.Thirteen ?? IdentifierText.WithoutSeparators(value).ToUpperInvariant(),
        "ISSN" => Issn.Parse(value).Value?.Hyphenated ?? IdentifierText.WithoutSeparators(value).ToUpperInvariant(),
        "DOI" => WithoutResolver(value.Trim()).ToLowerInvariant(),
        "PMC" => WithoutPrefix(value.Trim(), "PMC"),
        "OCLC" => WithoutPrefix(WithoutPrefix(value.Trim(), "ocm"), "on").TrimStart('0'),
        _ => value.Trim().ToLowerInvariant(),
    };

    /// <summary>What is wrong with the identifier, for the curator; null when its syntax and check digit are right or not known here.</summary>
    public static string? Problem(string name, string value) => name.ToUpperInvariant() switch
    {
        "ISBN" => Isbn.Parse(value).Reason,
        "ISSN" => Issn.Parse(value).Reason,
        "DOI" => IsDoi(Normalise(name, value)) ? null : $"DOI {value} does not have the form 10.prefix/suffix.",
        "OCLC" or "S2CID" or "PMID" or "PMC" =>
            IsNumber(Normalise(name, value)) ? null : $"{name} {value} is not a number.",
        "JSTOR" => value.Trim().All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '/' or '_' or '-')
            ? null : $"JSTOR {value} has characters no stable number has.",
        "BIBCODE" => value.Trim().Length == 19 ? null : $"Bibcode {value} has {value.Trim().Length} characters; 19 are wanted.",
        _ => null,
    };

    private static bool IsDoi(string doi)
    {
        var slash = doi.IndexOf('/', StringComparison.Ordinal);
        return slash > 6 && slash < doi.Length - 1 && doi.StartsWith("10.", StringComparison.Ordinal)
            && doi[3..slash].All(letter => char.IsAsciiDigit(letter) || letter == '.') && !doi.Any(char.IsWhiteSpace);
    }

    private static bool IsNumber(string text) => text.Length is > 0 and <= 14 && text.All(char.IsAsciiDigit);

    private static string WithoutResolver(string doi)
    {
        var start = doi.IndexOf("10.", StringComparison.Ordinal);
        return start > 0 ? doi[start..] : doi;
    }

    private static string WithoutPrefix(string text, string prefix) =>
        text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? text[prefix.Length..] : text;
}
