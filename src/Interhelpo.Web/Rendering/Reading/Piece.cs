namespace Interhelpo.Web.Rendering.Reading;

/// <summary>One element of a source's reading view: a segment, or a passage in use, with what lies within it.</summary>
/// <param name="Start">In code points, as <paramref name="End"/> is.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Segment">Null for a passage.</param>
/// <param name="Passage">Null for a segment.</param>
/// <param name="Continues">True for the further pieces of a passage that had to be cut.</param>
internal sealed record Piece(int Start, int End, Stretch? Segment, Span? Passage, bool Continues)
{
    public List<Piece> Inner { get; } = [];

    /// <summary>The piece up to a position, and what of it comes after.</summary>
    public (Piece Before, Piece After) CutAt(int position) =>
        (new(Start, position, Segment, Passage, Continues), new(position, End, Segment, Passage, Continues: true));
}
