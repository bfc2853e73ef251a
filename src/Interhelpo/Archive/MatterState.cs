namespace Interhelpo.Archive;

/// <summary>How the positions on a matter stand to each other: the sternest relation between any two of them.</summary>
public enum MatterState
{
    /// <summary>Independent sources say the same.</summary>
    Agree,

    /// <summary>All can be true: one says more, or less exactly, than the other.</summary>
    Compatible,

    /// <summary>They cannot all be true.</summary>
    Contradict,

    /// <summary>A curator decided; the positions stay.</summary>
    Resolved,
}
