using System.Text.RegularExpressions;

namespace Interhelpo.Citations.Parsing;

/// <summary>Takes volume, issue and pages: "61 (2): 125–132", "100: 27", "Vol. 3, no. 2", "Dalton Trans (43): 4884–92".</summary>
internal static class VolumeStep
{
    private const string Vol = @"(?<vol>(?:(?:Suppl|Supplement|Special Issue|Chapter)\.?\s)?[0-9]+[0-9A-Za-z–\-/:.]*(?:\s?(?:Suppl|suppl|Pt|pt)\.?\s?[0-9]*)?|[IVXLC]+|[A-Z][0-9]+)";
    private const string Issue = @"\((?<issue>[^()]{1,40}(?:\([0-9]+\))?)\)";
    private const string Pages = @"(?::\s?(?<page>(?:[A-Za-z]{0,5}\.?[\s-]?[0-9]|[ivxlc]+\b)[^:]{0,60}|[0-9]+:[0-9]+))";

    private static readonly Regex[] Whole =
    [
        Pattern.Of($@"^{Vol}\s?{Issue}{Pages}?$"),
        Pattern.Of($"^{Vol}{Pages}$"),
        Pattern.Of($@"^(?:vol\.?|volume|bd\.|band|roč\.|т\.|том|tome|t\.)\s?{Vol}(?:\s?{Issue})?(?:[,;]?\s?(?:no|nr|issue|č)\.?\s?(?<issue2>[0-9–\-/]+))?{Pages}?$", anyCase: true),
        Pattern.Of($"^{Issue}{Pages}?$"),
        Pattern.Of("^:\\s?(?<page>[0-9A-Za-z][0-9A-Za-z–\\-, .]{0,60})$"),
        Pattern.Of(@"^(?:no|nr|issue|č|№)\.?\s?(?<issue>[0-9][0-9–\-/]*)$", anyCase: true),
    ];

    private static readonly Regex[] AfterContainer =
    [
        Pattern.Of($@"^(?<container>.+?),?\s(?<vol>[0-9]+),\s(?:no|nr|iss)\.\s(?<issue>[0-9–\-/]+)\s\((?<date>[^)]*[0-9]{{4}})\){Pages}?$"),
        Pattern.Of($@"^(?<container>.+?)[.,]?\s{Vol}\s?{Issue}{Pages}?$"),
        Pattern.Of($@"^(?<container>.+?)[.,]?\s(?<vol>[0-9]+[0-9–\-/]*){Pages}$"),
        Pattern.Of($@"^(?<container>.+?)\s{Issue}{Pages}$"),
    ];

    /// <summary>The article of a reference without quotation marks: "Journal of Clay, 12(3), 45–67" (APA), "Journal of Clay 12(3): 45–67".</summary>
    private static readonly Regex Unquoted = Pattern.Of(@"^(?<container>\p{Lu}[^:]+?),?\s(?<vol>[0-9]+)\s?(?:\((?<issue>[^()]{1,20})\))?[,:]\s?(?<page>[0-9]+[–-][0-9]+)$");

    private static readonly Regex PublisherPages = Pattern.Of(@"^(?<publisher>\p{Lu}[^:]{3,80}):\s?(?<page>[0-9A-Za-z]?[0-9]+[0-9A-Za-z–\-, .]*)$");
    private static readonly Regex Number = Pattern.Of(@"^[0-9]{1,4}(?:[–-][0-9]{1,4})?(?:, [0-9]{1,4}[–-][0-9]{1,4})?$");

    public static void Read(Draft draft)
    {
        var first = draft.HasQuotedTitle ? 0 : 1;
        for (var at = first; at < draft.Segments.Count; at++)
        {
            var words = draft.Segments[at].In(draft.Text);
            if (IsYear(draft, words))
                continue;
            if (Whole.Select(pattern => pattern.Match(words)).FirstOrDefault(match => match.Success) is { } whole)
            {
                Keep(draft, draft.Segments[at], whole);
                if (draft.ByCommas && whole.Groups["page"].Success && at + 1 < draft.Segments.Count && Number.IsMatch(draft.Words(draft.Segments[at + 1])))
                    draft.Segments.RemoveAt(at + 1);
                draft.Segments.RemoveAt(at--);
            }
            else if (draft.Work.Volume is not null && PublisherPages.Match(words) is { Success: true } publisher && draft.Pages is null)
            {
                Keep(draft, draft.Segments[at], publisher);
                draft.Segments[at] = TextSpan.At(draft.Segments[at].Start, publisher.Groups["publisher"].Length);
            }
            else if (!draft.HasQuotedTitle && Unquoted.Match(words) is { Success: true } unquoted)
            {
                Keep(draft, draft.Segments[at], unquoted);
                draft.Work = draft.Work with { ContainerTitle = draft.Field(FieldName.ContainerTitle, TextSpan.At(draft.Segments[at].Start, unquoted.Groups["container"].Length)) };
                draft.Segments.RemoveAt(at--);
            }
            else if (draft.HasQuotedTitle && AfterContainer.Select(pattern => pattern.Match(words)).FirstOrDefault(match => match.Success) is { } after)
            {
                Keep(draft, draft.Segments[at], after);
                draft.Segments[at] = TextSpan.At(draft.Segments[at].Start, after.Groups["container"].Length);
            }
        }

        BareNumber(draft, 1);
    }

    /// <summary>A number standing alone after the container or title is its volume.</summary>
    private static void BareNumber(Draft draft, int from)
    {
        for (var at = from; at < draft.Segments.Count && draft.Work.Volume is null; at++)
        {
            var words = draft.Words(draft.Segments[at]);
            if (!Number.IsMatch(words) || DateWords.Read(words) is not null || (at + 1 < draft.Segments.Count && char.IsLower(draft.Text[draft.Segments[at + 1].Start])))
                continue;
            draft.Work = draft.Work with { Volume = draft.Field(FieldName.Volume, draft.Segments[at]) };
            draft.Segments.RemoveAt(at);
        }
    }

    private static bool IsYear(Draft draft, string words) => draft.Work.Issued is null && words.Length == 4 && DateWords.Read(words) is not null;

    private static void Keep(Draft draft, TextSpan segment, Match match)
    {
        TextSpan? Span(string group) => match.Groups[group] is { Success: true } found ? TextSpan.At(segment.Start + found.Index, found.Length) : null;
        if (Span("vol") is { } volume)
            draft.Work = draft.Work with { Volume = draft.Field(FieldName.Volume, volume) };
        if ((Span("issue") ?? Span("issue2")) is { } issue)
            draft.Work = draft.Work with { Issue = draft.Field(FieldName.Issue, issue) };
        if (Span("date") is { } date && draft.Work.Issued is null)
            draft.Work = draft.Work with { Issued = DateWords.Read(draft.Field(FieldName.Date, date)) };
        if (Span("page") is { } page)
            draft.Pages = draft.Field(FieldName.Pages, page).TrimEnd('.');
    }
}
