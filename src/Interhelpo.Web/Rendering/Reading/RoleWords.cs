using Interhelpo.Archive;

namespace Interhelpo.Web.Rendering.Reading;

/// <summary>What the role of a segment is called, and why the archive reads it or leaves it aside.</summary>
internal static class RoleWords
{
    public static string Name(SegmentRole role) => role switch
    {
        SegmentRole.Title => "Title",
        SegmentRole.Heading => "Heading",
        SegmentRole.Paragraph => "Paragraph",
        SegmentRole.ListItem => "List item",
        SegmentRole.Quotation => "Quotation",
        SegmentRole.Table => "Table",
        SegmentRole.SeeAlso => "See also",
        SegmentRole.ExternalLink => "External link",
        SegmentRole.Reference => "Reference",
        SegmentRole.Notice => "Notice",
        SegmentRole.Unrelated => "Unrelated",
        _ => "Space",
    };

    /// <summary>As a class name: <c>list-item</c>.</summary>
    public static string Class(SegmentRole role) => Name(role).ToLowerInvariant().Replace(' ', '-');

    /// <summary>What becomes of such segments, as a sentence.</summary>
    public static string Use(SegmentRole role) => role switch
    {
        SegmentRole.Title => "Names the source and its article.",
        SegmentRole.Heading => "Orders the article; states nothing by itself.",
        SegmentRole.Paragraph or SegmentRole.ListItem or SegmentRole.Quotation or SegmentRole.Table => "Read for statements, dates, numbers and names.",
        SegmentRole.SeeAlso => "Listed in the article; it names other pages and states no history.",
        SegmentRole.ExternalLink or SegmentRole.Reference => "Read for the works it cites; its dates are not events.",
        SegmentRole.Notice => "Left aside: practical or technical information, not history.",
        SegmentRole.Unrelated => "Left aside: it is about something else.",
        _ => "White space between the parts.",
    };
}
