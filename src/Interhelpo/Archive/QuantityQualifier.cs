namespace Interhelpo.Archive;

/// <summary>How a source hedges a number. A bare number is exact: that is what the source says, not that it is true.</summary>
public enum QuantityQualifier
{
    Exact,
    About,
    MoreThan,
    LessThan,
    UpTo,
    AtLeast,
}
