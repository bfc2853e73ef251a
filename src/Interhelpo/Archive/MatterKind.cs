namespace Interhelpo.Archive;

/// <summary>What a matter is about.</summary>
public enum MatterKind
{
    Quantity,
    Date,
    Name,
    Person,
    Place,
    Cause,
    Other,
}
