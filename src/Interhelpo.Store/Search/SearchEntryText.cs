namespace Interhelpo.Store.Search;

/// <summary>What of a row is to be found, before it is spelled for the index.</summary>
/// <param name="Title">As results show it.</param>
/// <param name="Names">Whole names; a query that is one of them means this row.</param>
/// <param name="Body">Further text, which snippets are cut from.</param>
internal sealed record SearchEntryText(
    SearchKind Kind, string Key, string Url, string Title, IReadOnlyList<string> Names, string Body)
{
    public string? Language { get; init; }

    public bool Dated { get; init; }

    public long? EarliestDay { get; init; }

    public long? LatestDay { get; init; }

    /// <summary>Words it is found by that no text has: identifiers as compared, years of a span.</summary>
    public IReadOnlyList<string> Identifiers { get; init; } = [];

    /// <summary>Those of them that mean this row when they are all that is asked for.</summary>
    public IReadOnlyList<string> WholeIdentifiers { get; init; } = [];

    /// <summary>A new entry of the index.</summary>
    public SearchEntry ToEntry()
    {
        var entry = new SearchEntry
        {
            Kind = Kind,
            Key = Key,
            Url = Url,
            Title = Title,
            Names = "",
            Body = "",
            Identifiers = "",
            FoldedNames = "",
            FoldedBody = "",
            SoundNames = "",
            SoundBody = "",
            Wholes = "",
        };
        WriteTo(entry);
        return entry;
    }

    /// <summary>Brings the entry of this row up to date.</summary>
    public void WriteTo(SearchEntry entry)
    {
        var (names, body) = (string.Join('\n', Names), IndexWords.Of(Body));
        var spelledNames = IndexWords.Of(names);
        (entry.Key, entry.Url, entry.Title, entry.Language) = (Key, Url, Title, Language);
        (entry.Dated, entry.EarliestDay, entry.LatestDay) = (Dated, EarliestDay, LatestDay);
        (entry.Names, entry.FoldedNames, entry.SoundNames) = (names, spelledNames.Folded, spelledNames.Sounds);
        (entry.Body, entry.FoldedBody, entry.SoundBody) = (Body, body.Folded, body.Sounds);
        entry.Identifiers = string.Join('\n', Identifiers);
        entry.Wholes = string.Join('\n', Names.SelectMany(WholeName.Tokens).Concat(WholeIdentifiers).Distinct(StringComparer.Ordinal));
    }
}
