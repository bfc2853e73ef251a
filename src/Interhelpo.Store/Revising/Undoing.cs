using Interhelpo.Archive;
using Interhelpo.Editing;
using Interhelpo.Store.Rights;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Revising;

/// <summary>
/// Takes acts back, brings earlier states back, and takes records away. Each is an act itself, so that it can be taken back in turn; nothing is ever lost by it.
/// </summary>
public sealed class Undoing(IDbContextFactory<ArchiveDb> archives, TimeProvider clock)
{
    /// <summary>Takes back all that an act changed. Refused where somebody changed the same words since.</summary>
    public async Task<Parsed<Act>> UndoAsync(int id, string by, CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var done = await db.Acts.AsNoTracking().Include(act => act.Revisions).Include(act => act.Moves).AsSplitQuery().SingleOrDefaultAsync(act => act.Id == id, cancellation);
        if (done is null) return Parsed<Act>.Refused("There is no such act.");
        if (done.Source is { } source) return Parsed<Act>.Refused(done.Kind == ActKind.Imported ? $"This brought the source “{source}” into the archive. Take that source out: its document then waits again." : $"This took the source “{source}” out. Its document waits: bring it in again.");
        if (await db.Acts.AnyAsync(act => act.UndoesId == id, cancellation)) return Parsed<Act>.Refused("This was taken back already.");

        // What undoes the undoing of a merge merges again: the address of what goes leads on.
        var into = await db.Acts.Where(act => act.Id == done.UndoesId).Select(act => act.IntoId).SingleOrDefaultAsync(cancellation);
        var undo = new Act { Kind = ActKind.Undone, By = by, At = clock.GetUtcNow(), UndoesId = id, IntoId = into };
        // What was taken away comes back first: rows that moved need their old place.
        foreach (var revision in done.Revisions.OrderBy(revision => revision.State is not null).ThenByDescending(revision => revision.Id))
        {
            if (await TakeBackAsync(db, revision, done.Moves, undo, cancellation) is { } reason) return Parsed<Act>.Refused(reason);
        }

        if (undo.Moves.Count == 0) await MovedRows.BackAsync(db, done, undo, cancellation);
        db.Add(undo);
        await db.SaveChangesAsync(cancellation);
        await Openness.BringAsync(db, cancellation);
        await transaction.CommitAsync(cancellation);
        return undo;
    }

    /// <summary>Brings a record to the state of one of its revisions, also when it is gone.</summary>
    public async Task<Parsed<Act>> RestoreAsync(RecordRef record, int number, string by, string why, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        await using var db = await archives.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var revision = await db.Revisions.AsNoTracking().SingleOrDefaultAsync(each => each.Kind == record.Kind && each.RecordId == record.Id && each.Number == number, cancellation);
        if (revision?.State is not { } state) return Parsed<Act>.Refused("There is no such state to bring back.");
        var act = new Act { Kind = ActKind.Restored, By = by, At = clock.GetUtcNow(), Why = why };
        if (await BringAsync(db, record, revision.Key, Fields.FromJson(state), act, cancellation) is { } reason) return Parsed<Act>.Refused(reason);
        db.Add(act);
        await db.SaveChangesAsync(cancellation);
        await Openness.BringAsync(db, cancellation);
        await transaction.CommitAsync(cancellation);
        return act;
    }

    /// <summary>Takes a record out. Refused while anything rests on it.</summary>
    public async Task<Parsed<Act>> DeleteAsync(RecordRef record, string by, string why, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        await using var db = await archives.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (record.Kind is RecordKind.Source or RecordKind.Matter or RecordKind.Article) return Parsed<Act>.Refused($"A {record.Kind} is not deleted.");
        if (await RecordEditing.NowAsync(db, record, cancellation) is not { } found) return Parsed<Act>.Refused("It is gone already.");
        var belonging = await db.BelongingAsync(record, cancellation);
        if (belonging > 0) return Parsed<Act>.Refused(record.Kind == RecordKind.Statement ? "Events or names rest on it. Take those away first." : $"Sources cite or name it in {belonging} places. Merge it with another, so that they lead there.");
        var act = new Act { Kind = ActKind.Deleted, By = by, At = clock.GetUtcNow(), Why = why };
        db.Remove(found.Row);
        db.Add(act);
        await db.SaveChangesAsync(cancellation);
        await Openness.BringAsync(db, cancellation);
        await transaction.CommitAsync(cancellation);
        return act;
    }

