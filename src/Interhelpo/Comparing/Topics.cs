using Interhelpo.Archive;

namespace Interhelpo.Comparing;

/// <summary>
/// What a document is about: the organisation and the place that it names most, its title and first words counting more. "The cooperative" in
/// it is that organisation, "the school" the school of that place.
/// </summary>
/// <param name="Within">In which state or region a place lies, by their keys, as far as the text says so: "Žilina, Czechoslovakia".</param>
internal sealed record Topics(ToldName? Body, ToldName? Place, IReadOnlyDictionary<string, string> Within)
{
    /// <summary>", in " stands between a town and its country, and not much more.</summary>
    private const int LongestGap = 6;

    private const int OfTitle = 5;
    private const int OfFirst = 3;

    /// <summary>What fewer statements name is not what the document is about, unless its title says so.</summary>
    private const double LeastShare = 0.2;

    public static Topics Of(ToldDocument document) =>
        new(Most(document, name => name.Kind == EntityKind.Organisation), Most(document, name => name is { Kind: EntityKind.Place, IsWide: false }), WithinOf(document));

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

    /// <summary>A place and, behind a comma or a bracket, the wide one that it lies in.</summary>
    private static Dictionary<string, string> WithinOf(ToldDocument document)
    {
        var within = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var told in document.Statements)
        {
            var places = told.Names.Where(name => name.Kind == EntityKind.Place).OrderBy(name => name.Span).ToList();
            foreach (var (one, wide) in places.Zip(places.Skip(1)).Where(pair => !pair.First.IsWide && pair.Second.IsWide && pair.Second.Span.Start - pair.First.Span.End is > 0 and <= LongestGap && told.Text[pair.First.Span.End] is ',' or '('))
                within.TryAdd(one.Key, wide.Key);
        }

        return within;
    }

    private static bool IsIn(string title, ToldName name) => title.Contains(name.Name, StringComparison.OrdinalIgnoreCase);
}
