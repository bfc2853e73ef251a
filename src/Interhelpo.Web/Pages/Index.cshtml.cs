using Interhelpo.Archive;
using Interhelpo.Dates;
using Interhelpo.Store;
using Interhelpo.Store.Queries;
using Interhelpo.Web.Pages.Shared;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Web.Pages;

internal sealed record FirstArticle(string Slug, string Title, string Language, int? SourceId);

/// <summary>How many events begin in these ten years; a year without a start is counted by its end.</summary>
internal sealed record Decade(long Start, int Events);

/// <summary>How much there is of what, to enter by.</summary>
internal sealed record Holdings(int Articles, int Events, int People, int Places, int Organisations, int Works, int Sources, int Disagreements, int Agreements);

/// <summary>The door: what Interhelpo was in the words of a source, and the ways in.</summary>
internal sealed class IndexModel(ArchiveDb db) : PublicPage
{
    private const int OpeningStatements = 2;
    private const int MostArticles = 6;

    public override string Heading => "Interhelpo";

    public IReadOnlyList<FirstArticle> Articles { get; private set; } = [];

    /// <summary>The first sentences of the first article's source.</summary>
    public IReadOnlyList<Evidence> Opening { get; private set; } = [];

    /// <summary>Whether one has been composed.</summary>
    public bool HasChronicle { get; private set; }

    public Holdings Holdings { get; private set; } = new(0, 0, 0, 0, 0, 0, 0, 0, 0);

    public IReadOnlyList<Decade> Decades { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Articles = await db.Articles.OrderBy(article => article.Id).Take(MostArticles)
            .Select(article => new FirstArticle(article.Slug, article.Title, article.Language, article.SourceId))
            .ToListAsync(cancellation);
        if (Articles.Count > 0) Opening = await OpeningAsync(Articles[0].SourceId, cancellation);
        Decades = await DecadesAsync(cancellation);
        HasChronicle = await db.ChronicleEditions.AnyAsync(cancellation);
        Holdings = await HoldingsAsync(cancellation);
    }

    private Task<List<Evidence>> OpeningAsync(int? source, CancellationToken cancellation) => db.Statements
        .Where(statement => statement.SourceId == source)
        .OrderBy(statement => statement.Ordinal).Take(OpeningStatements)
        .Select(statement => new Evidence(
            statement.Source.Slug, statement.Source.Title, statement.Source.Language, statement.Passage.Start, statement.Passage.End, statement.Text))
        .ToListAsync(cancellation);

    private async Task<IReadOnlyList<Decade>> DecadesAsync(CancellationToken cancellation)
    {
        var days = await db.Events.Where(told => told.EarliestDay != null || told.LatestDay != null)
            .GroupBy(told => told.EarliestDay ?? told.LatestDay)
            .Select(group => new { Day = group.Key!.Value, Count = group.Count() })
            .ToListAsync(cancellation);
        return [.. days.GroupBy(day => DecadeOf(day.Day)).OrderBy(group => group.Key).Select(group => new Decade(group.Key, group.Sum(day => day.Count)))];
    }

    private static long DecadeOf(long day) => (long)Math.Floor((CalendarDay.FromDayNumber(day)?.Year ?? 0) / 10.0) * 10;

    private async Task<Holdings> HoldingsAsync(CancellationToken cancellation)
    {
        var entities = await db.Entities.GroupBy(entity => entity.Kind).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancellation);
        var matters = await db.Matters.GroupBy(matter => matter.State == MatterState.Contradict || matter.State == MatterState.Resolved)
            .Select(group => new { Disagree = group.Key, Count = group.Count() })
            .ToListAsync(cancellation);
        int Of(EntityKind kind) => entities.Find(entity => entity.Key == kind)?.Count ?? 0;
        return new(
            await db.Articles.CountAsync(cancellation), await db.Events.CountAsync(cancellation),
            Of(EntityKind.Person), Of(EntityKind.Place), Of(EntityKind.Organisation),
            await db.Works.CountAsync(cancellation), await db.NewestSources().CountAsync(cancellation),
            matters.Find(group => group.Disagree)?.Count ?? 0, matters.Find(group => !group.Disagree)?.Count ?? 0);
    }
}
