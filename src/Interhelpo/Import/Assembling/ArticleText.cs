using System.Text;
using Interhelpo.Archive;
using Interhelpo.Import.Segmenting;

namespace Interhelpo.Import.Assembling;

/// <summary>
/// Writes the history of a document as a readable article in Markdown: every sentence with the mark of its passage; lists, tables
/// and quotations as such; headings of the document, or where it has none and is long, headings made here (<c>{.made}</c>).
/// </summary>
internal sealed class ArticleText(Segmented document, string language, Func<TextSpan, string> mark)
{
    // Shorter texts are read at a glance.
    private const int NeedsHeadings = 2500;

    private readonly StringBuilder markdown = new();
    private readonly HashSet<string> used = new(StringComparer.Ordinal);
    private readonly ILookup<int, SentenceSpan> sentencesBySegment = BySegment(document);
    private readonly ArticleWording wording = ArticleWording.For(language);

    /// <param name="language">ISO 639-1, of the document: what is added here is worded in it.</param>
    public static string Write(Segmented document, string language, Func<TextSpan, string> mark) => new ArticleText(document, language, mark).Write();

    private string Write()
    {
        var makesHeadings = MakesHeadings();
        var introduced = true;
        SegmentRole? before = null;
        for (var i = 0; i < document.Segments.Count; i++)
        {
            var segment = document.Segments[i];
            if (segment.Role == SegmentRole.Space) continue;
            if (makesHeadings && !introduced && segment.Role == SegmentRole.Paragraph) MakeHeading(segment);
            if (segment.Role == SegmentRole.SeeAlso && used.Add(wording.SeeAlso)) markdown.Append("\n## ").Append(wording.SeeAlso).Append(" {.made}\n");
            Write(i, segment, before);
            before = segment.Role;
            introduced = segment.Role is SegmentRole.Title or SegmentRole.Heading || segment.Span.In(document.Text).EndsWith(':');
        }

        return markdown.ToString().Trim() + "\n";
    }

    private bool MakesHeadings() =>
        document.Segments.All(segment => segment.Role != SegmentRole.Heading)
        && document.Segments.Where(segment => segment.Role == SegmentRole.Paragraph).Sum(segment => segment.Span.Length) >= NeedsHeadings;

    private void MakeHeading(TextSegment segment)
    {
        if (Themes.Of(document.Text.AsSpan(segment.Span.Start, segment.Span.Length), language) is { } theme && used.Add(theme))
            markdown.Append("\n## ").Append(theme).Append(" {.made}\n");
    }

    private void Write(int i, TextSegment segment, SegmentRole? before)
    {
        switch (segment.Role)
        {
            case SegmentRole.Heading when segment.Label is null:
                markdown.Append("\n## ").Append(MarkdownText.Escape(segment.Span.In(document.Text).Trim('#', ' '))).Append('\n');
                break;
            case SegmentRole.Paragraph:
                markdown.Append('\n').Append(Sentences(i, segment)).Append('\n');
                break;
            case SegmentRole.Quotation:
                markdown.Append("\n> ").Append(Sentences(i, segment)).Append('\n');
                break;
            case SegmentRole.ListItem:
                markdown.Append(before == SegmentRole.ListItem ? "- " : "\n- ").Append(Sentences(i, segment)).Append('\n');
                break;
            case SegmentRole.SeeAlso:
                markdown.Append(before == SegmentRole.SeeAlso ? "- " : "\n- ").Append(Marked(segment.Span, segment.Span)).Append('\n');
                break;
            case SegmentRole.Table:
                if (CountTables.In(document.Text, segment.Span) is { } rows) markdown.Append(Table(rows));
                else TableRow(segment, before);
                // A sentence that begins with its table has no words before it to carry the mark.
                foreach (var sentence in sentencesBySegment[i].Where(sentence => sentence.Span.Start == segment.Span.Start)) markdown.Append('\n').Append(mark(sentence.Span)).Append('\n');
                break;
        }
    }

    // A sentence that runs on into a table is written here as far as the table; its mark covers all of it.
    private string Sentences(int i, TextSegment segment) => string.Join(' ', sentencesBySegment[i].Select(sentence =>
        Marked(new TextSpan(Math.Max(sentence.Span.Start, segment.Span.Start), Math.Min(sentence.Span.End, segment.Span.End)), sentence.Span)));

    private string Marked(TextSpan words, TextSpan passage) =>
        MarkdownText.Escape(EditorialMarks.Without(Spans.Trim(document.Text, words).In(document.Text))) + mark(passage);

    private void TableRow(TextSegment segment, SegmentRole? before)
    {
        var cells = TableRows.Cells(segment.Span.In(document.Text));
        if (cells.Count == 0) return;
        if (before != SegmentRole.Table) markdown.Append('\n');
        markdown.Append("| ").AppendJoin(" | ", cells.Select(MarkdownText.Escape)).Append(mark(segment.Span)).Append(" |\n");
        if (before != SegmentRole.Table) markdown.Append('|').Insert(markdown.Length, " --- |", cells.Count).Append('\n');
    }

    private string Table(IReadOnlyList<CountRow> rows)
    {
        var table = new StringBuilder("\n| ").Append(wording.Counted).Append(" | ").Append(wording.Number).Append(" |\n| --- | ---: |\n");
        foreach (var row in rows) table.Append("| ").Append(MarkdownText.Escape(row.Noun)).Append(" | ").Append(row.Count).Append(" |\n");
        if (AreOfOneKind(rows)) table.Append("| ").Append(wording.Sum).Append(" | ").Append(rows.Sum(row => (long)row.Count)).Append(" |\n");
        return table.ToString();
    }

    // Peoples are counted together; horses and ploughs are not.
    private static bool AreOfOneKind(IReadOnlyList<CountRow> rows) => rows.All(row => char.IsUpper(row.Noun[0]));

    private static ILookup<int, SentenceSpan> BySegment(Segmented document)
    {
        var pairs = new List<(int Segment, SentenceSpan Sentence)>();
        var first = 0;
        foreach (var sentence in document.Sentences.OrderBy(sentence => sentence.Span))
        {
            while (document.Segments[first].Span.End <= sentence.Span.Start) first++;
            for (var i = first; i < document.Segments.Count && document.Segments[i].Span.Start < sentence.Span.End; i++)
            {
                if (document.Segments[i].Role != SegmentRole.Space) pairs.Add((i, sentence));
            }
        }

        return pairs.ToLookup(pair => pair.Segment, pair => pair.Sentence);
    }
}
