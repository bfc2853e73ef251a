namespace Interhelpo.Citations.Parsing;

/// <summary>
/// Tells references that Wikipedia's citation templates printed (Citation Style 1 and 2) from those that people wrote in another style. The
/// templates print fixed words and marks; each sign speaks for or against them.
/// </summary>
internal static class TemplateSigns
{
    private static readonly string[] FixedWords = ["Retrieved ", "retrieved ", "Archived from the original", "doi:10.", "Bibcode:", "S2CID", "hdl:", " ISBN ", " OCLC ", " PMID ", " JSTOR ", " PMC ", " (PDF).", " (PDF)", "CS1 maint"];
    private static readonly string[] ForeignWords = [", & ", ", vol.", ", Vol.", ", no.", ", pp.", "(Ed", "(Hrsg", ", No.", "thesis, ", "To appear", ", Eds. ", ", eds. ", "[online]", "[Online]", "et al.,", "Online:", " from http", "(accessed"];
    private static readonly System.Buffers.SearchValues<char> ForeignMarks = System.Buffers.SearchValues.Create("“”„«»‘");

    /// <summary>Whether more speaks for a template than against it.</summary>
    public static bool Outweigh(string text)
    {
        var (title, date) = (QuotedTitle(text), DateAfterNames(text));
        var weight = title + date + NumbersAlone(text) + Names(text) - (title <= 0 && date <= 0 ? 0.7 : 0) + Bare(text) - (EndsInImprint(text) ? 0.8 : 0);
        var plain = text.Replace('\u00A0', ' ');
        foreach (var words in FixedWords)
            weight += plain.Contains(words, StringComparison.Ordinal) ? 1.5 : 0;
        foreach (var words in ForeignWords)
            weight -= text.Contains(words, StringComparison.Ordinal) ? words == " from http" ? 2 : 1 : 0;
        weight -= SaysRetrievedFrom(text) ? 2.5 : 0;
        if (text.AsSpan().ContainsAny(ForeignMarks) && !text.Contains('"', StringComparison.Ordinal))
            weight -= 1.5;
        return weight > 0.7;
    }

    /// <summary>"Retrieved from …", "Retrieved June 3, 2001, from …".</summary>
    private static bool SaysRetrievedFrom(string text)
    {
        var at = text.IndexOf("Retrieved ", StringComparison.Ordinal);
        return at >= 0 && text.IndexOf("from ", at, Math.Min(36, text.Length - at), StringComparison.Ordinal) is var from && (from == at + 10 || (from > 0 && text[from - 2] == ','));
    }

    /// <summary>Templates print the place before the publisher and a stop before both, others the publisher after a comma or the place last.</summary>
    private static bool EndsInImprint(string text)
    {
        var comma = text.LastIndexOf(", ", StringComparison.Ordinal);
        if (comma <= 0 || text.Length - comma >= 40)
            return false;
        var last = text[(comma + 2)..].TrimEnd('.', ' ');
        return ImprintPlaces.IsPlace(last) || ImprintPlaces.IsRegion(last) || (EndsInPress(text, comma, last) && !text.Contains("), ", StringComparison.Ordinal));
    }

    /// <summary>"…, Prairie Press" and "…, Prairie Press, Boulder"; who sets a comma after the date too divides everything by commas.</summary>
    private static bool EndsInPress(string text, int comma, string last) =>
        last.EndsWith(" Press", StringComparison.Ordinal) || (text.AsSpan(0, comma).EndsWith(" Press") && !last.AsSpan().ContainsAnyInRange('0', '9'));

    /// <summary>Without any number people hardly write a reference; a template with few fields prints it.</summary>
    private static double Bare(string text) => text.AsSpan().ContainsAnyInRange('0', '9') ? 0 : Styles.Calendar.EndsUndated(text) ? -1.5 : 1.5;

    /// <summary>A title in straight marks with the stop (or comma) after them, as editors of Wikipedia set it.</summary>
    private static double QuotedTitle(string text)
    {
        var weight = text.StartsWith('"') ? 1.0 : 0;
        for (var at = text.IndexOf('"', StringComparison.Ordinal); at >= 0 && at + 1 < text.Length; at = text.IndexOf('"', at + 1))
        {
            if (at > 1 && text[at - 1] is '.' or ',' && text[at + 1] == ' ' && !Quotes.IsOpening(text, at))
                return weight - 1;
            if (text[at + 1] == '.' || (text[at + 1] == ' ' && at + 2 < text.Length && text[at + 2] is '(' or '['))
                return weight + 2;
        }

        return weight;
    }

