namespace Interhelpo.Citations.Parsing.Styles;

/// <summary>Where in the text the value of a run of chunks begins and ends: without the cues around it, with brackets that it opened.</summary>
internal static class Ends
{
    public static TextSpan Of(string text, in Run run)
    {
        var (first, last) = (0, run.Chunks.Count - 1);
        while (first < last && IsCue(run.Label, run.Chunks[first]))
            first++;
        while (last > first && IsCue(run.Label, run.Chunks[last]))
            last--;
        var single = run.Label is Label.Volume or Label.Pages or Label.Edition;
        var start = single ? run.Chunks[first].Value.Start : run.Chunks[first].Span.Start;
        var end = run.Label == Label.Genre || !single ? run.Chunks[last].Span.End : run.Chunks[last].Value.End;
        if (run.Label == Label.Number)
            (start, end) = (run.Chunks[0].Value.Start, run.Chunks[0].Value.End);
        if (run.Label == Label.Title && start > 0 && text[start - 1] == '‘' && ClosesInside(text, start, end))
            start--;
        return new TextSpan(start, Closed(text, start, end));
    }

    /// <summary>"‘Kilns’: bricks in print": the quotation that opens before the title is only its first words.</summary>
    private static bool ClosesInside(string text, int start, int end)
    {
        var close = text.IndexOf('’', start, end - start);
        return close > 0 && close + 1 < end && !char.IsLetter(text[close + 1]);
    }

    private static bool IsCue(Label label, in Chunk chunk) => chunk.Kind switch
    {
        ChunkKind.In => label is Label.Container or Label.Editor or Label.Series,
        ChunkKind.EditorMark or ChunkKind.EditedBy or ChunkKind.TranslatorMark => label is Label.Editor or Label.Translator or Label.Responsible,
        _ => false,
    };

    /// <summary>A bracket that was opened inside is closed inside, and the stop of initials at the end belongs to them.</summary>
    private static int Closed(string text, int start, int end)
    {
        var open = 0;
        for (var at = start; at < end; at++)
            open += text[at] is '(' or '[' ? 1 : text[at] is ')' or ']' ? -1 : 0;
        var next = end;
        while (open > 0 && next < text.Length && next - end < 3 && text[next] is not (')' or ']'))
            next++;
        return open > 0 && next < text.Length && text[next] is ')' or ']' ? next + 1 : end;
    }
}
