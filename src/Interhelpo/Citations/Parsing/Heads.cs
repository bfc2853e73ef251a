using System.Text.RegularExpressions;

namespace Interhelpo.Citations.Parsing;

/// <summary>Tells the head of a reference (names, and often a date in brackets) from titles and sentences.</summary>
internal static class Heads
{
    private static readonly Regex DateInBrackets = Pattern.Of(@"\((?:c\.\s|circa\s)?(?:" + DateWords.Any + @"[a-z]?|n\.d\.|(?:Spring|Summer|Autumn|Fall|Winter)\s[0-9]{4}|[\p{L}0-9, ]{1,20}[–-][\p{L}0-9, ]{1,20}\s[0-9]{4})\)");
    private const string Name = @"(?:(?:van|von|de|der|al|el|Al|El|Van|Von|De|O')[ \-]?){0,2}\p{Lu}[\p{L}'’\-]+, \p{Lu}[\p{L}'’\-]*\.?(?: \p{Lu}[\p{L}'’\-]*\.?){0,3}";
    private const string VancouverName = @"\p{Lu}[\p{Ll}'’\-]+ \p{Lu}{1,3}";

    private static readonly Regex Inverted = Pattern.Of(@"^(?:\p{Ll}{1,4}\s){0,2}\p{Lu}[\p{L}'’\-. ]{0,40}, \p{Lu}");
    private static readonly Regex FamilyGivenOnly = Pattern.Of(@"^(?:\p{Ll}{1,4}\s){0,2}\p{Lu}[\p{L}'’\-]*(?: \p{Lu}[\p{L}'’\-]*){0,2}, (?:\p{Lu}[\p{L}'’\-]*\.?[ -]?){1,4}(?:\s\p{Lu}\.)*(?:, eds?\.?)?$");
    private static readonly Regex Following = Pattern.Of(
        $@"([^\s,;:&(]\s)(?:{Name}(?:; {Name})*|{VancouverName}(?:, {VancouverName})*)(?:,? et al\.)?(?:, eds?\.)?\s\((?:{DateWords.Any}[a-z]?|[\p{{L}}0-9–, ]{{4,30}}[0-9]{{4}})\)(?:\s\[[^\]]{{4,40}}\])?(?:[,.]\s|$)");

    private static readonly System.Buffers.SearchValues<char> ReferenceMarks = System.Buffers.SearchValues.Create("0123456789(\"”");
    private static readonly Regex Verbs = Pattern.Of(@"\s(?:is|was|were|are|has|had|have|will|would|which|who|that)\s");
    private static readonly Regex EditorMark = Pattern.Of(@"\(?\beds?\.?\)?$");

    /// <summary>
    /// Where inside words without dividing stops another reference begins: an inverted name (or several) and a date in brackets with a comma
    /// or stop after it, as Citation Style 2 sets them.
    /// </summary>
    public static IEnumerable<int> Inside(string words)
    {
        for (var match = Following.Match(words); match.Success; match = match.NextMatch())
        {
            if (match.Index > 0 && words.AsSpan(0, match.Index).ContainsAny(ReferenceMarks))
                yield return match.Index + match.Groups[1].Length;
        }
    }

    /// <summary>Head, weak head or names; null for other words.</summary>
    public static PartKind? Kind(string words)
    {
        var date = DateInBrackets.Match(words);
        if (date.Success && date.Index > 1 && !words.StartsWith("In ", StringComparison.Ordinal))
        {
            var names = words[..date.Index].TrimEnd();
            if (AreNames(names))
                return date.Index + date.Length >= words.Length - 1 || words[(date.Index + date.Length)..].TrimStart().StartsWith('[') ? PartKind.Head : PartKind.Headed;
            return date.Index + date.Length >= words.Length - 1 || (words[date.Index + date.Length] == ',' && names.Length < 120) ? PartKind.WeakHead : null;
        }

        if (words.Contains(';', StringComparison.Ordinal) && words.Length < 600 && !words.Any(char.IsDigit) && AreNames(words))
            return PartKind.Names;
        return FamilyGivenOnly.IsMatch(words) && !NameWords.NamesABody(words) && !ImprintPlaces.IsPlace(words) || (words.Length < 60 && NameWords.IsPersonal(words) && !ImprintPlaces.IsPlace(words))
            ? PartKind.Names : null;
    }

    /// <summary>Names of persons: inverted, with initials, or a few capitalised words; no sentence.</summary>
    public static bool AreNames(string text)
    {
        if (text.Length == 0 || Verbs.IsMatch(text) || text.Contains('"', StringComparison.Ordinal) || text.Contains(": ", StringComparison.Ordinal))
            return false;
        var names = EditorMark.Replace(text, string.Empty).TrimEnd(' ', ',', '(');
        if (names.Contains(';', StringComparison.Ordinal))
            return names.Split(';').Count(IsName) * 2 >= names.Split(';').Length;
        if (Inverted.IsMatch(names) && names.Length < 80 && IsName(names))
            return true;
        var parts = names.Split([", ", " and ", " & ", ", and "], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 0 && parts.Count(IsName) * 2 > parts.Length && NameWords.Words(names).Count(word => char.IsLower(word[0])) * 3 <= NameWords.Words(names).Length;
    }

    private static bool IsName(string name)
    {
        var words = NameWords.Words(name);
        return words.Length is > 0 and <= 6 && words.All(word => NameWords.IsCapitalised(word) || NameWords.IsParticle(word) || word is "et" or "al." or "ed." or "eds.")
            && !words.Any(word => word.Any(char.IsDigit));
    }
}
