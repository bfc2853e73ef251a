namespace Interhelpo.Store.Search;

/// <summary>What was found, best first.</summary>
/// <param name="Hits">One page of them.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Relaxation">What had to be given up to find anything.</param>
public sealed record SearchResult(IReadOnlyList<SearchHit> Hits, int Total, SearchRelaxation Relaxation, SearchFacets Facets)
{
    public static SearchResult Nothing { get; } = new([], 0, SearchRelaxation.None, new SearchFacets([], []));
}

/// <summary>Something found.</summary>
/// <param name="Id">The slug or key in its address.</param>
/// <param name="Score">Above 0 and at most 1; hits come in its order. Comparable within one result only.</param>
public sealed record SearchHit(SearchKind Kind, string Id, string Title, Snippet Snippet, MatchTier Matched, double Score, string Url);

/// <summary>How closely the words of the query were met; of a hit, its loosest word counts.</summary>
public enum MatchTier
{
    /// <summary>As typed, but for upper and lower case.</summary>
    Exact,

    /// <summary>But for diacritics and script.</summary>
    Folded,

    /// <summary>Another spelling of the same sound, or another name of the same.</summary>
    SoundsAlike,
}

/// <summary>What a search gave up because nothing matched all words.</summary>
public enum SearchRelaxation
{
    None,

    /// <summary>Words need only begin as typed.</summary>
    Prefix,

    /// <summary>Any of the words is enough.</summary>
    AnyWord,
}

/// <summary>How many hits there would be with another choice of kind or language, the other choices kept.</summary>
public sealed record SearchFacets(IReadOnlyList<FacetCount<SearchKind>> Kinds, IReadOnlyList<FacetCount<string>> Languages);

/// <summary>A choice and how many hits it leads to.</summary>
public sealed record FacetCount<T>(T Value, int Count);
