using Interhelpo.Archive;

namespace Interhelpo.Store.Comparing;

/// <summary>
/// The words of a statement as they are compared: those of its passage with every white space a blank, so that each character stands where it
/// stands in the passage and what is found can be shown there.
/// </summary>
internal sealed class ToldText(string quote, int start)
{
    private readonly CodePoints codePoints = new(quote);

    public string Text { get; } = string.Create(quote.Length, quote, (text, from) =>
    {
        for (var i = 0; i < from.Length; i++) text[i] = char.IsWhiteSpace(from[i]) ? ' ' : from[i];
    });

    /// <summary>Whether these characters, in code points of the source, lie within the statement.</summary>
    public bool Holds(int from, int until) => from >= start && from < until && until <= start + codePoints.Count;

    /// <summary>Characters given in code points of the source as a span of the text.</summary>
    public TextSpan SpanOf(int from, int until) => new(codePoints.ToUtf16(from - start), codePoints.ToUtf16(until - start));

    /// <summary>Where words stand, at a position or behind it, however much white space is between them; null when they do not.</summary>
    public TextSpan? Find(string words, int behind)
    {
        if (words.Length == 0) return null;
        for (var at = Next(words[0], behind); at >= 0; at = Next(words[0], at + 1))
        {
            if (End(words, at) is { } end) return new TextSpan(at, end);
        }

        return null;
    }

    private int Next(char letter, int from) => from < Text.Length ? Text.IndexOf(letter, from) : -1;

    private int? End(string words, int at)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (char.IsWhiteSpace(words[i]))
            {
                var blank = at;
                while (at < Text.Length && Text[at] == ' ') at++;
                if (at == blank && !char.IsWhiteSpace(words[i - 1])) return null;
            }
            else if (at >= Text.Length || Text[at++] != words[i])
            {
                return null;
            }
        }

        return at;
    }
}
