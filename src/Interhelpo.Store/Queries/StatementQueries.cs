using Interhelpo.Archive;
using Interhelpo.Store.Search;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Queries;

/// <summary>One sentence or list item of the history the sources tell, dated or not.</summary>
/// <param name="Id">The name it is asked for by.</param>
/// <param name="Text">The words with white space evened out.</param>
/// <param name="Evidence">The words as they stand in the source.</param>
/// <param name="Event">The id of the event it dates; null when it dates none.</param>
public sealed record StatementView(
    string Id, string Text, IReadOnlyList<EvidenceView> Evidence, string? Event, IReadOnlyList<QuantityView> Quantities,
    IReadOnlyList<NamedView> People, IReadOnlyList<NamedView> Places, IReadOnlyList<NamedView> Organisations)
{
    /// <summary>Its words in their source, relative to the root of the site.</summary>
    public string Url => Address.OfPassage(Evidence[0].Source, Evidence[0].Start, Evidence[0].End);
}

/// <summary>Which statements are wanted; what is null leaves all.</summary>
/// <param name="Source">The id of the source that makes it.</param>
/// <param name="Words">Only what has all these words, by their beginnings, whatever their case, diacritics, script and spelling.</param>
public sealed record StatementFilter(string? Source = null, string? Words = null)
{
    internal IQueryable<Statement> Apply(ArchiveDb db)
    {
        IQueryable<Statement> statements = db.Statements;
        if (Source is not null) statements = statements.Where(statement => statement.Source.Slug == Source);
        return FoundKeys.Of(db, SearchKind.Statement, Words) is { } keys ? statements.Where(statement => keys.Contains(statement.Slug)) : statements;
    }
}

/// <summary>Statements source by source, in the order they are made, with three SQL statements whatever their number.</summary>
public static class StatementQueries
{
    private const string List = "statements";

    public static Task<Parsed<Page<StatementView>>> StatementsAsync(
        this ArchiveDb db, StatementFilter filter, PageRequest page, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return page.ReadAsync(List, numbers: 2, async after =>
        {
            var (source, ordinal) = (after.Numbers[0], after.Numbers[1]);
            var wanted = filter.Apply(db)
                .Where(statement => statement.SourceId > source || (statement.SourceId == source && statement.Ordinal > ordinal))
                .OrderBy(statement => statement.SourceId).ThenBy(statement => statement.Ordinal)
                .Take(page.Limit + 1);
            var cut = page.Cut(await RowsAsync(wanted, cancellation), row => new Cursor(List, "", row.Source, row.Ordinal));
            return new Page<StatementView>(await ReadAsync(db, cut.Items, cancellation), cut.Next);
        });
    }

    /// <summary>Null when there is no such statement.</summary>
    public static async Task<Dated<StatementView>?> StatementAsync(this ArchiveDb db, string id, CancellationToken cancellation = default)
    {
        var rows = await RowsAsync(db.Statements.Where(statement => statement.Slug == id), cancellation);
        return rows.Count == 0 ? null : new((await ReadAsync(db, rows, cancellation))[0], rows[0].Imported);
    }

    private static Task<List<Row>> RowsAsync(IQueryable<Statement> statements, CancellationToken cancellation) => statements
        .Select(statement => new Row(
            statement.Id, statement.Slug, statement.SourceId, statement.Ordinal, statement.Text, statement.Source.Imported,
            new EvidenceView(statement.Source.Slug, statement.Passage.Start, statement.Passage.End, statement.Passage.Quote),
            statement.Events.OrderBy(told => told.Id).Select(told => told.Slug).FirstOrDefault()))
        .ToListAsync(cancellation);

    private static async Task<IReadOnlyList<StatementView>> ReadAsync(ArchiveDb db, IReadOnlyList<Row> rows, CancellationToken cancellation)
    {
        var lookup = await RecognisedLookup.ReadAsync(db, [.. rows.Select(row => row.Id)], cancellation);
        return [.. rows.Select(row => (row, recognised: lookup.In([row.Id]))).Select(found => new StatementView(
            found.row.Slug, found.row.Text, [found.row.Evidence], found.row.Event,
            found.recognised.Quantities, found.recognised.People, found.recognised.Places, found.recognised.Organisations))];
    }

    private sealed record Row(int Id, string Slug, int Source, int Ordinal, string Text, DateTimeOffset Imported, EvidenceView Evidence, string? Event);
}
