namespace Interhelpo.Import.Segmenting;

/// <summary>A sentence or list item of the history a document tells.</summary>
/// <param name="Span">Its words.</param>
/// <param name="Paragraph">Counts the paragraphs of prose: a date may be carried over from a sentence before it in the same one.</param>
/// <param name="Introduction">Of a list item, the words that introduce the list ("the most notable projects include:").</param>
public sealed record SentenceSpan(TextSpan Span, int Paragraph, TextSpan? Introduction = null);
