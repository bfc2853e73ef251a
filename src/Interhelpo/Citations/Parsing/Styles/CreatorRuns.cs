namespace Interhelpo.Citations.Parsing.Styles;

/// <summary>Keeps the names of a run in the role that its mark or its place says.</summary>
internal static class CreatorRuns
{
    private const string Producer = "producer";

    private static readonly string[] Directing = ["direct", "rež", "réž", "реж", "regie"];

    public static void Keep(Draft draft, in Run run, TextSpan span)
    {
        var role = Role(draft.Text, run);
        if (draft.Has(role) || (run.Label == Label.Responsible && draft.Work.Creators.Length > 0))
            return;
        if (run.Chunks[0].Kind == ChunkKind.Ditto)
        {
            draft.Keep(role, span, run.Confidence);
            draft.Notes.Add("The author is that of the reference before.");
            return;
        }

        draft.Keep(role, WithStop(draft.Text, draft.Trim(span)), run.Confidence);
        draft.Label(role, new TextSpan(run.Chunks[0].Span.Start, run.Chunks[^1].Span.End));
        draft.Work = draft.Work with { Creators = [.. draft.Work.Creators, .. Names.Read(draft.Words(WithStop(draft.Text, span)).Replace(" / ", "; ", StringComparison.Ordinal), role)] };
    }

    /// <summary>The stop after initials at the end belongs to them.</summary>
    private static TextSpan WithStop(string text, TextSpan span)
    {
        if (span.End >= text.Length || text[span.End] != '.')
            return span;
        var word = span.End;
        while (word > span.Start && !char.IsWhiteSpace(text[word - 1]))
            word--;
        var last = text.AsSpan(word, span.End - word);
        return (Shape.IsInitials(last) && (last.Length == 1 || last.Contains('.'))) || last is "al" or "Jr" or "Sr" ? new TextSpan(span.Start, span.End + 1) : span;
    }

    private static string Role(string text, in Run run)
    {
        if (run.Label is Label.Author or Label.Responsible)
            return CreatorRole.Author;
        if (run.Label == Label.Translator)
            return CreatorRole.Translator;
        var mark = run.Chunks.FirstOrDefault(chunk => chunk.Kind is ChunkKind.EditorMark or ChunkKind.EditedBy).Span.In(text);
        if (mark.StartsWith("Dir.", StringComparison.Ordinal) || Array.Exists(Directing, word => mark.StartsWith(word, StringComparison.OrdinalIgnoreCase)))
            return CreatorRole.Director;
        return mark.StartsWith("produce", StringComparison.OrdinalIgnoreCase) ? Producer : CreatorRole.Editor;
    }
}
