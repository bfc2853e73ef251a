using Interhelpo.Archive;
using Interhelpo.Comparing;
using Interhelpo.Store.Importing;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Comparing;

/// <summary>
/// Brings the matters that are kept to those that were judged: what is the same stays untouched, addresses and verdicts stay in any case, and
/// what nobody speaks of any more goes unless a curator decided it. What a curator accepted or refused stays so. Saves nothing.
/// </summary>
internal sealed class KeptMatters(ArchiveDb db, ToldArchive told, DateTimeOffset now)
{
    /// <param name="sources">Where not all was judged, the slugs of the sources that were: matters in which none of them has a part stay. Null for all.</param>
    public async Task BringToAsync(IReadOnlyList<JudgedMatter> judged, IReadOnlySet<string>? sources, CancellationToken cancellation)
    {
        var kept = await KeptAsync(sources, cancellation);
        var added = judged.Where(matter => !kept.ContainsKey(matter.Key)).ToList();
        var slugs = await FreeSlugs.OfAsync(db, SlugTable.Matters, added.Select(matter => Slug.From(matter.Topic)), cancellation);
        foreach (var matter in judged)
        {
            if (kept.Remove(matter.Key, out var before)) Renew(before, matter);
            else db.Add(New(matter, slugs.Take(Slug.From(matter.Topic))));
        }

        db.RemoveRange(kept.Values.Where(matter => matter is { Verdict: null, StandingBy: null }));
    }

    private async Task<Dictionary<string, Matter>> KeptAsync(IReadOnlySet<string>? sources, CancellationToken cancellation)
    {
        var (matters, positions, stated) = (db.Matters.IgnoreQueryFilters(), db.Set<Position>().IgnoreQueryFilters(), db.StatedPositions.IgnoreQueryFilters());
        if (sources is not null)
        {
            var slugs = sources.ToList();
            matters = matters.Where(matter => matter.Positions.Any(position => position.Stated.Any(each => EF.Parameter(slugs).Contains(each.Statement.Source.Slug))));
            positions = positions.Where(position => matters.Any(matter => matter.Id == position.MatterId));
            stated = stated.Where(each => positions.Any(position => position.Id == each.PositionId));
        }

        // Each of the three is read as a whole and joins the others in the context: as many statements for many matters as for none.
        await stated.LoadAsync(cancellation);
        await positions.LoadAsync(cancellation);
        return await matters.ToDictionaryAsync(matter => matter.Key, StringComparer.Ordinal, cancellation);
    }

    private Matter New(JudgedMatter judged, string slug)
    {
        var matter = new Matter
        {
            Slug = slug,
            Key = judged.Key,
            Kind = judged.Kind,
            Topic = judged.Topic,
            Subject = SubjectOf(judged),
            State = StateOf(judged.State),
            Because = judged.Because,
            Voices = judged.Voices,
            Judged = now,
            Standing = judged.IsSuggestion ? MatterStanding.Suggested : MatterStanding.Found,
        };
        foreach (var position in Positions(judged)) matter.Positions.Add(position);
        return matter;
    }

    private void Renew(Matter matter, JudgedMatter judged)
    {
        var positions = Positions(judged);
        var state = matter is { Verdict: not null, StaysOpen: false } ? MatterState.Resolved : StateOf(judged.State);
        if (state == MatterState.Resolved) matter.Unresolved = StateOf(judged.State);
        var standing = matter.StandingBy is not null ? matter.Standing : judged.IsSuggestion && matter.Verdict is null ? MatterStanding.Suggested : MatterStanding.Found;
        var moved = !positions.Select(Content).SequenceEqual(matter.Positions.OrderBy(position => position.Ordinal).Select(Content), StringComparer.Ordinal);
        if (!moved && (matter.Kind, matter.Topic, matter.State, matter.Because, matter.Voices, matter.Standing) == (judged.Kind, judged.Topic, state, judged.Because, judged.Voices, standing))
            return;

        (matter.Kind, matter.Topic, matter.State, matter.Because, matter.Voices, matter.Standing) = (judged.Kind, judged.Topic, state, judged.Because, judged.Voices, standing);
        matter.Judged = now;
        if (!moved) return;
        db.RemoveRange(matter.Positions.ToList());
        foreach (var position in positions) matter.Positions.Add(position);
    }

    private List<Position> Positions(JudgedMatter judged) => [.. judged.Positions.Select((each, ordinal) =>
    {
        var position = new Position { Ordinal = ordinal, Value = each.Value };
        foreach (var at in each.Evidence.Select(told.Find).Distinct())
        {
            position.Stated.Add(new StatedPosition { Ordinal = position.Stated.Count, StatementId = at.Statement, Start = at.Start, End = at.End, EventId = at.Event });
        }

        return position;
    })];

    /// <summary>All that tells one position from another.</summary>
    private static string Content(Position position) => string.Join('|', position.Stated.OrderBy(stated => stated.Ordinal)
        .Select(stated => $"{stated.StatementId} {stated.Start} {stated.End} {stated.EventId}").Prepend(position.Value));

    /// <summary>The last part of most keys names what the question is about: <c>date|begin|textile-factory@organisation/interhelpo</c>.</summary>
    private static string SubjectOf(JudgedMatter judged) =>
        judged.Key[(judged.Key.LastIndexOfAny(['|', '@']) + 1)..] is var last && last.Contains('/', StringComparison.Ordinal) ? last : "";

    private static MatterState StateOf(Relation relation) => relation switch
    {
        Relation.Contradict => MatterState.Contradict,
        Relation.Compatible => MatterState.Compatible,
        _ => MatterState.Agree,
    };
}
