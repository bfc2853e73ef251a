using DiffPlex;

namespace Interhelpo.Editing;

/// <summary>That pieces <c>[Start, End)</c> of a text give way to others; none where they are left out, and to nothing where others are put in.</summary>
public sealed record TextChange(int Start, int End, string Text);

/// <summary>What became of a text, sentence by sentence.</summary>
public sealed class TextDifference
{
    private readonly IReadOnlyList<string> before;

    private TextDifference(IReadOnlyList<string> before, IReadOnlyList<TextChange> changes) => (this.before, Changes) = (before, changes);

    /// <summary>In their order; no two touch, so that between two something stays.</summary>
    public IReadOnlyList<TextChange> Changes { get; }

    public static TextDifference Of(string before, string after)
    {
        var found = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, SentenceChunker.Instance);
        return new(found.PiecesOld, [.. found.DiffBlocks.Select(block => new TextChange(
            block.DeleteStartA, block.DeleteStartA + block.DeleteCountA, string.Concat(found.PiecesNew.Skip(block.InsertStartB).Take(block.InsertCountB))))]);
    }

    /// <summary>The pieces <c>[start, end)</c> as they were.</summary>
    public string Before(int start, int end) => string.Concat(before.Skip(start).Take(end - start));

    /// <summary>The pieces <c>[start, end)</c> as they became by the changes <c>[first, next)</c>, which lie in them.</summary>
    public string After(int start, int end, int first, int next)
    {
        var text = "";
        for (var i = first; i < next; i++)
        {
            text += Before(start, Changes[i].Start) + Changes[i].Text;
            start = Changes[i].End;
        }

        return text + Before(start, end);
    }

    /// <summary>Sentences and lines, and what divides them, each a piece: put together they are the text.</summary>
    private sealed class SentenceChunker : IChunker
    {
        public static readonly SentenceChunker Instance = new();

        public IReadOnlyList<string> Chunk(string text)
        {
            var chunks = new List<string>();
            var start = 0;
            for (var i = 1; i <= text.Length; i++)
            {
                if (i < text.Length && !EndsBefore(text, i)) continue;
                chunks.Add(text[start..i]);
                start = i;
            }

            return chunks;
        }

        /// <summary>Before and behind the blanks that follow a stop, a mark behind it, or the end of a line.</summary>
        private static bool EndsBefore(string text, int i)
        {
            var (before, after) = (char.IsWhiteSpace(text[i - 1]), char.IsWhiteSpace(text[i]));
            if (before == after) return false;
            if (after) return text[i] == '\n' || EndsSentence(text[i - 1]);
            var end = i - 1;
            while (end > 0 && char.IsWhiteSpace(text[end]) && text[end] != '\n') end--;
            return text[end] == '\n' || EndsSentence(text[end]);
        }

        private static bool EndsSentence(char sign) => sign is '.' or '!' or '?' or '…' or ']' or '”' or '“' or '»';
    }
}
