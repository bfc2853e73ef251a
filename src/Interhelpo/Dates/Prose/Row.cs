using System.Runtime.InteropServices;

namespace Interhelpo.Dates.Prose;

/// <summary>The tokens of a text in a row; before the first and after the last there is a token that is nothing.</summary>
internal sealed class Row(string text, ProseWords words)
{
    private static readonly Token Nothing;

    private readonly List<Token> tokens = new Tokenizer(text, words).Cut();

    public int Count => tokens.Count;

    public ProseWords Words => words;

    public ref readonly Token this[int at]
    {
        get
        {
            var all = CollectionsMarshal.AsSpan(tokens);
            if ((uint)at < (uint)all.Length)
                return ref all[at];
            return ref Nothing;
        }
    }

    public char FirstCharacter(int at) => this[at].Kind is TokenKind.None ? '\0' : text[this[at].Start];

    public ReadOnlySpan<char> Text(int at) => text.AsSpan(this[at].Start, this[at].Length);

    /// <summary>The value of a numeric date.</summary>
    public string? Edtf(int at) => NumberChain.ReadDate(Text(at));

    public TextSpan Span(int from, int to) => new(this[from].Start, this[to - 1].End);

    /// <summary>The place after a token with this role or kind, or the same place.</summary>
    public int Skip(int at, Role role) => this[at].Is(role) ? at + 1 : at;

    public int Skip(int at, TokenKind kind) => this[at].Is(kind) ? at + 1 : at;

    /// <summary>What the word after a moment that ends here, or its own ending, makes of it; and the place after that word.</summary>
    public (Lead Tail, int To) TailAt(int at) =>
        this[at] is { Kind: TokenKind.Word, Tail: not (Lead.None or Lead.In) } word && !word.Is(Role.OfCalendar) ? (word.Tail, at + 1) : (this[at - 1].Tail, at);

    /// <summary>Whether a word looks like a thing that numbers count.</summary>
    public bool LooksCounted(int at) => this[at] is { Kind: TokenKind.Word, HasPart: false } token && token.Length < 40 && words.LooksCounted(Text(at));

    /// <summary>The place after these words, if they stand here; null otherwise.</summary>
    public int? Match(int at, string name)
    {
        foreach (var word in name.AsSpan().Split(' '))
        {
            if (!MatchWord(ref at, name.AsSpan(word)))
                return null;
        }
        return at;
    }

    private bool MatchWord(ref int at, ReadOnlySpan<char> word)
    {
        // A word with a dash or a digit in it is several tokens: compare characters, then step over the tokens.
        var start = this[at].Start;
        if (this[at].Kind is TokenKind.None || !text.AsSpan(start).StartsWith(word, StringComparison.OrdinalIgnoreCase))
            return false;
        while (this[at].Kind is not TokenKind.None && this[at].End <= start + word.Length)
            at++;
        return this[at - 1].End == start + word.Length;
    }
}
