using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Queries;

/// <summary>What the records are called that have pages of their own.</summary>
public static class TitleQueries
{
    /// <summary>Null where there is no such record, or, asked of <see cref="ReadersDb"/>, none that readers may see.</summary>
    public static Task<string?> TitleAsync(this ArchiveDb db, RecordKind kind, string key, CancellationToken cancellation = default) => kind switch
    {
        RecordKind.Article => db.Articles.Where(row => row.Slug == key).Select(row => row.Title).SingleOrDefaultAsync(cancellation),
        RecordKind.Work => db.Works.Where(row => row.Key == key).Select(row => row.Title).SingleOrDefaultAsync(cancellation),
        RecordKind.Source => db.Sources.Where(row => row.Slug == key).Select(row => row.Title).SingleOrDefaultAsync(cancellation),
        RecordKind.Matter => db.Matters.Where(row => row.Slug == key).Select(row => row.Topic).SingleOrDefaultAsync(cancellation),
        RecordKind.Person => NameAsync(db, EntityKind.Person, key, cancellation),
        RecordKind.Place => NameAsync(db, EntityKind.Place, key, cancellation),
        RecordKind.Organisation => NameAsync(db, EntityKind.Organisation, key, cancellation),
        _ => Task.FromResult<string?>(null),
    };

    private static Task<string?> NameAsync(ArchiveDb db, EntityKind kind, string key, CancellationToken cancellation) =>
        db.Entities.Where(row => row.Kind == kind && row.Slug == key).Select(row => row.Name).SingleOrDefaultAsync(cancellation);
}
