using Interhelpo.Archive;
using Interhelpo.Editing;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Revising;

/// <summary>A change of a record, with the record before and after it.</summary>
/// <param name="Act">Null for the state in which it came in.</param>
/// <param name="Before">Null where it was not there.</param>
/// <param name="After">Null where it was taken away.</param>
public sealed record RecordStep(RecordRef Record, int Number, string Key, string Title, ActItem? Act, Fields? Before, Fields? After);

/// <summary>An entry of the log.</summary>
/// <param name="By">Null where an import did it.</param>
/// <param name="Undoes">The act it took back.</param>
/// <param name="UndoneBy">The act that took it back; null while none did.</param>
/// <param name="Source">Of an import, the slug of the source it brought.</param>
public sealed record ActItem(int Id, ActKind Kind, string? By, DateTimeOffset At, string Why, int? Undoes, int? UndoneBy, string? Source);

/// <summary>What was done, by whom and when.</summary>
public static class Histories
{
    /// <summary>All states of a record, the newest first.</summary>
    public static async Task<IReadOnlyList<RecordStep>> HistoryAsync(this ArchiveDb db, RecordRef record, CancellationToken cancellation = default) =>
        [.. (await StepsAsync(db, db.Revisions.Where(revision => revision.Kind == record.Kind && revision.RecordId == record.Id), cancellation)).OrderByDescending(step => step.Number)];

    /// <summary>One act with all that it changed; null when there is none.</summary>
    public static async Task<(ActItem Act, IReadOnlyList<RecordStep> Steps, int Moves)?> ActAsync(this ArchiveDb db, int id, CancellationToken cancellation = default)
    {
        if (await Items(db, db.Acts.Where(act => act.Id == id)).SingleOrDefaultAsync(cancellation) is not { } act) return null;
        var moves = await db.Set<Move>().CountAsync(move => move.ActId == id && move.What != MovedRow.Nothing, cancellation);
        return (act, await StepsAsync(db, db.Revisions.Where(revision => revision.ActId == id), cancellation), moves);
    }

    /// <summary>The log, the newest first, each entry with what it was about.</summary>
    public static async Task<IReadOnlyList<(ActItem Act, IReadOnlyList<RecordStep> Steps)>> LogAsync(this ArchiveDb db, int skip, int take, CancellationToken cancellation = default)
    {
        var acts = await Items(db, db.Acts.OrderByDescending(act => act.Id).Skip(skip).Take(take)).ToListAsync(cancellation);
        var ids = acts.ConvertAll(act => act.Id);
        var steps = (await db.Revisions.Where(revision => revision.ActId != null && EF.Parameter(ids).Contains(revision.ActId.Value)).OrderBy(revision => revision.Id)
            .Select(revision => new { revision.ActId, Step = new RecordStep(new(revision.Kind, revision.RecordId), revision.Number, revision.Key, revision.Title, null, null, null) })
            .ToListAsync(cancellation)).ToLookup(row => row.ActId!.Value, row => row.Step);
        return [.. acts.Select(act => (act, (IReadOnlyList<RecordStep>)[.. steps[act.Id]]))];
    }

    private static IQueryable<ActItem> Items(ArchiveDb db, IQueryable<Act> acts) =>
        acts.Select(act => new ActItem(act.Id, act.Kind, act.By, act.At, act.Why, act.UndoesId, db.Acts.Where(undo => undo.UndoesId == act.Id).Select(undo => (int?)undo.Id).FirstOrDefault(), act.Source));

    private static async Task<List<RecordStep>> StepsAsync(ArchiveDb db, IQueryable<Revision> revisions, CancellationToken cancellation)
    {
        var rows = await revisions.OrderBy(revision => revision.Id).Select(revision => new
        {
            revision.Kind,
            revision.RecordId,
            revision.Number,
            revision.Key,
            revision.Title,
            revision.State,
            revision.ActId,
            Before = db.Revisions.Where(before => before.Kind == revision.Kind && before.RecordId == revision.RecordId && before.Number == revision.Number - 1).Select(before => before.State).FirstOrDefault(),
        }).ToListAsync(cancellation);
        var ids = rows.Select(row => row.ActId).OfType<int>().Distinct().ToList();
        var acts = await Items(db, db.Acts.Where(act => EF.Parameter(ids).Contains(act.Id))).ToDictionaryAsync(act => act.Id, cancellation);
        return rows.ConvertAll(row => new RecordStep(new(row.Kind, row.RecordId), row.Number, row.Key, row.Title, row.ActId is { } act ? acts[act] : null, Read(row.Before), Read(row.State)));
    }

    private static Fields? Read(string? state) => state is null ? null : Fields.FromJson(state);
}
