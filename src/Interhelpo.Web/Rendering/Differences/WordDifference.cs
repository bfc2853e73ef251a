using DiffPlex;
using DiffPlex.Chunkers;

namespace Interhelpo.Web.Rendering.Differences;

/// <summary>A stretch of words: in both texts, only in the earlier one, or only in the later one.</summary>
internal sealed record DifferentWords(string Text, bool IsOld, bool IsNew);

/// <summary>What became of a text, word by word, as people read it.</summary>
internal static class WordDifference
{
    // Of what both texts have, as much as shows where one is.
    private const int Around = 160;

    public static IReadOnlyList<DifferentWords> Of(string before, string after)
    {
        var found = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, WordChunker.Instance);
        var words = new List<DifferentWords>();
        var at = 0;
        foreach (var block in found.DiffBlocks)
        {
            Add(words, Join(found.PiecesOld, at, block.DeleteStartA), false, false);
            Add(words, Join(found.PiecesOld, block.DeleteStartA, block.DeleteStartA + block.DeleteCountA), true, false);
            Add(words, Join(found.PiecesNew, block.InsertStartB, block.InsertStartB + block.InsertCountB), false, true);
            at = block.DeleteStartA + block.DeleteCountA;
        }

        Add(words, Join(found.PiecesOld, at, found.PiecesOld.Count), false, false);
        return words;
    }

    private static void Add(List<DifferentWords> words, string text, bool isOld, bool isNew)
    {
        if (text.Length == 0) return;
        var shown = isOld || isNew || text.Length <= 2 * Around ? text : text[..Around] + " … " + text[^Around..];
        words.Add(new(shown, isOld, isNew));
    }

    private static string Join(IReadOnlyList<string> pieces, int from, int until) => string.Concat(pieces.Skip(from).Take(until - from));
}
