namespace Interhelpo.Archive;

/// <summary>What an edition of the chronicle is to readers.</summary>
public enum ChronicleStanding
{
    /// <summary>What readers have, as the archive composed it; remade when sources change.</summary>
    Composed,

    /// <summary>What readers have, as a curator adopted it; it stays.</summary>
    Adopted,

    /// <summary>What the sources would make of it now, beside an adopted one, until a curator takes or refuses it.</summary>
    Proposed,

    /// <summary>A curator refused it; the same is not proposed again.</summary>
    Refused,

    /// <summary>Readers had it before.</summary>
    Replaced,
}
