using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Importing;

/// <summary>A note of the importer with the words it is about.</summary>
/// <param name="Source">The name of the source in addresses.</param>
/// <param name="Quote">The words; null when it is about the whole document, as <paramref name="Start"/> and <paramref name="End"/> are.</param>
public sealed record NoteItem(int Id, string Source, string SourceTitle, string Language, string Text, string? Quote, int? Start, int? End, string? SettledBy, DateTimeOffset? SettledAt);

/// <summary>What the importer was not sure of, in the newest version of each source, for people to look into.</summary>
public sealed class ImportNotes(IDbContextFactory<ArchiveDb> archives, TimeProvider clock)
{
    public async Task<int> CountAsync(bool settled, CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        return await Wanted(db, settled).CountAsync(cancellation);
    }

    /// <summary>Source by source, in the order of the text.</summary>
    public async Task<IReadOnlyList<NoteItem>> ListAsync(bool settled, int skip, int most, CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        return await Items(db, Wanted(db, settled).OrderBy(note => note.SourceId).ThenBy(note => note.Passage!.Start).ThenBy(note => note.Id).Skip(skip).Take(most)).ToListAsync(cancellation);
    }

    /// <summary>Null when there is no such note.</summary>
    public async Task<NoteItem?> FindAsync(int id, CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        return await Items(db, db.Notes.Where(note => note.Id == id)).SingleOrDefaultAsync(cancellation);
    }

    /// <summary>Says that somebody looked into it; false when somebody did already, or it is gone.</summary>
    public async Task<bool> SettleAsync(int id, string by, CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        var now = clock.GetUtcNow();
        return await db.Notes.Where(note => note.Id == id && note.SettledAt == null)
            .ExecuteUpdateAsync(row => row.SetProperty(note => note.SettledBy, by).SetProperty(note => note.SettledAt, now), cancellation) > 0;
    }

    /// <summary>Lets it wait again.</summary>
    public async Task ReopenAsync(int id, CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        await db.Notes.Where(note => note.Id == id).ExecuteUpdateAsync(row => row.SetProperty(note => note.SettledBy, (string?)null).SetProperty(note => note.SettledAt, (DateTimeOffset?)null), cancellation);
    }

    private static IQueryable<ImportNote> Wanted(ArchiveDb db, bool settled) =>
        db.Notes.Where(note => (note.SettledAt != null) == settled && db.Sources.Any(source => source.Id == note.SourceId && source.Newer.Count == 0));

    private static IQueryable<NoteItem> Items(ArchiveDb db, IQueryable<ImportNote> notes) => notes.Join(db.Sources, note => note.SourceId, source => source.Id, (note, source) => new NoteItem(
        note.Id, source.Slug, source.Title, source.Language, note.Text, note.Passage!.Quote, (int?)note.Passage.Start, (int?)note.Passage.End, note.SettledBy, note.SettledAt));
}
