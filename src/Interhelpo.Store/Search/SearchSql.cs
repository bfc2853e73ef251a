namespace Interhelpo.Store.Search;

/// <summary>
/// The two statements of a search. Parameters: {0} {1} {2} the match expressions by tier, {3} the whole names asked for as a JSON
/// list, {4} first day, {5} last day, {6} whether all words were met; for hits also {7} kind, {8} language, {9} limit, {10} offset.
/// </summary>
internal static class SearchSql
{
    // By column: Names, Body, Identifiers, FoldedNames, FoldedBody, SoundNames, SoundBody.
    private const string Rank = "bm25(SearchText, 8.0, 1.0, 8.0, 6.0, 0.7, 4.0, 0.4)";

    /// <summary>Every hit once, in its closest tier (SQLite takes the bare column from the row of the minimum).</summary>
    private const string Found =
        $$"""
        WITH met(Id, Tier, Rank) AS MATERIALIZED (
            SELECT rowid, 0, {{Rank}} FROM SearchText WHERE SearchText MATCH {0}
            UNION ALL SELECT rowid, 1, {{Rank}} FROM SearchText WHERE SearchText MATCH {1}
            UNION ALL SELECT rowid, 2, {{Rank}} FROM SearchText WHERE SearchText MATCH {2}),
        best AS MATERIALIZED (SELECT Id, min(Tier) AS Tier, -Rank AS Weight FROM met GROUP BY Id),
        hit AS MATERIALIZED (
            SELECT best.Tier, best.Weight, entry.*,
                EXISTS (SELECT 1 FROM json_each({3}) AS whole
                    WHERE instr(char(10) || entry.Wholes || char(10), char(10) || whole.value || char(10)) > 0) AS IsWhole
            FROM best JOIN SearchEntries AS entry ON entry.Id = best.Id
            WHERE ({4} IS NULL OR (entry.Dated AND (entry.LatestDay IS NULL OR entry.LatestDay >= {4})))
              AND ({5} IS NULL OR (entry.Dated AND (entry.EarliestDay IS NULL OR entry.EarliestDay <= {5}))))
        """;

    public const string Counts =
        Found + "SELECT Kind, Language, count(*) AS Count FROM hit WHERE {6} = {6} GROUP BY Kind, Language";

    /// <summary>
    /// One number puts hits in order: who or what is so called, however it is spelled, before all that only speaks of it; then tier
    /// before whole names before the kind before the weight of the words. Where only some words were met, how many and how rare they
    /// are says more than the kind.
    /// </summary>
    public const string Hits =
        Found + """

        SELECT Kind, Key AS Id, Title, Url, Tier, substr(Body, 1, 60000) AS Body,
            ((2 - Tier) * 1000 + IsWhole * 500 + (IsWhole AND Kind IN ('person', 'place', 'organisation')) * 3000
                + CASE WHEN {6} THEN
                    CASE Kind WHEN 'person' THEN 7 WHEN 'place' THEN 7 WHEN 'organisation' THEN 7 WHEN 'event' THEN 5
                              WHEN 'article' THEN 4 WHEN 'work' THEN 3 WHEN 'statement' THEN 2 ELSE 1 END * 50
                    + 49 * max(Weight, 0) / (1 + max(Weight, 0))
                  ELSE 400 * max(Weight, 0) / (5 + max(Weight, 0)) END
                + 1) / 6000.0 AS Score
        FROM hit
        WHERE ({7} IS NULL OR Kind = {7}) AND ({8} IS NULL OR Language = {8})
        ORDER BY Score DESC, hit.Id
        LIMIT {9} OFFSET {10}
        """;
}
