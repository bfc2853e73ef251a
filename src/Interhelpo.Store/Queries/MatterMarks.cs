using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Queries;

/// <summary>That a sentence or an event takes a position on a matter.</summary>
/// <param name="Id">The name in the matter's address.</param>
/// <param name="Differ">Whether its sources contradict each other; else they agree or can all be right.</param>
public sealed record MatterMark(string Id, string Topic, bool Differ)
{
    public string Url => Address.OfMatter(Id);

    /// <summary>Those that differ first, each once.</summary>
    public static IReadOnlyList<MatterMark> InOrder(IEnumerable<MatterMark> marks) =>
        [.. marks.Distinct().OrderByDescending(mark => mark.Differ).ThenBy(mark => mark.Id, StringComparer.Ordinal)];
}

/// <summary>The matters that sentences and events take positions on, with one SQL statement whatever their number.</summary>
public static class MatterMarks
{
    /// <summary>Of events by their ids: where the position is a date, that of the event; else all positions of the sentence.</summary>
    public static async Task<ILookup<string, MatterMark>> MarksOfEventsAsync(this ArchiveDb db, IReadOnlyCollection<string> events, CancellationToken cancellation = default)
    {
        var found = await db.StatedPositions
            .SelectMany(stated => stated.Statement.Events, (stated, told) => new
            {
                stated.EventId,
                told.Id,
                told.Slug,
                Matter = stated.Position.Matter.Slug,
                stated.Position.Matter.Topic,
                stated.Position.Matter.State,
            })
            .Where(row => EF.Parameter(events).Contains(row.Slug) && (row.EventId == null || row.EventId == row.Id))
            .ToListAsync(cancellation);
        return found.ToLookup(row => row.Slug, row => Mark(row.Matter, row.Topic, row.State), StringComparer.Ordinal);
    }

    /// <summary>Of the sentences of sources, by the passage of each: the source's id and the first and last position.</summary>
    public static async Task<ILookup<(string Source, int Start, int End), MatterMark>> MarksOfSourcesAsync(
        this ArchiveDb db, IReadOnlyCollection<string> sources, CancellationToken cancellation = default)
    {
        var found = await db.StatedPositions.Where(stated => EF.Parameter(sources).Contains(stated.Statement.Source.Slug))
            .Select(stated => new
            {
                stated.Statement.Source.Slug,
                stated.Statement.Passage.Start,
                stated.Statement.Passage.End,
                Matter = stated.Position.Matter.Slug,
                stated.Position.Matter.Topic,
                stated.Position.Matter.State,
            })
            .ToListAsync(cancellation);
        return found.ToLookup(row => (row.Slug, row.Start, row.End), row => Mark(row.Matter, row.Topic, row.State));
    }

    private static MatterMark Mark(string slug, string topic, MatterState state) => new(slug, topic, state is MatterState.Contradict or MatterState.Resolved);
}
