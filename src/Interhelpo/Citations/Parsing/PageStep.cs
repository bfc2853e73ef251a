using System.Text.RegularExpressions;

namespace Interhelpo.Citations.Parsing;

/// <summary>Takes labelled places in a work: "p. 7", "pp. 81–114", "chapter 3".</summary>
internal static class PageStep
{
    private static readonly Regex Labelled = Pattern.Of(@"^(?:[Pp]{1,2}\.\s?|pp?\s|[Pp]ages?\s|[Pp]gs?\.\s?|S\.\s|[сС]\.\s?|[сС]тр\.\s?|s\.\s)((?:[0-9]|[ivxlc]+\b|[A-Z]{1,3}-?[0-9]).{0,79})$");
    private static readonly Regex AtEnd = Pattern.Of(@"^(.+),\s(?:pp?\.\s?)([0-9][0-9–\-, ]{0,30}[a-z]?)$");
    private static readonly Regex Other = Pattern.Of(@"^(chapter|ch\.|section|sec\.|paragraph|para\.|part|act|scene|verse|folio|fol\.|line|note|fig\.|figure|plate|column|col\.|article|§)\s?((?:[0-9]|[IVXLC]+\b)[0-9A-Za-z.,–\- ]{0,20})$", anyCase: true);
    private static readonly Regex Numbers = Pattern.Of("^[0-9]+[a-z]?(?:[–-][0-9]+[a-z]?)?$");

    public static void Read(Draft draft)
    {
        for (var at = draft.HasQuotedTitle ? 0 : 1; at < draft.Segments.Count; at++)
        {
            var segment = draft.Segments[at];
            if (Labelled.Match(segment.In(draft.Text)) is { Success: true, Groups: var page } && draft.Pages is null)
            {
                var span = TextSpan.At(segment.Start + page[1].Index, page[1].Length);
                while (at + 1 < draft.Segments.Count && Numbers.IsMatch(draft.Words(draft.Segments[at + 1])))
                {
                    span = new TextSpan(span.Start, draft.Segments[at + 1].End);
                    draft.Segments.RemoveAt(at + 1);
                }

                draft.Pages = draft.Field(FieldName.Pages, span).TrimEnd('.');
                draft.PagesLabelled = true;
                draft.Segments.RemoveAt(at--);
            }
            else if (draft.Pages is null && AtEnd.Match(segment.In(draft.Text)) is { Success: true, Groups: var end })
            {
                draft.Pages = draft.Field(FieldName.Pages, TextSpan.At(segment.Start + end[2].Index, end[2].Length));
                draft.PagesLabelled = true;
                draft.Segments[at] = TextSpan.At(segment.Start, end[1].Length);
            }
            else if (Other.Match(segment.In(draft.Text)) is { Success: true, Groups: var other } && draft.Locator is null)
            {
                draft.Locator = new Locator(Term(other[1].Value), draft.Field(FieldName.Locator, TextSpan.At(segment.Start + other[2].Index, other[2].Length)));
                draft.Segments.RemoveAt(at--);
            }
        }
    }

    private static string Term(string label) => label.TrimEnd('.').ToLowerInvariant() switch
    {
        "ch" => "chapter",
        "sec" or "§" => "section",
        "para" => "paragraph",
        "fol" => "folio",
        "fig" => "figure",
        "col" => "column",
        "plate" => "figure",
        var term => term,
    };
}
