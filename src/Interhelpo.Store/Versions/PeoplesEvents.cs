using Interhelpo.Archive;
using Interhelpo.Editing;
using Interhelpo.Store.Revising;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Versions;

/// <summary>What people made of the events of a source: which they changed, how those first came in, and which they deleted.</summary>
internal sealed class PeoplesEvents
{
    private readonly HashSet<int> edited;
    private readonly Dictionary<int, string> firstDates;
    private readonly ILookup<string, string> deletedDates;

    private PeoplesEvents(HashSet<int> edited, Dictionary<int, string> firstDates, ILookup<string, string> deletedDates) =>
        (this.edited, this.firstDates, this.deletedDates) = (edited, firstDates, deletedDates);

    public static async Task<PeoplesEvents> OfAsync(ArchiveDb db, Source source, CancellationToken cancellation)
    {
        var events = source.Statements.SelectMany(statement => statement.Events).Select(told => told.Id).Distinct().ToList();
        var own = db.Revisions.AsNoTracking().Where(revision => revision.Kind == RecordKind.Event);
        var byHand = await KeptStates.ByHand(db).Where(revision => revision.Kind == RecordKind.Event && EF.Parameter(events).Contains(revision.RecordId)).Select(revision => revision.RecordId).ToListAsync(cancellation);
        var first = await own.Where(revision => EF.Parameter(events).Contains(revision.RecordId) && revision.Number == 1).Select(revision => new { revision.RecordId, revision.State }).ToListAsync(cancellation);
        // What an import deleted, because its sentence was gone, comes back with it.
        var last = await KeptStates.ByHand(db).Where(gone => gone.Kind == RecordKind.Event && gone.State == null && !own.Any(later => later.RecordId == gone.RecordId && later.Number > gone.Number))
            .Join(own, gone => new { gone.RecordId, Number = gone.Number - 1 }, before => new { before.RecordId, before.Number }, (_, before) => before.State).ToListAsync(cancellation);
        return new([.. byHand], first.Where(row => row.State is not null).ToDictionary(row => row.RecordId, row => Fields.FromJson(row.State!)["date"]), DatesByStatement(last));
    }

    /// <summary>Whether somebody changed or made it.</summary>
    public bool Edited(TimelineEvent told) => edited.Contains(told.Id);

    /// <summary>The date with which it came in, as EDTF.</summary>
    public string FirstDateOf(TimelineEvent told) => firstDates.GetValueOrDefault(told.Id) ?? told.Date.ToString();

    /// <summary>Whether somebody deleted an event of this date that a statement told.</summary>
    public bool Deleted(Statement statement, string date) => deletedDates[statement.Slug].Contains(date, StringComparer.Ordinal);

    private static ILookup<string, string> DatesByStatement(IEnumerable<string?> states) => states.OfType<string>().Select(Fields.FromJson)
        .SelectMany(fields => fields.Lines("statements").Select(statement => (Statement: statement, Date: fields["date"])))
        .ToLookup(pair => pair.Statement, pair => pair.Date, StringComparer.Ordinal);
}
