namespace Interhelpo.Archive;

/// <summary>What a name in prose names: a human being, somewhere on the map, or a body of people (society, works, newspaper).</summary>
public enum EntityKind
{
    Person,
    Place,
    Organisation,
}
