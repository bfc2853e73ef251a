using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Revising;

/// <summary>Gives rows that belong to one record to another, and back, and writes down which.</summary>
internal static class MovedRows
{
    /// <summary>All citations of a work, and the sources that are it.</summary>
    public static async Task OfWorkAsync(ArchiveDb db, int from, CataloguedWork to, Act act, CancellationToken cancellation)
    {
        foreach (var citation in await db.Citations.Where(row => row.WorkId == from).ToListAsync(cancellation)) Give(db, citation, MovedRow.Citation, citation.Id, from, to.Id, act);
        foreach (var source in await db.Sources.Where(row => row.WorkId == from).ToListAsync(cancellation)) Give(db, source, MovedRow.SourceOfWork, source.Id, from, to.Id, act);
    }

    /// <summary>All mentions of an entity.</summary>
    public static async Task OfEntityAsync(ArchiveDb db, int from, int to, Act act, CancellationToken cancellation)
    {
        foreach (var mention in await db.Mentions.Where(row => row.EntityId == from).ToListAsync(cancellation)) Give(db, mention, MovedRow.Mention, mention.Id, from, to, act);
    }

    /// <summary>Some citations of a work, or mentions of an entity; those that belong to another by now stay there.</summary>
    public static async Task SomeAsync(ArchiveDb db, RecordRef from, IReadOnlyCollection<int> rows, int to, Act act, CancellationToken cancellation)
    {
        if (from.Kind == RecordKind.Work)
        {
            foreach (var citation in await db.Citations.Where(row => row.WorkId == from.Id && EF.Parameter(rows).Contains(row.Id)).ToListAsync(cancellation)) Give(db, citation, MovedRow.Citation, citation.Id, from.Id, to, act);
        }
        else
        {
            foreach (var mention in await db.Mentions.Where(row => row.EntityId == from.Id && EF.Parameter(rows).Contains(row.Id)).ToListAsync(cancellation)) Give(db, mention, MovedRow.Mention, mention.Id, from.Id, to, act);
        }
    }

    /// <summary>Every row that an act moved goes back, unless it was moved on since.</summary>
    public static async Task BackAsync(ArchiveDb db, Act done, Act undo, CancellationToken cancellation)
    {
        foreach (var move in done.Moves) await BackAsync(db, move, undo, cancellation);
    }

    /// <summary>Those rows that would go with a record.</summary>
    public static async Task AwayFromAsync(ArchiveDb db, RecordRef record, IEnumerable<Move> moves, Act undo, CancellationToken cancellation)
    {
        foreach (var move in moves.Where(move => move.To == record.Id)) await BackAsync(db, move, undo, cancellation);
    }

    private static async Task BackAsync(ArchiveDb db, Move move, Act undo, CancellationToken cancellation)
    {
        object? row = move.What switch
        {
            MovedRow.Nothing => null,
            MovedRow.Citation => await db.Citations.SingleOrDefaultAsync(each => each.Id == move.RowId && each.WorkId == move.To, cancellation),
            MovedRow.Mention => await db.Mentions.SingleOrDefaultAsync(each => each.Id == move.RowId && each.EntityId == move.To, cancellation),
            _ => await db.Sources.SingleOrDefaultAsync(each => each.Id == move.RowId && each.WorkId == move.To, cancellation),
        };
        if (row is not null) Give(db, row, move.What, move.RowId, move.To, move.From, undo);
    }

    private static void Give(ArchiveDb db, object row, MovedRow what, int id, int? from, int? to, Act act)
    {
        // Through the tracker, so that the index learns of it; the key of the owner alone, so that no owner need be at hand.
        db.Entry(row).Property(what == MovedRow.Mention ? nameof(Mention.EntityId) : nameof(Citation.WorkId)).CurrentValue = to;
        act.Moves.Add(new Move { What = what, RowId = id, From = from, To = to });
    }
}
