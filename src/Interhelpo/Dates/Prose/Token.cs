namespace Interhelpo.Dates.Prose;

internal enum TokenKind
{
    /// <summary>Before the first and after the last.</summary>
    None,
    Word,

    /// <summary>Digits alone.</summary>
    Number,

    /// <summary>Digits with an ordinal ending: 3rd, 19th.</summary>
    Ordinal,

    /// <summary>1930s, 1930's.</summary>
    Decade,

    /// <summary>A whole numeric date: 1923-05-01, 1.5.1923.</summary>
    Date,

    /// <summary>Digits that cannot be part of a date: 1,078, 12:30, S2CID, an address.</summary>
    Opaque,
    Dash,
    Slash,
    Dot,
    Comma,
    Open,
    Close,
    Break,
    Symbol,
}

/// <summary>A word, number or sign of the text with what it means in the language at hand.</summary>
/// <remarks><c>Value</c>: of numbers, ordinals and decades their number. <c>Meaning</c>: null for words without a part in dates. <c>Spaced</c>: whether white space stands before it. <c>Sentence</c>: counts the sentences of the text. <c>Edtf</c>: the value of a <see cref="TokenKind.Date"/>.</remarks>
internal readonly record struct Token(
    TokenKind Kind, int Start, int End, int Value, WordMeaning? Meaning, bool Spaced, bool Capital, int Sentence, string? Edtf)
{
    public int Length => End - Start;

    public bool Is(Role role) => Meaning is not null && (Meaning.Roles & role) is not Role.None;

    public bool Is(TokenKind kind) => Kind == kind;
}
