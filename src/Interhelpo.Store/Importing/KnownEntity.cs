using Interhelpo.Archive;
using Interhelpo.Import;
using Interhelpo.Spelling;

namespace Interhelpo.Store.Importing;

/// <summary>An entity with its names as they are compared: words folded, joined by single spaces.</summary>
internal sealed class KnownEntity(Entity entity)
{
    private readonly HashSet<string> names = entity.Aliases.Select(alias => alias.Name).Append(entity.Name).Select(Folded).ToHashSet(StringComparer.Ordinal);

    public Entity Entity { get; } = entity;

    public static IEnumerable<string> NamesOf(NameDraft name) => name.AlternateNames.Prepend(name.Name).Select(Folded);

    public bool IsEntry(NameDraft name) => name.Gazetteer is not null && name.Gazetteer == Entity.Gazetteer && name.Kind == Entity.Kind;

    public bool IsNamed(NameDraft name) => IsPossible(name) && Folded(name.Name) == Folded(Entity.Name);

    public bool MayBe(NameDraft name) =>
        IsPossible(name) && (names.Contains(Folded(name.Name)) || NamesOf(name).Contains(Folded(Entity.Name), StringComparer.Ordinal));

    /// <summary>Takes over what was not known yet: spellings as aliases, the gazetteer's entry, coordinates.</summary>
    public void Learn(NameDraft name)
    {
        Entity.Born ??= name.Born?.ToString();
        Entity.Died ??= name.Died?.ToString();
        Entity.Gazetteer ??= name.Gazetteer;
        if (Entity is { Latitude: null, Longitude: null }) (Entity.Latitude, Entity.Longitude) = (name.Latitude, name.Longitude);
        foreach (var spelling in name.AlternateNames.Prepend(name.Name))
        {
            if (spelling == Entity.Name || Entity.Aliases.Any(alias => alias.Name == spelling)) continue;
            Entity.Aliases.Add(new EntityAlias { Name = spelling });
            names.Add(Folded(spelling));
        }
    }

    /// <summary>Two entries of the gazetteer are never one.</summary>
    private bool IsPossible(NameDraft name) =>
        name.Kind == Entity.Kind && (name.Gazetteer is null || Entity.Gazetteer is null || name.Gazetteer == Entity.Gazetteer);

    private static string Folded(string name) => string.Join(' ', Words.In(name).Select(word => word.Folded));
}
