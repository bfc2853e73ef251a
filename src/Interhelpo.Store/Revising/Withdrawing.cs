using Interhelpo.Archive;
using Interhelpo.Store.Comparing;
using Interhelpo.Store.Rights;
using Interhelpo.Store.Search;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Revising;

/// <summary>What goes when a source is taken out, and why it cannot be; empty where nothing is against it.</summary>
public sealed record Withdrawal(string Slug, string Title, int Statements, int Events, int Names, int Works, int Articles, IReadOnlyList<string> Problems);

/// <summary>A source that was taken out: the act, and the key of the document that waits now.</summary>
public sealed record Withdrawn(Act Act, int Incoming);

/// <summary>
/// Takes a source out of the archive with all that was read out of it and rests on nothing else, in one step. Its document is not lost: it waits, with what was corrected in it, and can be
/// brought in again under the same addresses. What people changed by hand stays where it can, and has its history where it cannot.
/// </summary>
public sealed class Withdrawing(IDbContextFactory<ArchiveDb> archives, SourceComparer comparer, TimeProvider clock)
{
    /// <summary>What would go; null when there is no such source.</summary>
    public async Task<Withdrawal?> LookAsync(int source, CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        if (await db.Sources.SingleOrDefaultAsync(row => row.Id == source, cancellation) is not { } found) return null;
        // What it took over from an older version goes back first: that is tried here, and not kept.
        await using var transaction = found.ReplacesId is null ? null : await db.Database.BeginTransactionAsync(cancellation);
        var problem = await GiveBackAsync(db, found, "", "", cancellation);
        var rests = new RestingOn(db, source);
        return new(
            found.Slug, found.Title, await db.Statements.CountAsync(row => row.SourceId == source, cancellation), await rests.Events.CountAsync(cancellation), await rests.Entities.CountAsync(cancellation),
            await rests.Works.CountAsync(cancellation), await rests.Articles.CountAsync(cancellation),
            [.. await rests.ProblemsAsync(cancellation), .. problem is null ? [] : new[] { problem }]);
    }

    /// <summary>Takes it out. The document waits from then on (<see cref="Incoming"/>).</summary>
    public async Task<Parsed<Withdrawn>> WithdrawAsync(int source, string by, string why, CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (await db.Sources.Include(row => row.Content).SingleOrDefaultAsync(row => row.Id == source, cancellation) is not { } found) return Parsed<Withdrawn>.Refused("It is gone already.");
        if (await GiveBackAsync(db, found, by, why, cancellation) is { } changed) return Parsed<Withdrawn>.Refused(changed);
        var rests = new RestingOn(db, source);
        if (await rests.ProblemsAsync(cancellation) is { Count: > 0 } problems) return Parsed<Withdrawn>.Refused(string.Join(' ', problems));

        var brought = await BroughtBy(db, found).Select(act => (int?)act.Id).FirstOrDefaultAsync(cancellation);
        var isUndone = brought is { } import && await db.Acts.AnyAsync(act => act.UndoesId == import, cancellation);
        var act = new Act { Kind = brought is null || isUndone ? ActKind.Deleted : ActKind.Undone, By = by, Why = why.Trim(), At = clock.GetUtcNow(), UndoesId = isUndone ? null : brought, Source = found.Slug };
        var incoming = new Incoming { FileName = found.FileName, Bytes = found.Content.Original, By = by, At = act.At, Corrections = found.Content.Corrections ?? "{}", ReplacesId = found.ReplacesId };
        db.AddRange(act, incoming);
        await RemoveRecordsAsync(db, rests, source, cancellation);
        // Records cannot go before what names and cites them.
        await db.Mentions.Where(row => row.Passage.SourceId == source).ExecuteDeleteAsync(cancellation);
        await db.Citations.Where(row => row.SourceId == source).ExecuteDeleteAsync(cancellation);
        await db.SaveChangesAsync(cancellation);
        await RemoveRowsAsync(db, source, cancellation);
        db.ChangeTracker.Clear();
        await comparer.RunWithinAsync(db, cancellation);
        var judged = await db.Matters.IgnoreQueryFilters().Where(matter => matter.Positions.Count == 0 && (matter.Verdict != null || matter.Standing == MatterStanding.Accepted)).Select(matter => matter.Topic).ToListAsync(cancellation);
        if (judged.Count > 0) return Parsed<Withdrawn>.Refused(string.Join(' ', judged.Select(topic => $"“{topic}” was judged, and nothing else in the archive speaks of it. Take that judgement back first.")));
        await RemoveSourceAsync(db, source, act.Id, cancellation);
        await Openness.BringAsync(db, cancellation);
        await transaction.CommitAsync(cancellation);
        return new Withdrawn(act, incoming.Id);
    }

