namespace Interhelpo.Import.Recognising;

/// <summary>One span of prose cut into tokens, and the questions that the rules for names ask of it. Questions beyond its ends are answered with no.</summary>
internal sealed class NamedProse
{
    private const int LongestPhrase = 64;

    private readonly string text;
    private readonly bool[]? silent;
    private readonly List<(int First, int Next)> read = [];

    public NamedProse(string text, TextSpan span, WordPool pool, NameLanguage language)
    {
        (this.text, Cues, Language) = (text, pool.Cues, language);
        Tokens = Recognising.Tokens.In(text, span, pool);
        Chunks = NameChunks.In(this);
        silent = Chunks.Count == 0 ? null : NamelessWords.In(this);
    }

    public CueWords Cues { get; }

    public NameLanguage Language { get; }

    public List<Token> Tokens { get; }

    public List<NameChunk> Chunks { get; }

    /// <summary>Whether no name is looked for in the token: a gloss, the title of a work.</summary>
    public bool IsSilent(int position) => silent is not null && silent[position];

    public bool Has(Cue section, int position) => (uint)position < (uint)Tokens.Count && Tokens[position].Has(section);

    /// <summary>The word or its singular stands in the section.</summary>
    public bool HasSingularOf(Cue section, int position) =>
        (uint)position < (uint)Tokens.Count && Tokens[position].IsWord && Tokens[position].Word.Cues.HasSingularOf(section);

    public bool Is(int position, string word) => (uint)position < (uint)Tokens.Count && Tokens[position].Is(word);

    public bool IsMark(int position, char mark) => (uint)position < (uint)Tokens.Count && Tokens[position].IsMark(mark);

    public bool IsMark(int position, params ReadOnlySpan<char> marks) =>
        (uint)position < (uint)Tokens.Count && Tokens[position].Kind == TokenKind.Mark && marks.Contains(Tokens[position].Text[0]);

    public bool IsSmallWord(int position) => (uint)position < (uint)Tokens.Count && Tokens[position].IsWord && !Tokens[position].IsCapitalised;

    /// <summary>The possessive of a name that owners share: the ending of "People's" in "Council of People's Commissars".</summary>
    public bool IsOwnersPossessive(int position) => position > 0 && position < Tokens.Count && Tokens[position].Kind == TokenKind.Possessive
        && Has(Cue.Owners, position - 1) && IsCapitalised(position - 1) && IsCapitalised(position + 1);

    /// <summary>A small word that is none of the little ones: likely a noun or verb.</summary>
    public bool IsSmallNoun(int position) => IsSmallWord(position) && !Has(Cue.SmallWords, position);

    public bool IsCapitalised(int position) => (uint)position < (uint)Tokens.Count && Tokens[position].IsCapitalised;

    public bool IsQuote(int position) => IsMark(position, '"', '“', '”', '„', '«', '»', '‘', '‹', '›');

    public bool OpensSentence(int position)
    {
        while (position > 0 && (IsQuote(position - 1) || IsMark(position - 1, '(', '[')))
            position--;
        return position <= 0 || Tokens[position].Before == Gap.Paragraph || IsMark(position - 1, '.', '!', '?', ':', '•') || (IsMark(position - 1, ';') && !Language.IsInflected);
    }

    /// <summary>How many words the longest phrase of the section has that ends right before the token, at most four; 0 when none does.</summary>
    public int PhraseBefore(Cue section, int position)
    {
        if (position <= 0 || position > Tokens.Count)
            return 0;
        var last = Tokens[position - 1].Word.Cues;
        for (var length = last.EndsPhraseOf(section) ? Math.Min(4, position) : 1; length > 1; length--)
        {
            if (IsPhrase(section, position - length, position))
                return length;
        }
        return last.Has(section) ? 1 : 0;
    }

    /// <summary>The same of phrases that begin at the token, at most three words.</summary>
    public int PhraseAt(Cue section, int position)
    {
        if ((uint)position >= (uint)Tokens.Count)
            return 0;
        var first = Tokens[position].Word.Cues;
        for (var length = first.BeginsPhraseOf(section) ? Math.Min(3, Tokens.Count - position) : 1; length > 1; length--)
        {
            if (IsPhrase(section, position, position + length))
                return length;
        }
        return first.Has(section) ? 1 : 0;
    }

    /// <summary>Remembers that a rule has read a name here.</summary>
    public void MarkRead(int first, int next) => read.Add((first, next));

    /// <summary>Whether a rule has read a name in the chunk.</summary>
    public bool IsRead(NameChunk chunk)
    {
        foreach (var (first, next) in read)
        {
            if (first < chunk.Next && chunk.First < next)
                return true;
        }
        return false;
    }

    public TextSpan Span(int first, int next) => new(Tokens[first].Span.Start, Tokens[next - 1].Span.End);

    /// <summary>The words as the document writes them, white space evened out.</summary>
    public string Written(int first, int next) =>
        next == first + 1 ? Tokens[first].Text : string.Join(' ', Span(first, next).In(text).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The words as names are compared.</summary>
    public string Key(int first, int next)
    {
        if (next == first + 1)
            return Tokens[first].Word.Key;
        Span<char> key = stackalloc char[LongestPhrase];
        return NameKeys.Write(Tokens, first, next, key, out var length) ? key[..length].ToString() : Names.Key(Written(first, next));
    }

    /// <summary>The gazetteer's entry that these words name in any of its cases; null when there is none.</summary>
    public GazetteerEntry? Entry(int first, int next) => Language.Places.Named(Tokens, first, next);

    public bool IsDemonym(int position) => (uint)position < (uint)Tokens.Count && Tokens[position].IsWord && Tokens[position].Word.IsDemonym;

    /// <summary>The position behind a bracket that opens here, with what it holds; the position itself where none opens or it never closes.</summary>
    public int AfterBracket(int position)
    {
        if (!IsMark(position, '('))
            return position;
        for (var close = position + 1; close < Tokens.Count && close < position + 40; close++)
        {
            if (IsMark(close, ')'))
                return close + 1;
        }
        return position;
    }

    private bool IsPhrase(Cue section, int first, int next)
    {
        Span<char> phrase = stackalloc char[LongestPhrase];
        var length = 0;
        for (var position = first; position < next; position++)
        {
            var word = Tokens[position].Text;
            if (length + word.Length + 1 > phrase.Length)
                return false;
            word.CopyTo(phrase[length..]);
            length += word.Length;
            phrase[length++] = ' ';
        }
        return Cues.HasPhrase(section, phrase[..(length - 1)]);
    }
}
