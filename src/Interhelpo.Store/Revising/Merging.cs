using Interhelpo.Archive;
using Interhelpo.Editing;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Revising;

/// <summary>Makes one record of two that are the same: what belonged to the one that goes belongs to the other from now on, and its address leads there.</summary>
public sealed class Merging(IDbContextFactory<ArchiveDb> archives, TimeProvider clock)
{
    /// <param name="from">The record that goes.</param>
    /// <param name="into">The record that stays, of the same kind.</param>
    /// <param name="fields">What the one that stays says from now on.</param>
    public async Task<Parsed<Act>> MergeAsync(RecordRef from, RecordRef into, Fields fields, string by, string why, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(into);
        if (from == into || from.Kind != into.Kind) return Parsed<Act>.Refused("Two different records of one kind can be merged.");
        await using var db = await archives.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (await RecordEditing.NowAsync(db, from, cancellation) is not { } gone || await RecordEditing.NowAsync(db, into, cancellation) is not { } stays) return Parsed<Act>.Refused("One of them is gone already.");
        var problems = await FieldRules.ProblemsAsync(db, into, fields, Together(stays.Now.Fields, gone.Now.Fields), cancellation);
        if (problems.Count > 0) return Parsed<Act>.Refused(string.Join(' ', problems.Values));

        var act = new Act { Kind = ActKind.Merged, By = by, Why = why, At = clock.GetUtcNow(), IntoId = into.Id };
        if (stays.Row is CataloguedWork work) await MovedRows.OfWorkAsync(db, from.Id, work, act, cancellation);
        else await MovedRows.OfEntityAsync(db, from.Id, into.Id, act, cancellation);
        await RecordFields.ApplyAsync(db, stays.Row, fields, act.At, cancellation);
        db.Remove(gone.Row);
        db.Add(act);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return act;
    }

    /// <summary>What a record would say that has all that either of two says; where both say something, the one that stays.</summary>
    public static Fields Together(Fields stays, Fields goes)
    {
        ArgumentNullException.ThrowIfNull(stays);
        ArgumentNullException.ThrowIfNull(goes);
        var together = new Fields();
        foreach (var name in stays.Names.Concat(goes.Names).Distinct(StringComparer.Ordinal))
        {
            var isList = name is "aliases" or "identifiers";
            var lines = isList ? stays.Lines(name).Concat(goes.Lines(name)) : [];
            if (name == "aliases" && goes["name"] != stays["name"]) lines = lines.Append(goes["name"]);
            together.Add(name, isList ? string.Join('\n', lines.Distinct(StringComparer.Ordinal)) : stays[name].Length > 0 ? stays[name] : goes[name]);
        }

        return together["aliases"].Length == 0 && goes["name"].Length > 0 && goes["name"] != stays["name"] ? together.With("aliases", goes["name"]) : together;
    }
}
