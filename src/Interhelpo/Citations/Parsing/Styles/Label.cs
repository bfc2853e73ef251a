namespace Interhelpo.Citations.Parsing.Styles;

/// <summary>What a chunk of a reference may be.</summary>
internal enum Label
{
    /// <summary>The number of the reference in its list: "[12]", "3.".</summary>
    Number,
    Author,
    Date,
    Title,

    /// <summary>The statement after a title who is responsible for it: "/ I. I. Ivanov".</summary>
    Responsible,
    Container,
    Series,

    /// <summary>Volume, issue and part.</summary>
    Volume,
    Pages,
    Location,
    Publisher,
    Editor,
    Translator,
    Edition,
    Genre,

    /// <summary>An identifier or an address that was recognised before.</summary>
    Known,
    Note,
}
