namespace Interhelpo.Citations.Parsing.Styles;

/// <summary>Tells volume from issue in a run of numbers: "12(3)", "vol. 19, no. 5", "roč. 12, č. 3", "36, 3".</summary>
internal static class VolumeRun
{
    private static readonly string[] IssueLabels = ["no", "nr", "n°", "nº", "num", "iss", "heft", "h.", "č", "№", "вып", "fasc"];

    public static void Keep(Draft draft, in Run run)
    {
        foreach (var chunk in run.Chunks)
        {
            if (chunk.Kind is not (ChunkKind.Volume or ChunkKind.Number or ChunkKind.Range))
                continue;
            var open = draft.Text.IndexOf('(', chunk.Value.Start, chunk.Value.Length);
            if (open > chunk.Value.Start)
            {
                KeepVolume(draft, new TextSpan(chunk.Value.Start, open), new TextSpan(chunk.Span.Start, open), run.Confidence);
                KeepIssue(draft, new TextSpan(open + 1, chunk.Value.End - 1), new TextSpan(open, chunk.Span.End), run.Confidence);
            }
            else if (IsIssue(draft.Text, chunk) || draft.Work.Volume is not null)
            {
                KeepIssue(draft, chunk.Value, chunk.Span, run.Confidence);
            }
            else
            {
                KeepVolume(draft, chunk.Value, chunk.Span, run.Confidence);
            }
        }
    }

    private static bool IsIssue(string text, Chunk chunk) =>
        chunk.Value.Start > chunk.Span.Start && Array.Exists(IssueLabels, label => string.Compare(text, chunk.Span.Start, label, 0, label.Length, StringComparison.OrdinalIgnoreCase) == 0);

    private static void KeepVolume(Draft draft, TextSpan span, TextSpan whole, double confidence)
    {
        if (draft.Work.Volume is not null)
            return;
        draft.Work = draft.Work with { Volume = draft.Field(FieldName.Volume, span, confidence) };
        draft.Label(FieldName.Volume, whole);
    }

    private static void KeepIssue(Draft draft, TextSpan span, TextSpan whole, double confidence)
    {
        if (draft.Work.Issue is not null)
            return;
        draft.Work = draft.Work with { Issue = draft.Field(FieldName.Issue, span, confidence) };
        draft.Label(FieldName.Issue, whole);
    }
}
