using Interhelpo.Archive;
using Interhelpo.Citations;
using Interhelpo.Editing;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Revising;

/// <summary>Names in addresses for new records. One that was ever used is never given to another record: old addresses keep leading to what they led to.</summary>
internal static class FreeKeys
{
    public static async Task<string> ForAsync(ArchiveDb db, RecordKind kind, Fields fields, CancellationToken cancellation)
    {
        var used = await UsedAsync(db, kind, cancellation);
        if (kind == RecordKind.Work) return WorkKey.For(WorkFields.Read(fields), used);
        var wanted = fields["slug"] is { Length: > 0 } slug ? slug : fields["title"] is { Length: > 0 } title ? title : fields["name"];
        return Slug.From(wanted, used.Contains);
    }

    private static async Task<HashSet<string>> UsedAsync(ArchiveDb db, RecordKind kind, CancellationToken cancellation)
    {
        var before = db.Revisions.Where(revision => revision.Kind == kind).Select(revision => revision.Key);
        var now = kind switch
        {
            RecordKind.Article => db.Articles.Select(row => row.Slug),
            RecordKind.Work => db.Works.Select(row => row.Key),
            RecordKind.Event => db.Events.Select(row => row.Slug),
            RecordKind.Person => db.Entities.Where(row => row.Kind == EntityKind.Person).Select(row => row.Slug),
            RecordKind.Place => db.Entities.Where(row => row.Kind == EntityKind.Place).Select(row => row.Slug),
            _ => db.Entities.Where(row => row.Kind == EntityKind.Organisation).Select(row => row.Slug),
        };
        return await now.Union(before).ToHashSetAsync(StringComparer.Ordinal, cancellation);
    }
}
