using Interhelpo.Archive;
using Interhelpo.Store.Mapping;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Queries;

/// <summary>A matter that several sources speak of.</summary>
/// <param name="Id">The name in its address.</param>
/// <param name="Topic">The question, in plain English.</param>
/// <param name="State">agree, contradict or resolved.</param>
/// <param name="Compatible">Whether the sources that agree do not say the same, but can all be right.</param>
/// <param name="Because">Why its statements were brought together and judged as they were.</param>
/// <param name="Voices">How many independent sources answer; copies of one text are one.</param>
/// <param name="Verdict">What a curator decided; null when nobody has.</param>
public sealed record MatterView(
    string Id, string Topic, MatterKind Kind, MatterState State, bool Compatible, string Because, int Voices,
    IReadOnlyList<PositionView> Positions, VerdictView? Verdict)
{
    /// <summary>Its page, relative to the root of the site.</summary>
    public string Url => Address.OfMatter(Id);
}

/// <summary>One answer to the question of a matter.</summary>
/// <param name="Value">In the words of the first statement that gives it.</param>
/// <param name="Statement">The id of that statement.</param>
/// <param name="Statements">The ids of all that give it, in the order of the evidence.</param>
/// <param name="Evidence">The sentences that give it.</param>
public sealed record PositionView(string Value, string Statement, IReadOnlyList<string> Statements, IReadOnlyList<EvidenceView> Evidence);

/// <summary>What a curator decided.</summary>
public sealed record VerdictView(string Text, string By, DateTimeOffset At);

/// <summary>Matters in the order of their ids, with two SQL statements whatever their number.</summary>
public static class MatterQueries
{
    private const string List = "matters";

    public static Task<Parsed<Page<MatterView>>> MattersAsync(this ArchiveDb db, MatterFilter filter, PageRequest page, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return page.ReadAsync(List, numbers: 0, async after =>
        {
            var slug = after.Text;
            var wanted = filter.Apply(db).Where(matter => matter.Slug.CompareTo(slug) > 0).OrderBy(matter => matter.Slug).Take(page.Limit + 1);
            var cut = page.Cut(await wanted.AsNoTracking().ToListAsync(cancellation), matter => new Cursor(List, matter.Slug));
            var views = await ReadAsync(db, cut.Items, cancellation);
            return new Page<MatterView>([.. views.Select(view => view.Item)], cut.Next);
        });
    }

    /// <summary>What curators are asked about, readers not shown.</summary>
    public static async Task<IReadOnlyList<MatterView>> SuggestionsAsync(this ArchiveDb db, CancellationToken cancellation = default)
    {
        var matters = await db.Matters.IgnoreQueryFilters([Filters.Standing]).AsNoTracking().Where(matter => matter.Standing == MatterStanding.Suggested).OrderBy(matter => matter.Slug).ToListAsync(cancellation);
        return [.. (await ReadAsync(db, matters, cancellation)).Select(view => view.Item)];
    }

    /// <summary>Whether its sources agree or not; null when there is no such matter.</summary>
    public static async Task<Dated<MatterView>?> MatterAsync(this ArchiveDb db, string id, CancellationToken cancellation = default)
    {
        var matters = await db.Matters.AsNoTracking().Where(matter => matter.Slug == id).ToListAsync(cancellation);
        return (await ReadAsync(db, matters, cancellation)).SingleOrDefault();
    }

    /// <summary>A matter whether readers are shown it or not, for those who judge it.</summary>
    public static async Task<MatterView?> AnyMatterAsync(this ArchiveDb db, string id, CancellationToken cancellation = default)
    {
        var matters = await db.Matters.IgnoreQueryFilters([Filters.Standing]).AsNoTracking().Where(matter => matter.Slug == id).ToListAsync(cancellation);
        return (await ReadAsync(db, matters, cancellation)).SingleOrDefault()?.Item;
    }

    private static async Task<IReadOnlyList<Dated<MatterView>>> ReadAsync(ArchiveDb db, IReadOnlyList<Matter> matters, CancellationToken cancellation)
    {
        var ids = matters.Select(matter => matter.Id).ToList();
        var stated = await db.StatedPositions.IgnoreQueryFilters([Filters.Standing]).Where(stated => EF.Parameter(ids).Contains(stated.Position.MatterId))
            .OrderBy(stated => stated.Position.Ordinal).ThenBy(stated => stated.Ordinal)
            .Select(stated => new Taken(
                stated.Position.MatterId, stated.Position.Ordinal, stated.Position.Value, stated.Statement.Slug,
                new EvidenceView(stated.Statement.Source.Slug, stated.Statement.Passage.Start, stated.Statement.Passage.End, stated.Statement.Passage.Quote)))
            .ToListAsync(cancellation);
        var positions = stated.ToLookup(taken => taken.Matter);
        return [.. matters.Select(matter => new Dated<MatterView>(ViewOf(matter, positions[matter.Id]), matter.VerdictAt > matter.Judged ? matter.VerdictAt.Value : matter.Judged))];
    }

    private static MatterView ViewOf(Matter matter, IEnumerable<Taken> taken) => new(
        matter.Slug, matter.Topic, matter.Kind, matter.State is MatterState.Compatible ? MatterState.Agree : matter.State, matter.State is MatterState.Compatible,
        matter.Because, matter.Voices, [.. taken.GroupBy(each => each.Position).Select(PositionOf)],
        matter is { Verdict: { } text, VerdictBy: { } by, VerdictAt: { } at } ? new VerdictView(text, by, at) : null);

    private static PositionView PositionOf(IEnumerable<Taken> taken)
    {
        var sentences = taken.DistinctBy(each => each.Statement).ToList();
        return new(sentences[0].Value, sentences[0].Statement, [.. sentences.Select(each => each.Statement)], [.. sentences.Select(each => each.Evidence)]);
    }

    private sealed record Taken(int Matter, int Position, string Value, string Statement, EvidenceView Evidence);
}