    /// <summary>Gives back to the older version of a source what this one took over, as an act of its own: events rest on its words again, articles read as before. Answers why that cannot be.</summary>
    private async Task<string?> GiveBackAsync(ArchiveDb db, Source source, string by, string why, CancellationToken cancellation)
    {
        if (source.ReplacesId is null) return null;
        var brought = await BroughtBy(db, source).AsNoTracking().Include(row => row.Revisions).FirstOrDefaultAsync(cancellation);
        var act = new Act { Kind = ActKind.Undone, By = by, Why = why.Trim(), At = clock.GetUtcNow(), UndoesId = brought?.Id, Source = source.Slug };
        foreach (var revision in (brought?.Revisions ?? []).Where(row => row.Kind is RecordKind.Event or RecordKind.Article).OrderByDescending(row => row.Id))
        {
            if (await Undoing.TakeBackUnlessGoneAsync(db, revision, act, cancellation) is { } reason) return reason;
        }

        db.Add(act);
        await db.SaveChangesAsync(cancellation);
        // From here on the older version is the newest there is.
        await db.Sources.Where(row => row.Id == source.Id).ExecuteUpdateAsync(row => row.SetProperty(each => each.ReplacesId, (int?)null), cancellation);
        db.ChangeTracker.Clear();
        return null;
    }

    /// <summary>The acts that brought a source, the last one first; it may have had another address then.</summary>
    private static IQueryable<Act> BroughtBy(ArchiveDb db, Source source) => db.Acts
        .Where(act => act.Kind == ActKind.Imported && act.Source != null && (act.Source == source.Slug || db.Revisions.Any(row => row.Kind == RecordKind.Source && row.RecordId == source.Id && row.Key == act.Source)))
        .OrderByDescending(act => act.Id);

    /// <summary>The records, through the tracker: their last state goes into their histories.</summary>
    private static async Task RemoveRecordsAsync(ArchiveDb db, RestingOn rests, int source, CancellationToken cancellation)
    {
        foreach (var told in await db.Events.Include(told => told.Statements).Where(told => told.Statements.Any(row => row.SourceId == source)).ToListAsync(cancellation))
        {
            if (told.Statements.All(row => row.SourceId == source)) db.Remove(told);
            else foreach (var statement in told.Statements.Where(row => row.SourceId == source).ToList()) told.Statements.Remove(statement);
        }

        db.RemoveRange(await rests.Articles.Include(article => article.Passages).ToListAsync(cancellation));
        db.RemoveRange(await db.Emendations.Include(row => row.Passage.Source).Where(row => row.Passage.SourceId == source).ToListAsync(cancellation));
        db.RemoveRange(await rests.Entities.Include(entity => entity.Aliases).ToListAsync(cancellation));
        db.RemoveRange(await RecordRows.Works(db).Where(work => rests.Works.Any(own => own.Id == work.Id)).ToListAsync(cancellation));
    }

    /// <summary>What belongs to the source and is no record, past the tracker: there may be very much of it. Statements that people made are told by their history.</summary>
    private static async Task RemoveRowsAsync(ArchiveDb db, int source, CancellationToken cancellation)
    {
        var statements = db.Statements.Where(row => row.SourceId == source);
        await db.SearchEntries.Where(entry => entry.Kind == SearchKind.Statement && statements.Any(row => row.Slug == entry.Key)).ExecuteDeleteAsync(cancellation);
        var stated = db.StatedPositions.IgnoreQueryFilters();
        var touched = await db.Matters.IgnoreQueryFilters().Where(matter => stated.Any(each => each.Position.MatterId == matter.Id && each.Statement.SourceId == source)).Select(matter => matter.Id).ToListAsync(cancellation);
        await stated.Where(each => each.Statement.SourceId == source).ExecuteDeleteAsync(cancellation);
        await db.Set<Position>().IgnoreQueryFilters().Where(position => EF.Parameter(touched).Contains(position.MatterId) && !stated.Any(each => each.PositionId == position.Id)).ExecuteDeleteAsync(cancellation);
        await db.Quantities.Where(row => row.Passage.SourceId == source).ExecuteDeleteAsync(cancellation);
        await db.Notes.Where(row => row.SourceId == source).ExecuteDeleteAsync(cancellation);
        await statements.ExecuteDeleteAsync(cancellation);
    }

    /// <summary>The source itself, when the chronicle rests on it no more.</summary>
    private static async Task RemoveSourceAsync(ArchiveDb db, int source, int act, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        await db.ChronicleNotes.Where(note => note.Passage.SourceId == source).ExecuteDeleteAsync(cancellation);
        await db.Passages.Where(row => row.SourceId == source).ExecuteDeleteAsync(cancellation);
        var row = await RecordRows.Sources(db).SingleAsync(each => each.Id == source, cancellation);
        var last = KeptStates.Last(db, [new(RecordKind.Source, source)]).Values.SingleOrDefault();
        var (key, title) = RecordFields.NameOf(row);
        var kept = await db.Acts.SingleAsync(each => each.Id == act, cancellation);
        if (last is null) db.Add(new Revision { Kind = RecordKind.Source, RecordId = source, Number = 1, Key = key, Title = title, State = RecordFields.Of(row).ToJson() });
        db.Add(new Revision { Act = kept, Kind = RecordKind.Source, RecordId = source, Number = (last?.Number ?? 1) + 1, Key = key, Title = title, State = null });
        await db.SearchEntries.Where(entry => entry.Kind == SearchKind.Source && entry.Key == key).ExecuteDeleteAsync(cancellation);
        await db.SaveChangesAsync(cancellation);
        await db.Sources.Where(each => each.Id == source).ExecuteDeleteAsync(cancellation);
    }
}
