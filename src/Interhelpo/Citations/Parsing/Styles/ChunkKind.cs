namespace Interhelpo.Citations.Parsing.Styles;

/// <summary>What a chunk is by its own words, before its neighbours are asked.</summary>
internal enum ChunkKind
{
    Words,

    /// <summary>Letters that stand for given names: "J. A.", "AB".</summary>
    Initials,

    /// <summary>A year: "1987", "(1993a)".</summary>
    Year,

    /// <summary>A date that says more than a year, or that there is none: "May 1990", "n.d.".</summary>
    Date,

    /// <summary>A number that says not of what.</summary>
    Number,

    /// <summary>Two numbers with a dash between: "33–45".</summary>
    Range,

    /// <summary>A volume or issue with its label, or in the form "12(3)".</summary>
    Volume,

    /// <summary>Pages with their label: "pp. 33–45".</summary>
    Pages,

    /// <summary>How many pages a book has: "518 p.", "120 с.".</summary>
    Size,
    Edition,
    Genre,

    /// <summary>"In", "in:", "v:".</summary>
    In,

    /// <summary>Two years with a dash between: a title holds such more often than pages do.</summary>
    Years,

    /// <summary>"(eds.)", "editor", "Hrsg.": after the names, or before them with a stop.</summary>
    EditorMark,

    /// <summary>"edited by", "под ред.": before the names.</summary>
    EditedBy,
    TranslatorMark,

    /// <summary>"et al.", "i in.".</summary>
    Others,

    /// <summary>"Retrieved from", "Reprinted", "accessed".</summary>
    NoteCue,

    /// <summary>An identifier or address.</summary>
    Known,

    /// <summary>"———": the author of the reference before.</summary>
    Ditto,

    /// <summary>"[12]" or "3." at the beginning.</summary>
    ListNumber,
}
