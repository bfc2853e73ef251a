namespace Interhelpo.Archive;

/// <summary>Another form of an entity's name: a spelling, a script, a language, a name of former times.</summary>
public sealed class EntityAlias
{
    public int Id { get; init; }

    public int EntityId { get; init; }

    public required string Name { get; init; }

    /// <summary>Whether readers may see it: not where only a source that is not open has it.</summary>
    public bool IsOpen { get; set; } = true;
}
