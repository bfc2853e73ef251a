namespace Interhelpo.Archive;

/// <summary>What a stretch of a source is for. Only the roles of history are read for statements; the others say why they are not.</summary>
public enum SegmentRole
{
    Title,
    Heading,
    Paragraph,
    ListItem,
    Quotation,
    Table,
    SeeAlso,
    ExternalLink,
    Reference,

    /// <summary>Practical information, licence and cookie lines, maintenance residue.</summary>
    Notice,

    /// <summary>Matter about something else: other events, teasers.</summary>
    Unrelated,

    /// <summary>White space between two segments.</summary>
    Space,
}
