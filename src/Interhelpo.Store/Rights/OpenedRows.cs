using Interhelpo.Store.Search;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Rights;

/// <summary>The rows that were opened or closed to readers, by their keys: the search index is to follow.</summary>
internal sealed class OpenedRows
{
    public List<int> Sources { get; } = [];

    public List<int> Statements { get; } = [];

    public List<int> Events { get; } = [];

    /// <summary>What is laid over them, and who is named in them, is to be indexed anew.</summary>
    public List<int> Passages { get; } = [];

    public List<int> Articles { get; } = [];

    public List<int> Entities { get; } = [];

    /// <summary>Makes their entries anew, or takes them out.</summary>
    public async Task IndexAsync(ArchiveDb db, CancellationToken cancellation)
    {
        // Rows at hand still say what they said before they were opened or closed.
        db.ChangeTracker.Clear();
        var (sources, statements, passages, events, articles) = (Sources, Statements, Passages, Events, Articles);
        var named = await db.Mentions.Where(row => EF.Parameter(passages).Contains(row.PassageId)).Select(row => row.EntityId).Distinct().ToListAsync(cancellation);
        var entities = Entities.Concat(named).Distinct().ToList();
        await RenewAsync(db, SearchableRows.Sources(db).Where(row => EF.Parameter(sources).Contains(row.Id)), row => row.Newer.Count == 0, SearchEntries.Of, cancellation);
        await RenewAsync(db, SearchableRows.Statements(db).Where(row => EF.Parameter(statements).Contains(row.Id)), row => row.IsOpen, SearchEntries.Of, cancellation);
        await RenewAsync(db, SearchableRows.Emendations(db).Where(row => EF.Parameter(passages).Contains(row.PassageId)), row => row.Passage.IsOpen, SearchEntries.Of, cancellation);
        await RenewAsync(db, SearchableRows.Events(db).Where(row => EF.Parameter(events).Contains(row.Id)), row => row.IsOpen, SearchEntries.Of, cancellation);
        await RenewAsync(db, SearchableRows.Articles(db).Where(row => EF.Parameter(articles).Contains(row.Id)), row => row.IsOpen, SearchEntries.Of, cancellation);
        await RenewAsync(db, SearchableRows.Entities(db).Where(row => EF.Parameter(entities).Contains(row.Id)), row => row.IsOpen, SearchEntries.Of, cancellation);
    }

    private static async Task RenewAsync<T>(ArchiveDb db, IQueryable<T> rows, Func<T, bool> isOpen, Func<T, SearchEntryText> textOf, CancellationToken cancellation) where T : class
    {
        var read = await rows.AsNoTrackingWithIdentityResolution().ToListAsync(cancellation);
        if (read.Count == 0) return;
        var texts = read.ConvertAll(row => (IsOpen: isOpen(row), Entry: textOf(row).ToEntry()));
        var keys = texts.ConvertAll(text => text.Entry.Key);
        var kinds = texts.Select(text => text.Entry.Kind).Distinct().ToList();
        await db.SearchEntries.Where(entry => EF.Parameter(kinds).Contains(entry.Kind) && EF.Parameter(keys).Contains(entry.Key)).ExecuteDeleteAsync(cancellation);
        db.AddRange(texts.Where(text => text.IsOpen).Select(text => text.Entry));
        await db.SaveChangesAsync(cancellation);
    }
}
