namespace Interhelpo.Dates.Prose;

internal enum TokenKind : byte
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

    /// <summary>An hour and minute: 4:45.</summary>
    Clock,

    /// <summary>Digits that cannot be part of a date: 1,078, S2CID, an address.</summary>
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

/// <summary>A word, number or sign of the text with what it means in the language at hand. Small and without references: a text has many.</summary>
/// <remarks><c>Roles</c>: none for words without a part in dates. <c>Value</c>: of numbers, ordinals and decades their number, of an hour its minute of the day, of words that of their meaning. <c>Sentence</c>: counts the sentences of the text. <c>Tail</c>: what it makes of the moment before it or that it ends. <c>Spaced</c>: whether white space stands before it.</remarks>
internal readonly record struct Token(Role Roles, int Start, int End, int Value, int Sentence, TokenKind Kind, Lead Tail, Trait Traits, bool Spaced, bool Capital)
{
    public int Length => End - Start;

    /// <summary>Whether it is a word that plays any part in dates.</summary>
    public bool HasPart => Roles is not Role.None;

    /// <summary>Of a number: whether an ending, a dot or a dash of its own shows that it is no mere amount.</summary>
    public bool IsEnded => (Traits & Trait.Ended) is not Trait.None;

    public bool IsAdjective => (Traits & Trait.Adjective) is not Trait.None;

    public bool IsCalendar => (Traits & Trait.Calendar) is not Trait.None;

    public bool Is(Role role) => (Roles & role) is not Role.None;

    public bool Is(TokenKind kind) => Kind == kind;
}
