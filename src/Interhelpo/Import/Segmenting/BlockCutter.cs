using Interhelpo.Archive;

namespace Interhelpo.Import.Segmenting;

/// <summary>Gives each block of a document its role, block after block: a heading decides about what follows it.</summary>
internal sealed class BlockCutter(
    string text, IReadOnlyList<TextSpan> titles, TextSpan? references, List<TextSegment> segments, List<SentenceSpan> sentences)
{
    private const int LongestSectionHeading = 6;
    private const int LongestEntry = 25;
    private const int LongestAfterword = 60;

    // What the blocks are under the heading met last; null in the history itself.
    private SegmentRole? section;
    private string? unrelated;

    public void Cut(IReadOnlyList<TextSpan> blocks, int i)
    {
        var block = blocks[i];
        if (unrelated is not null) Add(block, SegmentRole.Unrelated, unrelated);
        else if (BlockShape.IsTitle(text, blocks, i)) Add(block, SegmentRole.Title);
        else if (SectionUnder(block) is { } role) BeginSection(block, role);
        else if (section is null && TableRows.IsRow(text, blocks, i)) Add(block, SegmentRole.Table);
        else if (section is null or SegmentRole.Reference && BlockShape.IsHeading(text, blocks, i) && Notices.LabelOf(text, block) is null) BeginHistory(block);
        else if (section is SegmentRole.Reference) ReferenceBlocks.CutReferences(text, FootnoteNumbers.Behind(text, blocks, i), segments);
        else if (section is SegmentRole.ExternalLink or SegmentRole.SeeAlso) ListEntry(block, section.Value);
        else if (references is { } list && list.Overlaps(block)) CutAround(block, list);
        else History(block);
    }

    private SegmentRole? SectionUnder(TextSpan block) =>
        Spans.CountWords(text, block) <= LongestSectionHeading ? SectionHeadings.RoleUnder(text.AsSpan(block.Start, block.Length)) : null;

    private void BeginSection(TextSpan heading, SegmentRole role)
    {
        section = role;
        if (role == SegmentRole.Unrelated) unrelated = heading.In(text).Trim('#', ' ', ':').ToLowerInvariant();
        Add(heading, role == SegmentRole.Unrelated ? role : SegmentRole.Heading, unrelated ?? "heading of a list");
    }

    // An entry is short; whoever writes a paragraph under such a heading has gone on with the history.
    private void ListEntry(TextSpan block, SegmentRole role)
    {
        if (text[block.Start] == LineMarks.Heading) BeginHistory(block);
        else if (role == SegmentRole.ExternalLink && Spans.CountWords(text, block) > LongestEntry) ReferenceBlocks.CutLinkList(text, block, segments);
        else Add(block, role);
    }

    private void BeginHistory(TextSpan heading)
    {
        section = null;
        Add(heading, SegmentRole.Heading);
    }

    // The list stands on the same line as the prose before it, and perhaps as other matter after it.
    private void CutAround(TextSpan block, TextSpan list)
    {
        var before = Spans.Trim(text, new TextSpan(block.Start, Math.Max(block.Start, list.Start)));
        if (before.Length > 0)
        {
            var prose = ReferenceBlocks.CutLinks(text, before, segments);
            if (prose.Length > 0) History(prose);
        }

        var within = new TextSpan(Math.Max(block.Start, list.Start), Math.Min(block.End, list.End));
        ReferenceBlocks.CutReferences(text, within, segments);
        var after = Spans.Trim(text, new TextSpan(within.End, block.End));
        if (after.Length == 0) return;
        // A line or two after the list is what the page was printed with; more is the document going on.
        if (Spans.CountWords(text, after) <= LongestAfterword) Add(after, SegmentRole.Notice, "after the references");
        else History(after);
    }

    private void History(TextSpan block)
    {
        if (text[block.Start] == LineMarks.Quotation && block.Length > 2) MarkedQuotation(block);
        else if (Notices.LabelOf(text, block) is { } notice) Add(block, SegmentRole.Notice, notice);
        else if (ListMarkers.Length(text, block) is var marker and > 0) ListItem(block, marker);
        else ProseBlock.Cut(text, block, titles, segments, sentences);
    }

    private void ListItem(TextSpan block, int marker)
    {
        Add(block, SegmentRole.ListItem);
        var last = sentences.Count > 0 ? sentences[^1] : null;
        var introduction = last is not null && text[last.Span.End - 1] == ':' ? last.Span : last?.Introduction;
        var paragraph = (last?.Paragraph ?? -1) + 1;
        foreach (var sentence in Sentences.In(text, block with { Start = block.Start + marker }, titles))
            sentences.Add(new SentenceSpan(sentence, paragraph, introduction));
    }

    private void MarkedQuotation(TextSpan block)
    {
        Add(block, SegmentRole.Quotation);
        var paragraph = sentences.Count == 0 ? 0 : sentences[^1].Paragraph + 1;
        foreach (var sentence in Sentences.In(text, Spans.Trim(text, block with { Start = block.Start + 1 }), titles)) sentences.Add(new SentenceSpan(sentence, paragraph));
    }

    private void Add(TextSpan span, SegmentRole role, string? label = null) => segments.Add(new TextSegment(span, role, label));
}
