namespace Interhelpo.Store.Queries;

/// <summary>Exact words of a source: the characters [start, end) of its text, counted in Unicode code points.</summary>
/// <param name="Source">The id of the source.</param>
/// <param name="Start">The position of the first character, from 0.</param>
/// <param name="End">The position after the last character.</param>
/// <param name="Quote">The words, character for character.</param>
public sealed record EvidenceView(string Source, int Start, int End, string Quote);
