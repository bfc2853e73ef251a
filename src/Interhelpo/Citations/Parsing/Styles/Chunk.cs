namespace Interhelpo.Citations.Parsing.Styles;

/// <summary>The words between two marks, as short as a field can be: fields are runs of chunks.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Value">What of it is the value, without label: "12" of "vol. 12".</param>
/// <param name="Kind">What it is by itself.</param>
/// <param name="Before">The punctuation before it.</param>
/// <param name="Traits">What its words look like.</param>
internal readonly record struct Chunk(TextSpan Span, TextSpan Value, ChunkKind Kind, Mark Before, Traits Traits)
{
    /// <summary>Inside quotation marks.</summary>
    public bool Quoted { get; init; }

    /// <summary>Inside brackets.</summary>
    public bool Bracketed { get; init; }

    /// <summary>Inside square brackets: "[Motion picture]".</summary>
    public bool Square { get; init; }

    /// <summary>After a bracket and "=", as German references announce a series: "(= Studien, Bd. 7)".</summary>
    public bool Equal { get; init; }

    /// <summary>Inside brackets that close with a year: "(Praha: Orbis, 1931)".</summary>
    public bool Imprint { get; init; }

    /// <summary>The punctuation after it.</summary>
    public Mark After { get; init; } = Mark.Stop;

    /// <summary>What the chunk after it holds.</summary>
    public Vocabulary NextSays { get; init; }

    /// <summary>What the chunk after it is; null at the end.</summary>
    public ChunkKind? Next { get; init; }
}

/// <summary>What the words of a chunk look like, counted once.</summary>
internal readonly record struct Traits(int Words, int Capitals, int Small, int Particles, int Initials, int Digits, int ShortForms, bool BeginsSmall, bool Cyrillic, Vocabulary Said)
{
    /// <summary>Every word could be one of a name.</summary>
    public bool AreNames => Small == 0 && Digits == 0 && Words - Particles > 0;
}

/// <summary>What kinds of telling words a chunk holds.</summary>
[Flags]
internal enum Vocabulary
{
    None = 0,
    Container = 1,
    Publisher = 2,
    Body = 4,
    Place = 8,
    Region = 16,
    Month = 32,

    /// <summary>A word that joins names: "and", "&amp;", "und", "и".</summary>
    And = 64,

    /// <summary>Begins with a word titles begin with and names do not: "The", "On", "A".</summary>
    Article = 128,
    Periodical = 256,
    Series = 512,
    Meeting = 1024,
    AllCapitals = 2048,
    Genre = 4096,
    Edition = 8192,

    /// <summary>A body that publishes under its own name: a society, a co-operative.</summary>
    Society = 16384,
}
