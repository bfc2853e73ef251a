namespace Interhelpo.Citations.Parsing;

/// <summary>Takes the named identifiers (doi:…, ISBN …, OCLC …). One with a wrong check digit is kept as read, with a note.</summary>
internal static class IdentifierStep
{
    private const string Resolver = "doi.org/";

    public static void Read(Draft draft)
    {
        var text = draft.Text;
        for (var at = draft.Position; at < text.Length; at++)
        {
            if (!char.IsAsciiLetter(text[at]) || (at > 0 && char.IsLetterOrDigit(text[at - 1])))
                continue;
            at = Math.Max(at, Doi(draft, at) ?? Isbn(draft, at) ?? Other(draft, at) ?? 0);
        }
    }

    /// <summary>"doi:10.1000/1", "https://doi.org/10.1000/1", "DOI 10.1000/1 (inactive 2019)".</summary>
    private static int? Doi(Draft draft, int at)
    {
        var text = draft.Text;
        int start;
        if (text[at] is 'd' or 'D' && string.Compare(text, at, "doi", 0, 3, StringComparison.OrdinalIgnoreCase) == 0)
            start = Past(text, at + 3, " :.\u00A0", 4);
        else if (text[at] is 'h' && string.CompareOrdinal(text, at, "http", 0, 4) == 0)
            start = at;
        else
            return null;
        if (string.CompareOrdinal(text, start, "http", 0, 4) == 0)
        {
            var resolver = text.IndexOf(Resolver, start, Math.Min(24, text.Length - start), StringComparison.OrdinalIgnoreCase);
            if (resolver < 0)
                return null;
            start = resolver + Resolver.Length;
        }

        if (string.CompareOrdinal(text, start, "10.", 0, 3) != 0)
            return null;
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not (']' or '>' or '"'))
            end++;
        var value = WithoutTail(text, start, end);
        if (!text.AsSpan(start, value - start).Contains('/'))
            return null;
        if (text.IndexOf("(inactive", end, Math.Min(12, text.Length - end), StringComparison.OrdinalIgnoreCase) == end + 1 && text.IndexOf(')', end) is var close and > 0)
            end = close + 1;
        Keep(draft, "DOI", new TextSpan(at, end), new TextSpan(start, value));
        return end;
    }

    private static int? Isbn(Draft draft, int at)
    {
        var text = draft.Text;
        if (text[at] is not ('I' or 'i') || string.Compare(text, at, "ISBN", 0, 4, StringComparison.OrdinalIgnoreCase) != 0)
            return null;
        var label = at + 4;
        if (string.CompareOrdinal(text, label, "-10", 0, 3) == 0 || string.CompareOrdinal(text, label, "-13", 0, 3) == 0)
            label += 3;
        if (IdentifierForm.AfterLabel(text, label, colon: false) is not { } start || !char.IsAsciiDigit(text[start]))
            return null;
        var (end, last) = (start, start);
        while (end < text.Length && end - start < 22 && (char.IsAsciiDigit(text[end]) || text[end] is 'X' or 'x' or '-' or '‐' or '–' or '‑' or ' ' or '\u00A0'))
        {
            if (text[end] is not (' ' or '\u00A0' or '-' or '‐' or '–' or '‑'))
                last = end + 1;
            end++;
        }

        if (last - start < 9)
            return null;
        Keep(draft, "ISBN", new TextSpan(at, last), new TextSpan(start, last));
        return last;
    }

    private static int? Other(Draft draft, int at)
    {
        foreach (var form in IdentifierForm.All)
        {
            if ((form.Label[0] | 0x20) == (draft.Text[at] | 0x20) && form.At(draft.Text, at) is { } found)
            {
                Keep(draft, form.Name, new TextSpan(at, found.End), found.Value);
                return found.End;
            }
        }

        return null;
    }

    private static int Past(string text, int at, string letters, int most)
    {
        var end = at;
        while (end < text.Length && end - at < most && letters.Contains(text[end], StringComparison.Ordinal))
            end++;
        return end;
    }

    private static void Keep(Draft draft, string name, TextSpan whole, TextSpan value)
    {
        var words = draft.Words(value);
        draft.Take(whole);
        draft.Keep(name.ToLowerInvariant(), value);
        if (Identifier.Problem(name, words) is { } problem)
            draft.Notes.Add(problem);
        draft.Work = name switch
        {
            "DOI" => draft.Work with { Doi = draft.Work.Doi ?? words },
            "ISBN" => draft.Work with { Isbn = draft.Work.Isbn ?? words },
            "ISSN" => draft.Work with { Issn = draft.Work.Issn ?? words },
            _ => draft.Work with { Identifiers = draft.Work.Identifiers.ContainsKey(name) ? draft.Work.Identifiers : draft.Work.Identifiers.Add(name, words) },
        };
    }

    /// <summary>The stop or comma after a DOI is the reference's, and so is a bracket that was not opened inside it.</summary>
    private static int WithoutTail(string text, int start, int end)
    {
        while (end > start && text[end - 1] is '.' or ',' or ';')
            end--;
        var kept = text.AsSpan(start, end - start);
        if (kept.Length > 0 && kept[^1] == ')' && kept.Count(')') > kept.Count('('))
            return WithoutTail(text, start, end - 1);
        return end;
    }
}
