using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Revising;

/// <summary>What an address leads to that no record has any more.</summary>
/// <param name="Key">The slug or key of the record that answers now; null when it was deleted.</param>
/// <param name="Title">What it was called last.</param>
/// <param name="At">When it went; null when it is there.</param>
public sealed record OldAddress(string? Key, string Title, DateTimeOffset? At);

/// <summary>Where renamed and merged records are met now, and what may be said of deleted ones.</summary>
public static class OldAddresses
{
    /// <summary>Null when no record of the kind was ever met there.</summary>
    public static async Task<OldAddress?> OldAddressAsync(this ArchiveDb db, RecordKind kind, string key, CancellationToken cancellation = default)
    {
        var id = await db.Revisions.Where(revision => revision.Kind == kind && revision.Key == key).OrderByDescending(revision => revision.Id).Select(revision => (int?)revision.RecordId).FirstOrDefaultAsync(cancellation);
        // A record may be merged into one that is merged in turn.
        for (var hops = 0; id is not null && hops < 10; hops++)
        {
            var last = await db.Revisions.AsNoTracking().Include(revision => revision.Act).Where(revision => revision.Kind == kind && revision.RecordId == id).OrderByDescending(revision => revision.Number).FirstOrDefaultAsync(cancellation);
            if (last is null) return await KeyOfAsync(db, kind, id.Value, cancellation) is { } untouched && untouched != key ? new(untouched, untouched, null) : null;
            // What is still there under this very address is not open to readers: there is nowhere to lead.
            if (last.State is not null) return last.Key == key ? null : new(last.Key, last.Title, null);
            if (last.Act is not { IntoId: { } into }) return new(null, last.Title, last.Act?.At);
            id = into;
        }

        return null;
    }

    /// <summary>Of a record that never changed.</summary>
    private static async Task<string?> KeyOfAsync(ArchiveDb db, RecordKind kind, int id, CancellationToken cancellation) =>
        await RecordRows.FindAsync(db, new(kind, id), cancellation) is { } row ? RecordFields.NameOf(row).Key : null;
}
