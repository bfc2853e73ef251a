using Interhelpo.Archive;
using Interhelpo.Spelling;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Revising;

/// <summary>A record in a list.</summary>
public sealed record RecordItem
{
    // Properties, not parameters, so that the database can look into them.
    public required int Id { get; init; }

    public required string Key { get; init; }

    public required string Title { get; init; }
}

/// <summary>Records of one kind, for those who edit them: also what readers may not see.</summary>
public static class RecordLists
{
    /// <summary>By what they are called; with words, only those that have all of them, whatever their case, diacritics and script.</summary>
    public static async Task<IReadOnlyList<RecordItem>> RecordItemsAsync(this ArchiveDb db, RecordKind kind, string? words, CancellationToken cancellation = default)
    {
        var all = await Items(db, kind).ToListAsync(cancellation);
        var wanted = Words.In(words ?? "").Select(word => word.Folded).ToList();
        return [.. all
            .Where(item => wanted.TrueForAll(word => Words.In(item.Title + " " + item.Key).Any(own => own.Folded.StartsWith(word, StringComparison.Ordinal))))
            .OrderBy(item => string.Join(' ', Words.In(item.Title).Select(word => word.Folded)), StringComparer.Ordinal)];
    }

    /// <summary>The record that is met under this key now; null when none is.</summary>
    public static async Task<int?> RecordIdAsync(this ArchiveDb db, RecordKind kind, string key, CancellationToken cancellation = default) =>
        await Items(db, kind).Where(item => item.Key == key).Select(item => (int?)item.Id).SingleOrDefaultAsync(cancellation);

    /// <summary>How many citations, mentions or sources belong to a record.</summary>
    public static async Task<int> BelongingAsync(this ArchiveDb db, RecordRef record, CancellationToken cancellation = default) =>
        record.Kind switch
        {
            RecordKind.Work => await db.Citations.CountAsync(row => row.WorkId == record.Id, cancellation) + await db.Sources.CountAsync(row => row.WorkId == record.Id, cancellation),
            RecordKind.Person or RecordKind.Place or RecordKind.Organisation => await db.Mentions.CountAsync(row => row.EntityId == record.Id, cancellation),
            RecordKind.Statement => await db.Events.CountAsync(told => told.Statements.Any(row => row.Id == record.Id), cancellation) + await db.Mentions.CountAsync(row => row.StatementId == record.Id, cancellation),
            _ => 0,
        };

    private static IQueryable<RecordItem> Items(ArchiveDb db, RecordKind kind) => kind switch
    {
        RecordKind.Article => db.Articles.IgnoreQueryFilters().Select(row => new RecordItem { Id = row.Id, Key = row.Slug, Title = row.Title }),
        RecordKind.Work => db.Works.IgnoreQueryFilters().Select(row => new RecordItem { Id = row.Id, Key = row.Key, Title = row.Title }),
        RecordKind.Event => db.Events.IgnoreQueryFilters().Select(row => new RecordItem { Id = row.Id, Key = row.Slug, Title = row.Title }),
        RecordKind.Source => db.Sources.IgnoreQueryFilters().Select(row => new RecordItem { Id = row.Id, Key = row.Slug, Title = row.Title }),
        RecordKind.Matter => db.Matters.IgnoreQueryFilters().Select(row => new RecordItem { Id = row.Id, Key = row.Slug, Title = row.Topic }),
        RecordKind.Emendation => db.Emendations.IgnoreQueryFilters().Select(row => new RecordItem { Id = row.Id, Key = row.Passage.Source.Slug, Title = row.Passage.Quote + " [sic: " + row.Reading + "]" }),
        RecordKind.Statement => db.Statements.IgnoreQueryFilters().Select(row => new RecordItem { Id = row.Id, Key = row.Slug, Title = row.Text }),
        RecordKind.Person => Entities(db, EntityKind.Person),
        RecordKind.Place => Entities(db, EntityKind.Place),
        _ => Entities(db, EntityKind.Organisation),
    };

    private static IQueryable<RecordItem> Entities(ArchiveDb db, EntityKind kind) => db.Entities.IgnoreQueryFilters().Where(row => row.Kind == kind).Select(row => new RecordItem { Id = row.Id, Key = row.Slug, Title = row.Name });
}