    /// <summary>"Names (1990). " is common to many styles; with given names in full, or with a comma after it, the templates print it.</summary>
    private static double DateAfterNames(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var close = open < 1 ? -1 : text.IndexOf(')', open, Math.Min(28, text.Length - open));
        if (close < 0 || !DateWords.IsDate(text[(open + 1)..close]))
            return BareYear(text) - (IsDividedByCommas(text) ? 1 : 0);
        var names = text.AsSpan(0, open);
        if (names.Contains('"') || names.ContainsAnyInRange('0', '9'))
            return 0;
        var weight = names.Contains(" and ", StringComparison.Ordinal) ? -0.7 : 0.5;
        weight += GivenInFull(names) ? 0.5 : 0;
        weight -= open > 5 && text[open - 2] == '.' && char.IsLower(text[open - 4]) && !names.EndsWith("ed. ") && !names.EndsWith("eds. ") && !names.EndsWith("al. ") ? 1.5 : 0;
        var rest = text.AsSpan(close + 1);
        weight += rest.StartsWith(" [") ? 1 : rest.StartsWith(", p") || rest.StartsWith(", s.") ? -3 : 0;
        weight += !rest.ContainsAnyInRange('0', '9') && !rest.Contains(". In ", StringComparison.Ordinal) && !rest.Contains(". in ", StringComparison.Ordinal) ? 0.3 : 0;
        return weight + (close + 1 < text.Length && text[close + 1] == ',' ? 1 : close + 1 < text.Length && text[close + 1] != '.' ? -0.5 : 0);
    }

    /// <summary>"Marek, Jan ": a family name and, after the comma, a given name of several letters.</summary>
    private static bool GivenInFull(ReadOnlySpan<char> names)
    {
        var comma = names.IndexOf(", ");
        return comma > 0 && comma + 4 < names.Length && char.IsUpper(names[comma + 2]) && char.IsLower(names[comma + 3]) && char.IsLower(names[comma + 4]);
    }

    /// <summary>"Marek, J. A., Kilns of the north, Orbis, 1931": a comma after initials, and no stop anywhere that divides.</summary>
    private static bool IsDividedByCommas(string text)
    {
        var comma = text.IndexOf("., ", StringComparison.Ordinal);
        if (comma < 4 || comma > 40 || !char.IsUpper(text[comma - 1]) || text.Contains('"', StringComparison.Ordinal))
            return false;
        for (var stop = text.IndexOf(". ", StringComparison.Ordinal); stop > 1; stop = text.IndexOf(". ", stop + 1, StringComparison.Ordinal))
        {
            if (char.IsLower(text[stop - 1]) && char.IsLower(text[stop - 2]) && char.IsUpper(text[stop + 2 < text.Length ? stop + 2 : stop]))
                return false;
        }

        return true;
    }

    /// <summary>A year between stops: after names other styles have it ("Marek, J. 1990. Kilns"), after title and publisher a template.</summary>
    private static double BareYear(string text)
    {
        for (var at = 6; at + 3 < Math.Min(text.Length, 300); at++)
        {
            if (text[at] is '1' or '2' && text[at - 1] == ' ' && text[at - 2] is '.' or ',' && Styles.Calendar.IsYear(text, at, out var end) && end < text.Length && text[end] is '.' or ':' or ',')
                return Heads.AreNames(text[..(at - 2)]) || text[at - 2] == ',' || text[end] != '.' ? -1 : 0.5;
        }

        return 0;
    }

    /// <summary>A volume with its issue, or pages, standing between stops: ". 61 (2): 125–132.", ". pp. 7–9."</summary>
    private static double NumbersAlone(string text)
    {
        var weight = 0.0;
        for (var stop = text.IndexOf(". ", StringComparison.Ordinal); stop >= 0 && stop + 4 < text.Length; stop = text.IndexOf(". ", stop + 1, StringComparison.Ordinal))
        {
            var next = text.AsSpan(stop + 2);
            if (next.StartsWith("p. ") || next.StartsWith("pp. ") || next.StartsWith("p.\u00A0") || next.StartsWith("pp.\u00A0") || next.StartsWith("Vol. ") || next.StartsWith("Vol.\u00A0"))
                weight += 1.7;
            else if (char.IsAsciiDigit(next[0]) && Digits(next) is var digits and < 4 && digits + 1 < next.Length && (next[digits] == ':' || next[digits..].StartsWith(" (")) && stop > 0 && text[stop - 1] is not ('g' or 'p' or 'o'))
                weight += 1;
        }

        return Math.Min(weight, 2);
    }

    /// <summary>Templates print the family name first, and semicolons between names; "[12]" and "J. Marek" they do not print.</summary>
    private static double Names(string text)
    {
        var weight = 0.0;
        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (open > 0 && text.AsSpan(0, open).Contains(';') && !text.AsSpan(0, open).ContainsAny('"', ':') && !text.AsSpan(0, open).ContainsAnyInRange('0', '9'))
            weight += 1;
        if (text.AsSpan(0, open > 0 ? open : Math.Min(text.Length, 80)).Contains(" & ", StringComparison.Ordinal))
            weight -= 1;
        if (text.Length > 2 && (text[0] == '[' || char.IsAsciiDigit(text[0]) || (text[0] == '(' && char.IsAsciiDigit(text[1]))))
            weight -= 1.5;
        if (text.Length > 3 && char.IsUpper(text[0]) && text[1] == '.' && text[2] is ' ' && char.IsUpper(text[3]))
            weight -= 1;
        return weight;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[count]))
            count++;
        return count;
    }
}
