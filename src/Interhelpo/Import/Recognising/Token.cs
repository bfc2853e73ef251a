namespace Interhelpo.Import.Recognising;

internal enum TokenKind
{
    /// <summary>Letters, with the hyphens and apostrophes inside them; a possessive ending is a token of its own.</summary>
    Word,

    /// <summary>Digits with the separators of thousands and decimals.</summary>
    Number,

    /// <summary>Letters and digits mixed: 4th, 1930s, S2CID.</summary>
    Code,

    /// <summary>'s or the apostrophe after a plural.</summary>
    Possessive,

    /// <summary>Any other single character.</summary>
    Mark,
}

/// <summary>The gap before a token: nothing, blanks, one line break, or a blank line.</summary>
internal enum Gap
{
    None,
    Blank,
    Line,
    Paragraph,
}

/// <summary>The smallest piece of prose the recognisers look at; Number is what a <see cref="TokenKind.Number"/> says, else 0.</summary>
internal readonly record struct Token(TextSpan Span, TokenKind Kind, Gap Before, CuedWord Word, decimal Number = 0)
{
    public string Text => Word.Text;

    public bool IsWord => Kind == TokenKind.Word;

    public bool IsNumber => Kind == TokenKind.Number;

    /// <summary>A word that begins with a capital; in scripts without capitals no word does.</summary>
    public bool IsCapitalised => IsWord && char.IsUpper(Text[0]);

    public bool Has(Cue cue) => IsWord && Word.Cues.Has(cue);

    public bool Is(string text) => string.Equals(Text, text, StringComparison.OrdinalIgnoreCase);

    public bool IsMark(char mark) => Kind == TokenKind.Mark && Text[0] == mark;
}