    /// <summary>Takes an article back from readers; what it said goes on as a draft of whoever does it. Answers the draft.</summary>
    public async Task<Parsed<RecordDraft>> UnpublishAsync(int article, string by, string why, CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var record = new RecordRef(RecordKind.Article, article);
        if (await RecordEditing.NowAsync(db, record, cancellation) is not { } found) return Parsed<RecordDraft>.Refused("This article is gone already.");
        db.Remove(found.Row);
        var act = new Act { Kind = ActKind.Unpublished, By = by, At = clock.GetUtcNow(), Why = why };
        db.Add(act);
        await db.SaveChangesAsync(cancellation);
        var state = found.Now.Fields.ToJson();
        var draft = new RecordDraft { Kind = RecordKind.Article, RecordId = article, Base = act.Revisions.Single().Number, State = state, Title = found.Now.Title, By = by, Updated = act.At };
        db.Add(draft);
        await db.SaveChangesAsync(cancellation);
        await Openness.BringAsync(db, cancellation);
        await transaction.CommitAsync(cancellation);
        return draft;
    }

    /// <summary>Takes one revision back, but for a record that somebody deleted since.</summary>
    internal static async Task<string?> TakeBackUnlessGoneAsync(ArchiveDb db, Revision done, Act undo, CancellationToken cancellation)
    {
        var record = new RecordRef(done.Kind, done.RecordId);
        var isLast = !await db.Revisions.AnyAsync(each => each.Kind == done.Kind && each.RecordId == done.RecordId && each.Number > done.Number, cancellation);
        return isLast || await RecordRows.FindAsync(db, record, cancellation) is not null ? await TakeBackAsync(db, done, [], undo, cancellation) : null;
    }

    private static async Task<string?> TakeBackAsync(ArchiveDb db, Revision done, IEnumerable<Move> moves, Act undo, CancellationToken cancellation)
    {
        var record = new RecordRef(done.Kind, done.RecordId);
        var before = await db.Revisions.AsNoTracking().SingleOrDefaultAsync(each => each.Kind == done.Kind && each.RecordId == done.RecordId && each.Number == done.Number - 1, cancellation);
        var now = await RecordEditing.NowAsync(db, record, cancellation);
        if (before?.State is not { } state)
        {
            // It was made, or came back, by what is taken back now.
            if (now is null) return null;
            if (now.Value.Now.Number != done.Number) return $"“{done.Title}” was changed since. Take that back before, or delete it.";
            if (moves.Any()) await MovedRows.AwayFromAsync(db, record, moves, undo, cancellation);
            db.Remove(now.Value.Row);
            return null;
        }

        var wanted = Fields.FromJson(state);
        if (now is { } found && found.Now.Number != done.Number)
        {
            var merge = FieldMerge.Of(done.State is null ? Fields.None : Fields.FromJson(done.State), wanted, found.Now.Fields);
            if (merge.Open.Count > 0) return $"“{done.Title}” was changed since, in the same place. Look at its history and bring back the state you want.";
            wanted = merge.Fields;
        }

        return await BringAsync(db, record, before.Key, wanted, undo, cancellation);
    }

    private static async Task<string?> BringAsync(ArchiveDb db, RecordRef record, string key, Fields fields, Act act, CancellationToken cancellation)
    {
        var now = await RecordEditing.NowAsync(db, record, cancellation);
        var problems = await FieldRules.ProblemsAsync(db, record, fields, fields, cancellation);
        if (problems.Count > 0) return string.Join(' ', problems.Select(problem => $"{problem.Key}: {problem.Value}"));
        var row = now?.Row ?? await RecordFields.NewAsync(db, record, key, fields, cancellation);
        if (now is null) db.Add(row);
        await RecordFields.ApplyAsync(db, row, fields, act.At, cancellation);
        return null;
    }
}
