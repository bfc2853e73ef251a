using Interhelpo.Archive;
using Interhelpo.Import;
using Interhelpo.Spelling;

namespace Interhelpo.Store.Importing;

/// <summary>An entity with its names as they are compared: words folded, joined by single spaces.</summary>
internal sealed class KnownEntity(Entity entity, EditedByHand? byHand = null)
{
    private readonly HashSet<string> names = entity.Aliases.Select(alias => alias.Name).Append(entity.Name).Select(Folded).ToHashSet(StringComparer.Ordinal);

    // What it was called before people renamed it, and what was merged into it; a spelling that they took away is its no more.
    private readonly HashSet<string> formerNames = byHand is null ? [] : byHand.FormerOf(entity.Id).Select(state => Folded(state["name"])).ToHashSet(StringComparer.Ordinal);
    private readonly HashSet<string> formerAliases = byHand is null ? [] : byHand.FormerOf(entity.Id).SelectMany(state => state.Lines("aliases").Append(state["name"])).ToHashSet(StringComparer.Ordinal);

    public Entity Entity { get; } = entity;

    public static IEnumerable<string> NamesOf(NameDraft name) => name.AlternateNames.Prepend(name.Name).Select(Folded);

    public bool IsEntry(NameDraft name) => name.Gazetteer is not null && name.Gazetteer == Entity.Gazetteer && name.Kind == Entity.Kind;

    public bool IsNamed(NameDraft name) => IsPossible(name) && Folded(name.Name) == Folded(Entity.Name);

    public bool MayBe(NameDraft name) =>
        IsPossible(name) && (names.Contains(Folded(name.Name)) || NamesOf(name).Contains(Folded(Entity.Name), StringComparer.Ordinal));

    public bool Was(NameDraft name) => IsPossible(name) && formerNames.Contains(Folded(name.Name));

    /// <summary>Takes over what was not known yet: spellings as aliases, the gazetteer's entry, coordinates. What people edited learns only spellings that it never had.</summary>
    public void Learn(NameDraft name)
    {
        var isEdited = byHand?.Has(Entity.Id) == true;
        if (!isEdited) LearnFacts(name);
        foreach (var spelling in name.AlternateNames.Prepend(name.Name))
        {
            if (spelling == Entity.Name || Entity.Aliases.Any(alias => alias.Name == spelling) || (isEdited && formerAliases.Contains(spelling))) continue;
            Entity.Aliases.Add(new EntityAlias { Name = spelling });
            names.Add(Folded(spelling));
        }
    }

    private void LearnFacts(NameDraft name)
    {
        Entity.Born ??= name.Born?.ToString();
        Entity.Died ??= name.Died?.ToString();
        Entity.Gazetteer ??= name.Gazetteer;
        if (Entity is { Latitude: null, Longitude: null }) (Entity.Latitude, Entity.Longitude) = (name.Latitude, name.Longitude);
    }

    /// <summary>Two entries of the gazetteer are never one.</summary>
    private bool IsPossible(NameDraft name) =>
        name.Kind == Entity.Kind && (name.Gazetteer is null || Entity.Gazetteer is null || name.Gazetteer == Entity.Gazetteer);

    private static string Folded(string name) => string.Join(' ', Words.In(name).Select(word => word.Folded));
}
