namespace Interhelpo.Citations.Parsing;

/// <summary>What a part of a list of references (the words between two dividing stops) looks like.</summary>
internal enum PartKind
{
    /// <summary>Anything: a title, a container, a publisher, a sentence of prose.</summary>
    Words,

    /// <summary>Names and a date in brackets: "Malá, Eva (2004)".</summary>
    Head,

    /// <summary>A head and what follows it, not divided by stops: "Malá, Eva (2004), City and Work, Praha: Orbis".</summary>
    Headed,

    /// <summary>Words and a date in brackets that need not be names: "World Bank (2004)", "Congress of the International (1922)".</summary>
    WeakHead,

    /// <summary>Names alone: "Eva Malá", "Malá, Eva".</summary>
    Names,

    /// <summary>A quotation that ends as titles do.</summary>
    Title,

    /// <summary>A quotation that ends as sentences do.</summary>
    Quotation,

    Identifier,
    Access,
    Pages,
    Volume,
    Imprint,
    Date,
    Bracket,
    Residue,
}

/// <summary>One part of a text: the words between two dividing stops.</summary>
/// <param name="Span">Where the part stands, without the stop that ends it.</param>
/// <param name="Kind">What it looks like.</param>
/// <param name="StartsLine">Whether a line of the text begins with it.</param>
/// <param name="IsInverted">Of names: whether a family name stands first ("Malá, Eva").</param>
/// <param name="HasPages">Of a volume: whether its pages stand with it.</param>
internal readonly record struct ListPart(TextSpan Span, PartKind Kind, bool StartsLine, bool IsInverted = false, bool HasPages = false);
