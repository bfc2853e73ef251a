using Interhelpo.Store;
using Interhelpo.Store.Queries;
using Interhelpo.Web.Pages.Shared;
using Interhelpo.Web.Rendering.Articles;
using Interhelpo.Web.Rendering.Chronicles;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Web.Pages.Chronicle;

/// <summary>A source that the chronicle quotes.</summary>
internal sealed record QuotedSource(string Slug, string Title, string Language);

/// <summary>What all sources tell, as one text in the order of time.</summary>
internal sealed class IndexModel(ArchiveDb db) : PublicPage
{
    private Dictionary<string, QuotedSource> sources = [];

    public override string Heading => "Chronicle";

    public override string Description => "The history of Interhelpo as all sources of the archive tell it: what they agree on told once, what they differ on side by side.";

    /// <summary>Null while none has been composed.</summary>
    public ChronicleView? Chronicle { get; private set; }

    /// <summary>Numbers the notes while the page is written.</summary>
    public NoteNumbers Notes { get; } = new();

    /// <summary>Sections by decade, for the contents.</summary>
    public IEnumerable<IGrouping<string, ChronicleSectionView>> Decades => Chronicle!.Sections.GroupBy(section => section.Time[..^1] + "X", StringComparer.Ordinal);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Chronicle = (await db.ChronicleAsync(cancellation))?.Item;
        if (Chronicle is null) return;
        var quoted = Evidence(Chronicle).Select(evidence => evidence.Source).Distinct().ToList();
        sources = await db.Sources.Where(source => EF.Parameter(quoted).Contains(source.Slug))
            .Select(source => new QuotedSource(source.Slug, source.Title, source.Language))
            .ToDictionaryAsync(source => source.Slug, cancellation);
    }

    public QuotedSource SourceOf(ChronicleAnswerView answer) => sources[answer.Evidence[0].Source];

    /// <summary>The notes numbered so far, as HTML.</summary>
    public string WriteNotes() => new NoteList(new NoteTargets(
        Evidence(Chronicle!).Distinct().ToDictionary(
            evidence => new PassageMark(evidence.Source, evidence.Start, evidence.End),
            evidence => new NotedPassage(sources[evidence.Source].Title, sources[evidence.Source].Language, evidence.Quote)),
        NoteTargets.None.Works)).Write(Notes.Notes);

    private static IEnumerable<EvidenceView> Evidence(ChronicleView chronicle) => chronicle.Sections.SelectMany(section => section.Entries)
        .SelectMany(entry => entry.Evidence.Concat(entry.Differences.SelectMany(difference => difference.Positions).SelectMany(answer => answer.Evidence)));
}
