using System.Text.RegularExpressions;

namespace Interhelpo.Citations.Parsing;

/// <summary>Takes the named identifiers (doi:…, ISBN …, OCLC …). One with a wrong check digit is kept as read, with a note.</summary>
internal static class IdentifierStep
{
    private static readonly (string Name, Regex Pattern)[] Known =
    [
        ("DOI", Pattern.Of(@"(?:\bdoi\s?[:.]?\s?(?:https?://(?:dx\.)?doi\.org/)?|https?://(?:dx\.)?doi\.org/)(10\.[0-9]{4,9}/[^\s\]]+)(?:\s\((?:inactive|Inactive)[^)]*\))?", anyCase: true)),
        ("ISBN", Pattern.Of(@"\bISBN(?:-1[03])?\s?:?\s?([0-9][0-9X\-‐–‑ \u00A0]{8,20}[0-9X])", anyCase: true)),
        ("ISSN", Pattern.Of(@"\b[ep]?ISSN\s?:?\s?([0-9]{4}[\-–‐]?[0-9]{3}[0-9X])", anyCase: true)),
        ("OCLC", Pattern.Of(@"\bOCLC\s?:?\s?((?:ocm|on)?[0-9]+)")),
        ("S2CID", Pattern.Of(@"\bS2CID\s?:?\s?([0-9]+)")),
        ("PMID", Pattern.Of(@"\bPMID\s?:?\s?([0-9]+)")),
        ("PMC", Pattern.Of(@"\bPMC\s?:?\s?([0-9]+)")),
        ("JSTOR", Pattern.Of(@"\bJSTOR\s?:?\s?([0-9a-z./]*[0-9a-z])")),
        ("Bibcode", Pattern.Of(@"\bBibcode\s?:\s?([0-9]{4}[A-Za-z0-9.&]{14}[A-Za-z0-9])", anyCase: true)),
        ("arXiv", Pattern.Of(@"\barXiv\s?:\s?([a-z\-.]*/?[0-9.]+[0-9](?:v[0-9]+)?)(?:\s\[[a-z\-.A-Z]+\])?", anyCase: true)),
        ("hdl", Pattern.Of(@"\bhdl\s?:\s?([0-9.]+/[^\s]+)", anyCase: true)),
        ("CiteSeerX", Pattern.Of(@"\bCiteSeerX\s?:?\s?(10\.[0-9.]+[0-9])")),
        ("LCCN", Pattern.Of(@"\bLCCN\s?:?\s?([a-z]{0,3}[0-9\-]+)")),
        ("SSRN", Pattern.Of(@"\bSSRN\s?:?\s?([0-9]+)")),
        ("ASIN", Pattern.Of(@"\bASIN\s?:?\s?([A-Z0-9]{10})")),
        ("MR", Pattern.Of(@"\bMR\s?:?\s?([0-9]{5,8})\b")),
        ("Zbl", Pattern.Of(@"\bZbl\s?:?\s?([0-9.]+[0-9])\b")),
        ("OL", Pattern.Of(@"\bOL\s?([0-9]+[AMW])\b")),
    ];

    public static void Read(Draft draft)
    {
        var rest = draft.Text[draft.Position..];
        foreach (var (name, pattern) in Known)
        {
            for (var match = pattern.Match(rest); match.Success; match = match.NextMatch())
                Keep(draft, name, TextSpan.At(draft.Position + match.Index, match.Length), TextSpan.At(draft.Position + match.Groups[1].Index, match.Groups[1].Length));
        }
    }

    private static void Keep(Draft draft, string name, TextSpan whole, TextSpan value)
    {
        var words = draft.Words(value);
        var kept = name == "DOI" ? WithoutTail(words) : words;
        draft.Take(new TextSpan(whole.Start, whole.End));
        draft.Keep(name.ToLowerInvariant(), new TextSpan(value.Start, value.Start + kept.Length));
        if (Identifier.Problem(name, kept) is { } problem)
            draft.Notes.Add(problem);
        draft.Work = name switch
        {
            "DOI" => draft.Work with { Doi = draft.Work.Doi ?? kept },
            "ISBN" => draft.Work with { Isbn = draft.Work.Isbn ?? kept },
            "ISSN" => draft.Work with { Issn = draft.Work.Issn ?? kept },
            _ => draft.Work with { Identifiers = draft.Work.Identifiers.ContainsKey(name) ? draft.Work.Identifiers : draft.Work.Identifiers.Add(name, kept) },
        };
    }

    /// <summary>The stop or comma after a DOI is the reference's, and so is a bracket that was not opened inside it.</summary>
    private static string WithoutTail(string doi)
    {
        var kept = doi.TrimEnd('.', ',', ';');
        while (kept.EndsWith(')') && kept.Count(letter => letter == ')') > kept.Count(letter => letter == '('))
            kept = kept[..^1].TrimEnd('.', ',', ';');
        return kept;
    }
}
