namespace Interhelpo.Comparing;

/// <summary>How statements about one matter stand to each other.</summary>
public enum Relation
{
    /// <summary>Nothing can be said: they may be about different things. A suggestion for curators at most.</summary>
    Unsure,

    /// <summary>They say the same.</summary>
    Agree,

    /// <summary>Both can be true: one says more, or less exactly, than the other.</summary>
    Compatible,

    /// <summary>They cannot both be true.</summary>
    Contradict,
}
