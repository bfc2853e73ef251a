using Interhelpo.Archive;
using Markdig.Helpers;
using Markdig.Parsers;

namespace Interhelpo.Web.Rendering.Articles;

/// <summary>Finds marks while Markdown is read.</summary>
internal sealed class MarkParser : InlineParser
{
    public MarkParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '@') return false;

        var inside = slice.Start + 2;
        var end = slice.Text.IndexOf(']', inside, Math.Min(MarkScanner.Longest, slice.End + 1 - inside));
        if (end < 0 || MarkScanner.Read(slice.Text[inside..end]) is not { } mark) return false;

        processor.Inline = new MarkInline(mark) { Span = new(processor.GetSourcePosition(slice.Start), processor.GetSourcePosition(end)) };
        slice.Start = end + 1;
        return true;
    }
}
