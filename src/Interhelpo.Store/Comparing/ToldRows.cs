using Interhelpo.Archive;
using Interhelpo.Dates;
using Interhelpo.Store.Queries;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Comparing;

/// <summary>A source as far as comparing needs it.</summary>
internal sealed record SourceRow(int Id, string Slug, string Title, string Language);

/// <summary>A statement: its passage in code points of the source, and the words of it.</summary>
internal sealed record StatementRow(int Id, string Slug, int Source, int Passage, int Start, int End, string Quote);

/// <summary>An event that the statement dates.</summary>
internal sealed record DateRow(int Statement, int Event, string Words, HistoricalDate Date, string Title, bool IsReckoned);

/// <summary>A quantity, in code points of the source.</summary>
internal sealed record NumberRow(int Statement, int Start, int End, decimal Value, decimal? To, string Unit, QuantityQualifier Qualifier);

/// <summary>A mention, in code points of the source.</summary>
internal sealed record NameRow(int Statement, int Start, int End, int Entity, string? Role);

/// <summary>An entity that mentions lead to.</summary>
internal sealed record EntityRow(int Id, EntityKind Kind, string Slug, string Name, string? Gazetteer);

/// <summary>
/// What comparing needs of the archive, of each source its newest version: bare columns, whatever the number of rows in six SQL statements. The whole archive is read, because any
/// two sources may speak of the same; in the order of their names, so that it is the same in whatever order they came in.
/// </summary>
internal sealed record ToldRows(
    IReadOnlyList<SourceRow> Sources, ILookup<int, StatementRow> Statements, ILookup<int, DateRow> Dates, ILookup<int, NumberRow> Numbers,
    ILookup<int, NameRow> Names, IReadOnlyDictionary<int, EntityRow> Entities)
{
    public static async Task<ToldRows> ReadAsync(ArchiveDb db, CancellationToken cancellation)
    {
        var sources = await db.NewestSources().OrderBy(source => source.Slug)
            .Select(source => new SourceRow(source.Id, source.Slug, source.Title, source.Language))
            .ToListAsync(cancellation);
        var statements = await db.Statements.OrderBy(statement => statement.SourceId).ThenBy(statement => statement.Ordinal)
            .Select(statement => new StatementRow(statement.Id, statement.Slug, statement.SourceId, statement.PassageId, statement.Passage.Start, statement.Passage.End, statement.Passage.Quote))
            .ToListAsync(cancellation);
        var dates = await db.Events.SelectMany(told => told.Statements, (told, statement) =>
                new DateRow(statement.Id, told.Id, told.DateText, told.Date, told.Title, told.Reckoning != null))
            .ToListAsync(cancellation);
        var numbers = await db.Quantities
            .Select(stated => new NumberRow(stated.StatementId, stated.Passage.Start, stated.Passage.End, stated.Value, stated.To, stated.Unit, stated.Qualifier))
            .ToListAsync(cancellation);
        var names = await db.Mentions
            .Select(mention => new NameRow(mention.StatementId, mention.Passage.Start, mention.Passage.End, mention.EntityId, mention.Role))
            .ToListAsync(cancellation);
        var entities = await db.Entities
            .Select(entity => new EntityRow(entity.Id, entity.Kind, entity.Slug, entity.Name, entity.Gazetteer))
            .ToDictionaryAsync(entity => entity.Id, cancellation);
        return new ToldRows(
            sources, statements.ToLookup(row => row.Source), dates.OrderBy(row => row.Event).ToLookup(row => row.Statement),
            numbers.OrderBy(row => row.Start).ToLookup(row => row.Statement), names.OrderBy(row => row.Start).ToLookup(row => row.Statement), entities);
    }
}
