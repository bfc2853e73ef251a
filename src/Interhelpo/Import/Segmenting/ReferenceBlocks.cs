using Interhelpo.Archive;
using Interhelpo.Citations;

namespace Interhelpo.Import.Segmenting;

/// <summary>Cuts lists of references and of links into their entries.</summary>
internal static class ReferenceBlocks
{
    /// <summary>The label of what a program left behind at the end of a reference.</summary>
    public const string Residue = "maintenance residue";

    public static void CutReferences(string text, TextSpan block, List<TextSegment> segments)
    {
        foreach (var reference in ReferenceList.Split(text, block))
        {
            segments.Add(new TextSegment(reference.Span, SegmentRole.Reference));
            if (reference.Residue is { } residue) segments.Add(new TextSegment(residue, SegmentRole.Notice, Residue));
        }
    }

    /// <summary>Cuts off the entries of "see also" and external links that run on after the prose, and answers the prose.</summary>
    public static TextSpan CutLinks(string text, TextSpan block, List<TextSegment> segments)
    {
        var tail = Math.Max(block.Start, ReferenceList.FindTail(text, block.End));
        foreach (var link in ExternalLinks.Split(text, new TextSpan(tail, block.End)))
            segments.Add(new TextSegment(link.Span, link.Kind == ExternalLinkKind.SeeAlso ? SegmentRole.SeeAlso : SegmentRole.ExternalLink));
        return Spans.Trim(text, new TextSpan(block.Start, tail));
    }

    /// <summary>Cuts a run-on list of links into its entries.</summary>
    public static void CutLinkList(string text, TextSpan list, List<TextSegment> segments)
    {
        foreach (var link in ExternalLinks.Split(text, list))
            segments.Add(new TextSegment(link.Span, link.Kind == ExternalLinkKind.SeeAlso ? SegmentRole.SeeAlso : SegmentRole.ExternalLink));
    }
}
