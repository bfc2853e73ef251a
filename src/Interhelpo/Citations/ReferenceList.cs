using Interhelpo.Citations.Parsing;

namespace Interhelpo.Citations;

/// <summary>
/// Finds the list of references in a document, and the references in a list, whether they stand on lines of their own or run into each
/// other on one. Every reference is a span of the text; nothing is rewritten.
/// </summary>
public static class ReferenceList
{
    /// <summary>Where the list of references stands in a text that may hold prose, links and headings besides; null when it has none.</summary>
    public static TextSpan? Find(string text)
    {
        var groups = Grouping.Of(text, ListParts.Of(text, new TextSpan(0, text.Length)), text.Length);
        return Evidence.LongestRun(text, groups);
    }

    /// <summary>The references of a list, in order.</summary>
    public static IReadOnlyList<ReferenceSpan> Split(string text) => Split(text, new TextSpan(0, text.Length));

    /// <summary>The references of the list that stands at <paramref name="list"/> in a longer text; spans count in the whole text.</summary>
    public static IReadOnlyList<ReferenceSpan> Split(string text, TextSpan list) =>
        [.. Grouping.Of(text, ListParts.Of(text, list), list.End).Select(group => group.Reference)];

    /// <summary>
    /// Where, before <paramref name="end"/>, the prose stops and a run-on tail of links begins: after the last complete sentence. Answers
    /// <paramref name="end"/> when the prose goes on to there.
    /// </summary>
    public static int FindTail(string text, int end) => ProseEnd.Before(text, end);
}
