namespace Interhelpo.Import.Recognising;

/// <summary>One span of prose cut into tokens, and the questions that the rules for names ask of it. Questions beyond its ends are answered with no.</summary>
internal sealed class NamedProse
{
    private readonly string text;

    public NamedProse(string text, TextSpan span, CueWords cues)
    {
        this.text = text;
        Cues = cues;
        Tokens = [.. Recognising.Tokens.In(span.In(text)).Select(token => token with { Span = token.Span.Shift(span.Start) })];
        Chunks = NameChunks.In(this);
        Silent = NamelessWords.In(this);
    }

    public CueWords Cues { get; }

    public IReadOnlyList<Token> Tokens { get; }

    public IReadOnlyList<NameChunk> Chunks { get; }

    /// <summary>Tokens in which no name is looked for: glosses, titles of works.</summary>
    public IReadOnlyList<bool> Silent { get; }

    public bool Has(string section, int position) => position >= 0 && position < Tokens.Count && Tokens[position].IsWord && Cues.Has(section, Tokens[position].Text);

    /// <summary>The word or its singular stands in the section.</summary>
    public bool HasSingularOf(string section, int position) => Has(section, position) || Singulars(position).Any(word => Cues.Has(section, word));

    public bool Is(int position, string word) => position >= 0 && position < Tokens.Count && Tokens[position].Is(word);

    public bool IsMark(int position, params ReadOnlySpan<char> marks) =>
        position >= 0 && position < Tokens.Count && Tokens[position].Kind == TokenKind.Mark && marks.Contains(Tokens[position].Text[0]);

    public bool IsSmallWord(int position) => position >= 0 && position < Tokens.Count && Tokens[position].IsWord && !Tokens[position].IsCapitalised;

    /// <summary>The possessive of a name that owners share: the ending of "People's" in "Council of People's Commissars".</summary>
    public bool IsOwnersPossessive(int position) => position > 0 && position < Tokens.Count && Tokens[position].Kind == TokenKind.Possessive
        && Has("owners", position - 1) && IsCapitalised(position - 1) && IsCapitalised(position + 1);

    /// <summary>A small word that is none of the little ones: likely a noun or verb.</summary>
    public bool IsSmallNoun(int position) => IsSmallWord(position) && !Has("small words", position);

    public bool IsCapitalised(int position) => position >= 0 && position < Tokens.Count && Tokens[position].IsCapitalised;

    public bool IsQuote(int position) => IsMark(position, '"', '“', '”', '„', '«', '»', '‘', '‹', '›');

    public bool OpensSentence(int position)
    {
        while (position > 0 && (IsQuote(position - 1) || IsMark(position - 1, '(', '[')))
            position--;
        return position <= 0 || Tokens[position].Before == Gap.Paragraph || IsMark(position - 1, '.', '!', '?', ':', ';', '•');
    }

    /// <summary>The phrases of the section of up to four words that end right before the token; the longest, or null.</summary>
    public string? PhraseBefore(string section, int position)
    {
        for (var length = Math.Min(4, position); length > 0; length--)
        {
            var phrase = Phrase(position - length, position);
            if (Cues.Has(section, phrase))
                return phrase;
        }
        return null;
    }

    public string? PhraseAt(string section, int position)
    {
        for (var length = Math.Min(3, Tokens.Count - position); length > 0; length--)
        {
            var phrase = Phrase(position, position + length);
            if (Cues.Has(section, phrase))
                return phrase;
        }
        return null;
    }

    public string Phrase(int first, int next) => string.Join(' ', Enumerable.Range(first, next - first).Select(position => Tokens[position].Text));

    public TextSpan Span(int first, int next) => new(Tokens[first].Span.Start, Tokens[next - 1].Span.End);

    /// <summary>The words as the document writes them, white space evened out.</summary>
    public string Written(int first, int next) => string.Join(' ', Span(first, next).In(text).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    public bool IsDemonym(int position) => HasSingularOf("demonyms", position) || IsHyphenatedDemonym(position);

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

    private IEnumerable<string> Singulars(int position)
    {
        var word = position >= 0 && position < Tokens.Count && Tokens[position].IsWord ? Tokens[position].Text : "";
        if (word.Length > 3 && word.EndsWith('s'))
            yield return word[..^1];
        if (word.Length > 4 && word.EndsWith("es", StringComparison.Ordinal))
            yield return word[..^2];
        if (word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal))
            yield return word[..^3] + "y";
        if (word.EndsWith("men", StringComparison.Ordinal))
            yield return word[..^3] + "man";
    }

    private bool IsHyphenatedDemonym(int position) => position >= 0 && position < Tokens.Count && Tokens[position].IsWord
        && Tokens[position].Text.Contains('-', StringComparison.Ordinal)
        && Tokens[position].Text.Split('-').All(part => Cues.Has("demonyms", part) || part is "All" or "Anglo" or "Austro" or "Sino" or "Franco" or "non" or "Non");
}
