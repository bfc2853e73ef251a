using Interhelpo.Archive;
using Interhelpo.Editing;
using Interhelpo.Store.Rights;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Revising;

/// <summary>A record as it is now, and the number of its newest revision; 0 when nothing ever changed it.</summary>
public sealed record RecordNow(RecordRef Record, int Number, string Key, string Title, Fields Fields);

/// <summary>
/// Keeps changes of records. Each is one transaction: all of it is kept or nothing. What somebody else changed meanwhile is never overwritten: it is brought together, or asked.
/// </summary>
public sealed class RecordEditing(IDbContextFactory<ArchiveDb> archives, TimeProvider clock)
{
    /// <summary>A record as it is now; null when it is not there.</summary>
    public async Task<RecordNow?> FindAsync(RecordRef record, CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        return await NowAsync(db, record, cancellation) is { } now ? now.Now : null;
    }

    /// <summary>Keeps a change of a record, or a new one.</summary>
    public async Task<ChangeOutcome> KeepAsync(RecordChange change, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        await using var db = await archives.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var act = new Act { Kind = change.Act, By = change.By, Why = change.Why.Trim(), At = clock.GetUtcNow() };
        var outcome = change.Record is { } id ? await ChangeAsync(db, new(change.Kind, id), change, act, cancellation) : await AddAsync(db, change, act, cancellation);
        if (!outcome.IsKept) return outcome;
        if (change.Draft is { } draft) await db.Drafts.Where(each => each.Id == draft).ExecuteDeleteAsync(cancellation);
        await Openness.BringAsync(db, cancellation);
        await transaction.CommitAsync(cancellation);
        return outcome with { Act = act.Revisions.Count > 0 ? act.Id : null };
    }

    private static async Task<ChangeOutcome> ChangeAsync(ArchiveDb db, RecordRef record, RecordChange change, Act act, CancellationToken cancellation)
    {
        if (await NowAsync(db, record, cancellation) is not { } found) return await BringBackAsync(db, record, change, act, cancellation);
        var merge = found.Now.Number == change.Seen
            ? new FieldMerge(change.Fields, [], [])
            : FieldMerge.Of(await SeenAsync(db, record, change.Seen, cancellation), change.Fields, found.Now.Fields, change.Choices);
        if (merge.Open.Count > 0) return new(null, null) { Open = merge.Open };
        var fields = Confirmed(merge.Fields, found.Now.Fields, change);
        var problems = await FieldRules.ProblemsAsync(db, record, fields, found.Now.Fields, cancellation);
        if (problems.Count > 0) return new(null, null) { Problems = problems };
        if (fields.Equals(found.Now.Fields)) return new(record, null);

        await RecordFields.ApplyAsync(db, found.Row, fields, act.At, cancellation);
        db.Add(act);
        await db.SaveChangesAsync(cancellation);
        return new(record, null) { TakenOver = [.. merge.TakenOver.Where(field => field is not ("unconfirmed" or "source"))] };
    }

    /// <summary>What a change was made over. What was never changed then has its state kept since, as the first.</summary>
    private static async Task<Fields> SeenAsync(ArchiveDb db, RecordRef record, int seen, CancellationToken cancellation)
    {
        var number = Math.Max(seen, 1);
        var state = await db.Revisions.Where(revision => revision.Kind == record.Kind && revision.RecordId == record.Id && revision.Number == number).Select(revision => revision.State).SingleOrDefaultAsync(cancellation);
        return state is null ? Fields.None : Fields.FromJson(state);
    }

    /// <summary>A record that was taken back from readers comes back as it is now wanted; one that somebody else deleted meanwhile does not.</summary>
    private static async Task<ChangeOutcome> BringBackAsync(ArchiveDb db, RecordRef record, RecordChange change, Act act, CancellationToken cancellation)
    {
        var last = KeptStates.Last(db, [record]).GetValueOrDefault(record);
        if (last is null || last.Number != change.Seen) return new(null, null) { IsGone = true };
        var problems = await FieldRules.ProblemsAsync(db, record, change.Fields, null, cancellation);
        if (problems.Count > 0) return new(null, null) { Problems = problems };
        var row = await RecordFields.NewAsync(db, record, last.Key, change.Fields, cancellation);
        db.Add(row);
        await RecordFields.ApplyAsync(db, row, change.Fields, act.At, cancellation);
        db.Add(act);
        await db.SaveChangesAsync(cancellation);
        return new(record, null);
    }

    private static async Task<ChangeOutcome> AddAsync(ArchiveDb db, RecordChange change, Act act, CancellationToken cancellation)
    {
        var problems = await FieldRules.ProblemsAsync(db, new(change.Kind, 0), change.Fields, null, cancellation);
        if (problems.Count > 0) return new(null, null) { Problems = problems };
        var row = await MakeAsync(db, change.Kind, change.Fields, act.At, cancellation);
        act.Revisions.Add(RevisionKeeper.First(act, row));
        db.Add(act);
        await db.SaveChangesAsync(cancellation);
        return new(RecordRef.Of(row), null);
    }

    /// <summary>Saves a row for a new record, under a key that none ever had.</summary>
    internal static async Task<object> MakeAsync(ArchiveDb db, RecordKind kind, Fields wanted, DateTimeOffset now, CancellationToken cancellation)
    {
        var key = await FreeKeys.ForAsync(db, kind, wanted, cancellation);
        var fields = kind == RecordKind.Work ? wanted : wanted.With("slug", key);
        var row = await RecordFields.NewAsync(db, new(kind, 0), key, fields, cancellation);
        await RecordFields.ApplyAsync(db, row, fields, now, cancellation);
        db.Add(row);
        await db.SaveChangesAsync(cancellation);
        return row;
    }

    /// <summary>Which sentences of an article are to be confirmed is reckoned here, from what readers have now.</summary>
    private static Fields Confirmed(Fields fields, Fields now, RecordChange change)
    {
        if (change.Kind != RecordKind.Article) return fields;
        var waiting = Evidence.Unconfirmed(now["markdown"], now.Lines("unconfirmed"), fields["markdown"]).Where(words => !change.Confirmed.Contains(words));
        return fields.With("unconfirmed", string.Join('\n', waiting)).With("source", now["source"]);
    }

    internal static async Task<(object Row, RecordNow Now)?> NowAsync(ArchiveDb db, RecordRef record, CancellationToken cancellation)
    {
        if (await RecordRows.FindAsync(db, record, cancellation) is not { } row) return null;
        var number = await db.Revisions.Where(revision => revision.Kind == record.Kind && revision.RecordId == record.Id).MaxAsync(revision => (int?)revision.Number, cancellation) ?? 0;
        var (key, title) = RecordFields.NameOf(row);
        return (row, new(record, number, key, title, RecordFields.Of(row)));
    }
}
