using Interhelpo.Citations;

namespace Interhelpo.Import.Segmenting;

/// <summary>
/// Cuts a document into segments that cover every character once, each with its role: the history it tells, the references it
/// gives, and what is neither. Never refuses a text.
/// </summary>
public static class Segmenter
{
    public static Segmented Segment(string text)
    {
        var segments = new List<TextSegment>();
        var sentences = new List<SentenceSpan>();
        var blocks = InlineHeadings.CutAt(text, Blocks.In(text));
        var cutter = new BlockCutter(text, QuotedTitles.In(text), ReferenceList.Find(text), segments, sentences);
        for (var i = 0; i < blocks.Count; i++) cutter.Cut(blocks, i);

        segments.Sort((left, right) => left.Span.CompareTo(right.Span));
        sentences.Sort((left, right) => left.Span.CompareTo(right.Span));
        return new Segmented(text, Coverage.Fill(text, segments), sentences);
    }
}
