using Interhelpo.Archive;
using Interhelpo.Editing;
using Interhelpo.Store.Rights;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Revising;

/// <summary>A place where a source names or cites a record.</summary>
/// <param name="Id">The key of its row.</param>
/// <param name="Start">In code points, as <paramref name="End"/> is.</param>
/// <param name="Around">The statement it stands in; of a citation, the reference itself.</param>
public sealed record BelongingPlace(int Id, string Source, string SourceTitle, string Language, int Start, int End, string Quote, string Around);

/// <summary>Parts what was taken for one record and is two: some of what names or cites it goes to another, which may be a new one.</summary>
public sealed class Splitting(IDbContextFactory<ArchiveDb> archives, TimeProvider clock)
{
    /// <summary>Whether records of the kind can be split: what sources name or cite.</summary>
    public static bool Can(RecordKind kind) => kind is RecordKind.Work or RecordKind.Person or RecordKind.Place or RecordKind.Organisation;

    /// <summary>Where sources name or cite the record, in the order in which they came in.</summary>
    public async Task<IReadOnlyList<BelongingPlace>> PlacesAsync(RecordRef record, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        await using var db = await archives.CreateDbContextAsync(cancellation);
        return record.Kind == RecordKind.Work
            ? await db.Citations.Where(row => row.WorkId == record.Id).OrderBy(row => row.SourceId).ThenBy(row => row.Ordinal)
                .Select(row => new BelongingPlace(row.Id, row.Source.Slug, row.Source.Title, row.Source.Language, row.Passage.Start, row.Passage.End, row.Passage.Quote, row.Passage.Quote)).ToListAsync(cancellation)
            : await db.Mentions.Where(row => row.EntityId == record.Id).OrderBy(row => row.Passage.SourceId).ThenBy(row => row.Passage.Start)
                .Select(row => new BelongingPlace(row.Id, row.Passage.Source.Slug, row.Passage.Source.Title, row.Passage.Source.Language, row.Passage.Start, row.Passage.End, row.Passage.Quote, row.Statement.Text)).ToListAsync(cancellation);
    }

    /// <summary>Gives places to a record there is.</summary>
    public Task<Parsed<Act>> MoveAsync(RecordRef from, IReadOnlyCollection<int> places, RecordRef to, string by, string why, CancellationToken cancellation = default) =>
        GiveAsync(from, places, by, why, async (db, _) => await RecordRows.FindAsync(db, to, cancellation) is null || from.Kind != to.Kind || from == to ? null : to.Id, null, cancellation);

    /// <summary>Gives places to a new record of the same kind.</summary>
    public async Task<Parsed<Act>> SplitAsync(RecordRef from, IReadOnlyCollection<int> places, Fields fields, string by, string why, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(from);
        return await GiveAsync(from, places, by, why, async (db, act) =>
        {
            var made = await RecordEditing.MakeAsync(db, from.Kind, fields, act.At, cancellation);
            act.Revisions.Add(RevisionKeeper.First(act, made));
            return RecordRef.Of(made)!.Id;
        }, fields, cancellation);
    }

    private async Task<Parsed<Act>> GiveAsync(RecordRef from, IReadOnlyCollection<int> places, string by, string why, Func<ArchiveDb, Act, Task<int?>> target, Fields? made, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(from);
        if (!Can(from.Kind)) return Parsed<Act>.Refused("Only works, people, places and organisations are split.");
        if (places.Count == 0) return Parsed<Act>.Refused("Tick what belongs to the other one.");
        await using var db = await archives.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (made is not null && await FieldRules.ProblemsAsync(db, new(from.Kind, 0), made, null, cancellation) is { Count: > 0 } problems) return Parsed<Act>.Refused(string.Join(' ', problems.Values));
        var act = new Act { Kind = ActKind.Moved, By = by, Why = why.Trim(), At = clock.GetUtcNow() };
        if (await target(db, act) is not { } to) return Parsed<Act>.Refused("Choose another record of the same kind, one that is still there.");
        await MovedRows.SomeAsync(db, from, places, to, act, cancellation);
        if (act.Moves.Count != places.Count) return Parsed<Act>.Refused("Somebody moved some of these meanwhile. Look at the list again.");
        db.Add(act);
        await db.SaveChangesAsync(cancellation);
        await Openness.BringAsync(db, cancellation);
        await transaction.CommitAsync(cancellation);
        return act;
    }
}
