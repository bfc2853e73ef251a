using Interhelpo.Archive;
using Interhelpo.Dates;
using Interhelpo.Store;
using Interhelpo.Store.Queries;

namespace Interhelpo.Web.Pages.Timeline;

/// <summary>What of the timeline a reader wants to see. What is not understood filters nothing, and the page says so.</summary>
internal sealed record TimelineFilter(string? From, string? To, string? Person, string? Place, string? Words)
{
    /// <summary>Those dates that were asked for and are none.</summary>
    public IEnumerable<string> NotUnderstood => new[] { From, To }.OfType<string>().Where(text => text.Trim().Length > 0 && Date(text) is null);

    /// <summary>The events that may have happened then, and whose statements name who and where.</summary>
    public IQueryable<TimelineEvent> Apply(ArchiveDb db) => new EventFilter
    {
        From = Date(From)?.Earliest,
        To = Date(To)?.Latest,
        Person = Said(Person),
        Place = Said(Place),
        Words = Said(Words),
    }.Apply(db);

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static HistoricalDate? Date(string? text) => string.IsNullOrWhiteSpace(text) ? null : HistoricalDate.Parse(text.Trim()).Value;
}
