using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Chronicling;

/// <summary>What a curator decides about the chronicle. Each answers the edition that it is about, or why there is nothing to decide.</summary>
public sealed class ChronicleDecisions(IDbContextFactory<ArchiveDb> archives, TimeProvider clock)
{
    private const string Nothing = "There is no chronicle yet: it is composed when documents are imported, and by the verb reindex.";
    private const string NothingProposed = "No change is proposed to the chronicle.";

    /// <summary>Takes over the chronicle as it was composed; from now on it stays.</summary>
    public Task<Parsed<ChronicleEdition>> AdoptAsync(string by, CancellationToken cancellation = default) => DecideAsync(
        (current, _) =>
        {
            if (current is null) return Parsed<ChronicleEdition>.Refused(Nothing);
            if (current.Standing is ChronicleStanding.Adopted)
                return Parsed<ChronicleEdition>.Refused($"The chronicle is adopted already, by {current.DecidedBy}. What sources say otherwise is proposed: take it or refuse it.");
            current.Adopt(by, clock.GetUtcNow());
            return current;
        },
        cancellation);

    /// <summary>Puts what is proposed in the place of the chronicle; the one before is kept.</summary>
    public Task<Parsed<ChronicleEdition>> TakeAsync(string by, CancellationToken cancellation = default) => DecideAsync(
        (current, proposed) =>
        {
            if (proposed is null) return Parsed<ChronicleEdition>.Refused(NothingProposed);
            if (current is not null) current.Standing = ChronicleStanding.Replaced;
            proposed.Adopt(by, clock.GetUtcNow());
            return proposed;
        },
        cancellation);

    /// <summary>Leaves the chronicle as it is; the same is not proposed again.</summary>
    public Task<Parsed<ChronicleEdition>> RefuseAsync(string by, CancellationToken cancellation = default) => DecideAsync(
        (_, proposed) =>
        {
            if (proposed is null) return Parsed<ChronicleEdition>.Refused(NothingProposed);
            proposed.Refuse(by, clock.GetUtcNow());
            return proposed;
        },
        cancellation);

    private async Task<Parsed<ChronicleEdition>> DecideAsync(Func<ChronicleEdition?, ChronicleEdition?, Parsed<ChronicleEdition>> decide, CancellationToken cancellation)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var current = await db.ChronicleEditions.SingleOrDefaultAsync(edition => edition.Standing == ChronicleStanding.Composed || edition.Standing == ChronicleStanding.Adopted, cancellation);
        var proposed = await db.ChronicleEditions.SingleOrDefaultAsync(edition => edition.Standing == ChronicleStanding.Proposed, cancellation);
        var decided = decide(current, proposed);
        if (!decided.Ok) return decided;
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return decided;
    }
}
