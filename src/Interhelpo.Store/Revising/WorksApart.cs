using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Revising;

/// <summary>That somebody said of two works that they are two.</summary>
/// <param name="Act">By which it can be taken back.</param>
public sealed record ToldApart(AlikeWorks Works, int Act, string By, DateTimeOffset At, string Why);

/// <summary>Says of works whose descriptions are nearly equal that they are two, so that nobody need look at them again. It is an act, and is taken back as one.</summary>
public sealed class WorksApart(IDbContextFactory<ArchiveDb> archives, TimeProvider clock)
{
    public async Task<Parsed<Act>> TellAsync(int one, int other, string by, string why, CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (one == other || await db.Works.CountAsync(work => work.Id == one || work.Id == other, cancellation) != 2) return Parsed<Act>.Refused("One of these works is gone already, or they are one.");
        if (await InForce(db).AnyAsync(act => act.Moves.Any(move => (move.From == one && move.To == other) || (move.From == other && move.To == one)), cancellation)) return Parsed<Act>.Refused("Somebody said so already.");
        var act = new Act { Kind = ActKind.ToldApart, By = by, Why = why.Trim(), At = clock.GetUtcNow() };
        act.Moves.Add(new Move { What = MovedRow.Nothing, RowId = one, From = Math.Min(one, other), To = Math.Max(one, other) });
        db.Add(act);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return act;
    }

    /// <summary>Acts that told works apart and that nobody took back.</summary>
    internal static IQueryable<Act> InForce(ArchiveDb db) => db.Acts.Where(act => act.Kind == ActKind.ToldApart && !db.Acts.Any(undo => undo.UndoesId == act.Id && !db.Acts.Any(again => again.UndoesId == undo.Id)));
}
