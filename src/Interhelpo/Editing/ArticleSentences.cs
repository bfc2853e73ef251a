using System.Text;
using Interhelpo.Archive;
using Interhelpo.Import.Segmenting;
using Interhelpo.Spelling;

namespace Interhelpo.Editing;

/// <summary>A sentence of an article.</summary>
/// <param name="Words">Without marks, white space evened out.</param>
/// <param name="Marks">What it says it rests on; empty when nothing.</param>
public sealed record ArticleSentence(string Words, IReadOnlyList<Mark> Marks);

/// <summary>The sentences of an article in Markdown: of its paragraphs, quotations and lists, and the rows of tables that carry a mark; no headings.</summary>
public static class ArticleSentences
{
    public static IReadOnlyList<ArticleSentence> In(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        var sentences = new List<ArticleSentence>();
        var block = new StringBuilder();
        foreach (var line in markdown.Split('\n'))
        {
            var text = line.Trim();
            var isRow = text.StartsWith('|');
            var begins = text.Length == 0 || isRow || text.StartsWith('#') || text.StartsWith('>') || text.StartsWith("- ", StringComparison.Ordinal) || text.StartsWith("* ", StringComparison.Ordinal) || IsNumbered(text);
            if (begins) End(block, sentences);
            if (text.StartsWith('#')) continue;
            block.Append(isRow ? text.Replace('|', ' ') : text.TrimStart('>', '-', '*')).Append(' ');
            if (isRow) End(block, sentences, onlyMarked: true);
        }

        End(block, sentences);
        return sentences;
    }

    private static bool IsNumbered(string text)
    {
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        return digits is > 0 and < 4 && digits + 1 < text.Length && text[digits] is '.' or ')' && text[digits + 1] == ' ';
    }

    private static void End(StringBuilder block, List<ArticleSentence> sentences, bool onlyMarked = false)
    {
        var (plain, marks) = Apart(block.ToString());
        block.Clear();
        if (onlyMarked && marks.Count == 0) return;
        var spans = onlyMarked ? [new TextSpan(0, plain.Length)] : Sentences.In(plain, new TextSpan(0, plain.Length), []);
        for (var i = 0; i < spans.Count; i++)
        {
            var until = i + 1 < spans.Count ? spans[i + 1].Start : int.MaxValue;
            var from = i == 0 ? 0 : spans[i].Start;
            // A mark belongs to the words before it: one at the very start of a sentence, to the sentence before.
            var own = marks.Where(mark => (mark.At > from || i == 0) && mark.At <= until).Select(mark => mark.Mark).Distinct().ToList();
            var words = WhiteSpace.Evened(spans[i].In(plain));
            if (words.Length > 0) sentences.Add(new(words, own));
        }
    }

    /// <summary>The words without the marks and escapes, and the marks by where they stood.</summary>
    private static (string Plain, List<(int At, Mark Mark)> Marks) Apart(string text)
    {
        var (plain, marks) = (new StringBuilder(text.Length), new List<(int, Mark)>());
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length && char.IsAsciiLetterOrDigit(text[i + 1]) is false && !char.IsWhiteSpace(text[i + 1]))
            {
                plain.Append(text[++i]);
            }
            else if (MarkAt(text, i) is { } found)
            {
                marks.Add((plain.Length, found.Mark));
                i = found.End;
            }
            else
            {
                plain.Append(text[i]);
            }
        }

        return (plain.ToString(), marks);
    }

    private static (Mark Mark, int End)? MarkAt(string text, int at)
    {
        if (text[at] != '[' || at + 1 >= text.Length || text[at + 1] != '@') return null;
        var end = text.IndexOf(']', at, Math.Min(MarkScanner.Longest, text.Length - at));
        return end > 0 && MarkScanner.Read(text[(at + 2)..end]) is { } mark ? (mark, end) : null;
    }
}
