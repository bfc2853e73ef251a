using Interhelpo.Archive;
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
    /// <summary>More entries than these are read a section at a time.</summary>
    private const int MostEntries = 300;

    private Dictionary<string, QuotedSource> sources = [];

    public override string Heading => "Chronicle";

    public override string Description => "The history of Interhelpo as all sources of the archive tell it: what they agree on told once, what they differ on side by side.";

    /// <summary>Null while none has been composed.</summary>
    public ChronicleView? Chronicle { get; private set; }

    /// <summary>Numbers the notes while the page is written.</summary>
    public NoteNumbers Notes { get; } = new();

    /// <summary>Sections by decade, for the contents.</summary>
    public IEnumerable<IGrouping<string, ChronicleSectionView>> Decades => Chronicle!.Sections.GroupBy(section => section.Time[..^1] + "X", StringComparer.Ordinal);

    /// <summary>The sections on this page: all, or of a long chronicle the one asked for.</summary>
    public IReadOnlyList<ChronicleSectionView> Shown { get; private set; } = [];

    /// <param name="time">The section of a long chronicle, as its own time is written; the first when it has no such.</param>
    public async Task OnGetAsync(string? time, CancellationToken cancellation)
    {
        Chronicle = (await db.ChronicleAsync(cancellation))?.Item;
        if (Chronicle is not { Sections: { Count: > 0 } sections }) return;
        Shown = sections.Sum(section => section.Entries.Count) <= MostEntries ? sections : [sections.FirstOrDefault(section => section.Time == time) ?? sections[0]];
        var quoted = Evidence.Select(evidence => evidence.Source).Distinct().ToList();
        sources = await db.Sources.Where(source => EF.Parameter(quoted).Contains(source.Slug))
            .Select(source => new QuotedSource(source.Slug, source.Title, source.Language))
            .ToDictionaryAsync(source => source.Slug, cancellation);
    }

    /// <summary>Where a section is read.</summary>
    public string AddressOf(string time) => Shown.Count == Chronicle!.Sections.Count ? $"#{time}" : $"{Address.Chronicle}?time={time}";

    /// <summary>Whether it is the one section on this page.</summary>
    public string? Current(string time) => Shown.Count < Chronicle!.Sections.Count && Shown[0].Time == time ? "page" : null;

    public QuotedSource SourceOf(ChronicleAnswerView answer) => sources[answer.Evidence[0].Source];

    /// <summary>The notes numbered so far, as HTML.</summary>
    public string WriteNotes() => new NoteList(new NoteTargets(
        Evidence.Distinct().ToDictionary(
            evidence => new PassageMark(evidence.Source, evidence.Start, evidence.End),
            evidence => new NotedPassage(sources[evidence.Source].Title, sources[evidence.Source].Language, evidence.Quote)),
        NoteTargets.None.Works)).Write((IReadOnlyList<(Mark Mark, int Occurrences)>)Notes.Notes);

    private IEnumerable<EvidenceView> Evidence => Shown.SelectMany(section => section.Entries)
        .SelectMany(entry => entry.Evidence.Concat(entry.Differences.SelectMany(difference => difference.Positions).SelectMany(answer => answer.Evidence)));
}
