namespace Interhelpo.Citations.Parsing;

/// <summary>Takes a date that stands by itself after the title: "September 2005", "26 August 2018", "n.d.".</summary>
internal static class DateStep
{
    public static void Read(Draft draft)
    {
        for (var at = draft.HasQuotedTitle ? 0 : 1; at < draft.Segments.Count; at++)
        {
            var span = draft.Segments[at];
            var joined = draft.ByCommas && at + 1 < draft.Segments.Count ? new TextSpan(span.Start, draft.Segments[at + 1].End) : span;
            if (joined != span && DateWords.Read(draft.Words(joined)) is not null)
                draft.Segments.RemoveAt(at + 1);
            else
                joined = span;
            var words = draft.Words(joined);
            if (!DateWords.IsDate(words))
                continue;
            if (!draft.Has(FieldName.Date))
            {
                draft.Work = draft.Work with { Issued = DateWords.Read(draft.Field(FieldName.Date, joined)) };
                draft.Segments.RemoveAt(at);
            }

            return;
        }
    }
}
