using Interhelpo.Archive;
using Interhelpo.Dates;
using Interhelpo.Store;
using Interhelpo.Store.Queries;
using Interhelpo.Web.Pages.Shared;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Web.Pages.Timeline;

/// <summary>An event as the timeline tells it.</summary>
internal sealed record EventView(
    string Slug, HistoricalDate Date, string DateText, string? Reckoning, string Title, string Summary, IReadOnlyList<Evidence> Evidence, IReadOnlyList<Named> Names,
    IReadOnlyList<MatterMark> Matters)
{
    /// <summary>The year it stands under: its first, or the last it can be of where the first is open.</summary>
    public long? Year => (Date.Earliest ?? Date.Latest)?.Year;

    /// <summary>What it stands under: the year in which it surely began, or else its date as it is, "mid-1920s", "by 1932".</summary>
    public string Heading => BeginsInYear ? $"{Year}" : Date.InWords("en");

    private bool BeginsInYear => $"{Date}/".StartsWith($"{Year}/", StringComparison.Ordinal) || $"{Date}".StartsWith($"{Year}-", StringComparison.Ordinal);
}

/// <summary>Events in the order of time, read with a few statements whatever their number.</summary>
internal static class TimelineView
{
    /// <summary>By the first day; what has only a last day stands at that. Of those that begin together the shorter first.</summary>
    public static IQueryable<TimelineEvent> InOrder(this IQueryable<TimelineEvent> events) => events
        .OrderBy(told => (told.EarliestDay ?? told.LatestDay) ?? long.MaxValue)
        .ThenBy(told => told.LatestDay ?? long.MaxValue)
        .ThenBy(told => told.Id);

    /// <summary>How many of these events come before the one of this name; null when it is not among them.</summary>
    public static async Task<int?> PlaceOfAsync(this IQueryable<TimelineEvent> events, string slug, CancellationToken cancellation)
    {
        var at = await events.Where(told => told.Slug == slug)
            .Select(told => new { First = (told.EarliestDay ?? told.LatestDay) ?? long.MaxValue, Last = told.LatestDay ?? long.MaxValue, told.Id })
            .SingleOrDefaultAsync(cancellation);
        if (at is null) return null;

        return await events
            .Select(told => new { First = (told.EarliestDay ?? told.LatestDay) ?? long.MaxValue, Last = told.LatestDay ?? long.MaxValue, told.Id })
            .CountAsync(
                told => told.First < at.First || (told.First == at.First && (told.Last < at.Last || (told.Last == at.Last && told.Id < at.Id))), cancellation);
    }

    public static async Task<IReadOnlyList<EventView>> ReadAsync(this IQueryable<TimelineEvent> events, ArchiveDb db, CancellationToken cancellation)
    {
        var read = await events
            .Select(told => new
            {
                told.Slug,
                told.Date,
                told.DateText,
                told.Reckoning,
                told.Title,
                told.Summary,
                Evidence = told.Statements.OrderBy(statement => statement.SourceId).ThenBy(statement => statement.Ordinal)
                    .Select(statement => new Evidence(
                        statement.Source.Slug, statement.Source.Title, statement.Source.Language,
                        statement.Passage.Start, statement.Passage.End, statement.Passage.Quote))
                    .ToList(),
                Names = told.Statements.SelectMany(statement => statement.Mentions).OrderBy(mention => mention.Id)
                    .Select(mention => new Named(mention.Entity.Kind, mention.Entity.Slug, mention.Entity.Name))
                    .ToList(),
            })
            .ToListAsync(cancellation);
        var marks = await db.MarksOfEventsAsync([.. read.Select(told => told.Slug)], cancellation);
        return [.. read.Select(told => new EventView(
            told.Slug, told.Date, told.DateText, told.Reckoning, told.Title, told.Summary, told.Evidence, [.. told.Names.Distinct()],
            MatterMark.InOrder(marks[told.Slug])))];
    }
}
