namespace Interhelpo.Citations.Parsing;

/// <summary>Takes the words of the work that a reference quotes at its end.</summary>
internal static class QuoteStep
{
    public static void Read(Draft draft)
    {
        if (!draft.HasQuotedTitle && draft.Segments.Count < 2)
            return;
        for (var at = draft.HasQuotedTitle ? 0 : 1; at < draft.Segments.Count; at++)
        {
            var segment = draft.Segments[at];
            if (!Quotes.IsOpening(draft.Text, segment.Start))
                continue;
            var close = Quotes.Close(draft.Text, segment.Start);
            if (close >= 0 && close < segment.End - 1)
                continue;
            var end = close < 0 ? draft.Segments[^1].End : close;
            draft.Quote = draft.Field(FieldName.Quote, new TextSpan(segment.Start + 1, end));
            draft.Segments.RemoveRange(at, close < 0 ? draft.Segments.Count - at : 1);
            return;
        }
    }
}
