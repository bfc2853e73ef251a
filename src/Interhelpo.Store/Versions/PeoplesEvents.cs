using Interhelpo.Archive;
using Interhelpo.Editing;
using Interhelpo.Spelling;
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
        return new([.. byHand], first.Where(row => row.State is not null).ToDictionary(row => row.RecordId, row => Fields.FromJson(row.State!)["date"]), await DeletedWords.OfEventsAsync(db, source.Id, cancellation));
    }

    /// <summary>Whether somebody changed or made it.</summary>
    public bool Edited(TimelineEvent told) => edited.Contains(told.Id);

    /// <summary>The date with which it came in, as EDTF.</summary>
    public string FirstDateOf(TimelineEvent told) => firstDates.GetValueOrDefault(told.Id) ?? told.Date.ToString();

    /// <summary>Whether somebody deleted an event of this date that a statement of these words told.</summary>
    public bool Deleted(Statement statement, string date) => deletedDates[WhiteSpace.Evened(statement.Passage.Quote)].Contains(date, StringComparer.Ordinal);
}
