using Interhelpo.Archive;

namespace Interhelpo.Comparing;

/// <summary>
/// What a document is about: the organisation and the place that it names most, its title and first words counting more. "The cooperative" in
/// it is that organisation, "the school" the school of that place.
/// </summary>
internal sealed record Topics(ToldName? Body, ToldName? Place)
{
    private const int OfTitle = 5;
    private const int OfFirst = 3;

    /// <summary>What fewer statements name is not what the document is about, unless its title says so.</summary>
    private const double LeastShare = 0.2;

    public static Topics Of(ToldDocument document) =>
        new(Most(document, name => name.Kind == EntityKind.Organisation), Most(document, name => name is { Kind: EntityKind.Place, IsWide: false }));

    /// <summary>The organisation, or else the place.</summary>
    public ToldName? First => Body ?? Place;

    public IEnumerable<ToldName> All => new[] { Body, Place }.OfType<ToldName>();

    private static ToldName? Most(ToldDocument document, Func<ToldName, bool> fits) =>
        document.Statements.SelectMany((told, at) => told.Names.Where(fits).DistinctBy(name => name.Key).Select(name => (Name: name, Weight: at == 0 ? OfFirst : 1)))
            .GroupBy(each => each.Name.Key, StringComparer.Ordinal)
            .Select(group => (group.First().Name, IsOfTitle: group.Any(each => IsIn(document.Title, each.Name)), Weight: group.Sum(each => each.Weight)))
            .Where(each => each.IsOfTitle || each.Weight >= LeastShare * document.Statements.Count)
            .OrderByDescending(each => each.Weight + (each.IsOfTitle ? OfTitle : 0)).ThenBy(each => each.Name.Key, StringComparer.Ordinal)
            .Select(each => each.Name).FirstOrDefault();

    private static bool IsIn(string title, ToldName name) => title.Contains(name.Name, StringComparison.OrdinalIgnoreCase);
}
