using Interhelpo.Archive;

namespace Interhelpo.Import.Segmenting;

/// <summary>
/// Cuts one block of prose into paragraphs, run-on lists, tables of counts and block quotations, and these into sentences.
/// </summary>
internal sealed class ProseBlock(string text, IReadOnlyList<TextSpan> titles, List<TextSegment> segments, List<SentenceSpan> sentences)
{
    private readonly List<TextSpan> paragraph = [];
    private int paragraphs = sentences.Count == 0 ? 0 : sentences[^1].Paragraph + 1;

    public static void Cut(string text, TextSpan block, IReadOnlyList<TextSpan> titles, List<TextSegment> segments, List<SentenceSpan> sentences)
    {
        var cutting = new ProseBlock(text, titles, segments, sentences);
        var at = block.Start;
        foreach (var quotation in BlockQuotations.In(text, block))
        {
            cutting.Prose(new TextSpan(at, quotation.Start));
            cutting.Quotation(quotation);
            at = quotation.End;
        }

        cutting.Prose(new TextSpan(at, block.End));
    }

    private void Prose(TextSpan prose)
    {
        var found = WithLists(prose);
        var breaks = Paragraphs.AreLost(prose, found.Count) ? Paragraphs.Begin(text, [.. found.Select(unit => unit.Sentence)]) : null;
        for (var i = 0; i < found.Count; i++)
        {
            if (breaks is not null && breaks[i]) EndParagraph();
            paragraph.Add(found[i].Sentence);
            if (found[i].List is { } list) Items(list);
        }

        EndParagraph();
    }

    // A lost list hides the end of its sentence, so the sentences after it are looked for again.
    private List<(TextSpan Sentence, RunOnList? List)> WithLists(TextSpan prose)
    {
        var units = new List<(TextSpan, RunOnList?)>();
        var pending = new Queue<TextSpan>(Sentences.In(text, prose, titles));
        while (pending.TryDequeue(out var sentence))
        {
            var list = RunOnList.In(text, sentence);
            units.Add((list?.Introduction ?? sentence, list));
            if (list is null || list.Rest >= sentence.End) continue;
            pending = new Queue<TextSpan>(Sentences.In(text, new TextSpan(list.Rest, sentence.End), titles).Concat(pending));
        }

        return units;
    }

    private void Items(RunOnList list)
    {
        EndParagraph();
        foreach (var item in list.Items)
        {
            segments.Add(new TextSegment(item, SegmentRole.ListItem));
            sentences.Add(new SentenceSpan(item, paragraphs, list.Introduction));
        }

        paragraphs++;
    }

    private void Quotation(TextSpan quotation)
    {
        segments.Add(new TextSegment(quotation, SegmentRole.Quotation));
        var words = new TextSpan(quotation.Start + 1, quotation.End - 1);
        foreach (var sentence in Sentences.In(text, words, titles)) sentences.Add(new SentenceSpan(sentence, paragraphs));
        paragraphs++;
    }

    private void EndParagraph()
    {
        if (paragraph.Count == 0) return;
        var start = paragraph[0].Start;
        foreach (var sentence in paragraph)
        {
            sentences.Add(new SentenceSpan(sentence, paragraphs));
            if (CountTables.In(text, sentence) is not { } rows) continue;
            var before = Spans.Trim(text, new TextSpan(start, rows[0].Span.Start));
            if (before.Length > 0) segments.Add(new TextSegment(before, SegmentRole.Paragraph));
            // The stop after the last row belongs to the table: it says nothing by itself.
            var end = sentence.End - rows[^1].Span.End <= 1 ? sentence.End : rows[^1].Span.End;
            segments.Add(new TextSegment(new TextSpan(rows[0].Span.Start, end), SegmentRole.Table));
            start = end;
        }

        var rest = Spans.Trim(text, new TextSpan(start, paragraph[^1].End));
        if (rest.Length > 0) segments.Add(new TextSegment(rest, SegmentRole.Paragraph));
        paragraph.Clear();
        paragraphs++;
    }
}
