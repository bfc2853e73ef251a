using Interhelpo.Archive;
using Interhelpo.Store;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Web.Pages.Shared;

/// <summary>One answer, and the sentences that give it with the words marked.</summary>
internal sealed record PositionItem(string Value, IReadOnlyList<Quoted> Sentences);

/// <summary>What a curator decided.</summary>
internal sealed record VerdictItem(string Text, string? By, DateTimeOffset? At);

/// <summary>A matter as pages show it.</summary>
internal sealed record MatterItem(
    string Slug, string Topic, MatterKind Kind, MatterState State, string Because, int Voices, IReadOnlyList<PositionItem> Positions, VerdictItem? Verdict)
{
    public string Url => Address.OfMatter(Slug);

    public bool Differ => State is MatterState.Contradict or MatterState.Resolved;
}

/// <summary>Matters read with two statements whatever their number, in the order they are asked for.</summary>
internal static class MatterItems
{
    public static async Task<IReadOnlyList<MatterItem>> ReadAsync(this IQueryable<Matter> matters, ArchiveDb db, CancellationToken cancellation)
    {
        var read = await matters.AsNoTracking().ToListAsync(cancellation);
        var ids = read.Select(matter => matter.Id).ToList();
        var stated = await db.StatedPositions.Where(stated => EF.Parameter(ids).Contains(stated.Position.MatterId))
            .OrderBy(stated => stated.Position.Ordinal).ThenBy(stated => stated.Ordinal)
            .Select(stated => new Taken(
                stated.Position.MatterId, stated.Position.Ordinal, stated.Position.Value, stated.Start, stated.End,
                new Evidence(
                    stated.Statement.Source.Slug, stated.Statement.Source.Title, stated.Statement.Source.Language,
                    stated.Statement.Passage.Start, stated.Statement.Passage.End, stated.Statement.Passage.Quote)))
            .ToListAsync(cancellation);
        var taken = stated.ToLookup(each => each.Matter);
        return [.. read.Select(matter => ItemOf(matter, taken[matter.Id]))];
    }

    private static MatterItem ItemOf(Matter matter, IEnumerable<Taken> taken) => new(
        matter.Slug, matter.Topic, matter.Kind, matter.State, matter.Because, matter.Voices,
        [.. taken.GroupBy(each => (each.Position, each.Value)).Select(position =>
            new PositionItem(position.Key.Value, [.. position.Select(each => Quoted.Cut(each.Sentence, each.Start, each.End))]))],
        matter.Verdict is { } verdict ? new VerdictItem(verdict, matter.VerdictBy, matter.VerdictAt) : null);

    private sealed record Taken(int Matter, int Position, string Value, int Start, int End, Evidence Sentence);
}
