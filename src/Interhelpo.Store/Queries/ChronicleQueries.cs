using Interhelpo.Archive;
using Interhelpo.Dates;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Queries;

/// <summary>The chronicle as readers have it.</summary>
/// <param name="Language">BCP 47, of most of it.</param>
/// <param name="State">composed by the archive, or adopted by a curator.</param>
/// <param name="Sources">How many sources its notes quote.</param>
/// <param name="Sha256">The same for the same text.</param>
/// <param name="Adopted">Who took it over and when; null while nobody has.</param>
/// <param name="Proposed">Whether sources that came in later would have it otherwise.</param>
/// <param name="Url">Its page, relative to the root of the site.</param>
public sealed record ChronicleView(
    string Language, ChronicleStanding State, int Sources, string Sha256, DateTimeOffset Composed, AdoptedView? Adopted, bool Proposed, IReadOnlyList<ChronicleSectionView> Sections, string Url);

/// <summary>Who adopted the chronicle.</summary>
public sealed record AdoptedView(string By, DateTimeOffset At);

/// <summary>A year or a decade.</summary>
/// <param name="Time">EDTF: 1923, 192X.</param>
public sealed record ChronicleSectionView(string Time, IReadOnlyList<ChronicleEntryView> Entries);

/// <summary>Something that happened, told once.</summary>
/// <param name="Date">EDTF (ISO 8601-2).</param>
/// <param name="DateText">The words of the source that give the date.</param>
/// <param name="Reckoned">Whether the date was reckoned from another instead of stated.</param>
/// <param name="Earliest">The first day the date allows; null where open.</param>
/// <param name="Latest">The last day the date allows; null where open.</param>
/// <param name="Text">Words of the sources; … where words are left out that another entry tells.</param>
/// <param name="Language">BCP 47, of the text.</param>
/// <param name="Evidence">Every statement that tells it, those of the text first.</param>
/// <param name="Agreements">Matters on which other sources say the same of it.</param>
/// <param name="Differences">Matters on which sources contradict each other, their answers side by side.</param>
public sealed record ChronicleEntryView(
    string Date, string DateText, bool Reckoned, string? Earliest, string? Latest, string Text, string Language, IReadOnlyList<EvidenceView> Evidence,
    IReadOnlyList<ChronicleMatterView> Agreements, IReadOnlyList<ChronicleDifferenceView> Differences);

/// <summary>A matter on which sources agree, or can all be right.</summary>
/// <param name="Id">The name in the matter's address.</param>
public sealed record ChronicleMatterView(string Id, string Topic)
{
    public string Url => Address.OfMatter(Id);
}

/// <summary>A matter on which sources contradict each other.</summary>
/// <param name="Id">The name in the matter's address; null when the archive does not hold it any more.</param>
public sealed record ChronicleDifferenceView(string? Id, string Topic, IReadOnlyList<ChronicleAnswerView> Positions)
{
    public string? Url => Id is null ? null : Address.OfMatter(Id);
}

/// <summary>One of the answers.</summary>
/// <param name="Value">In the words of its source.</param>
/// <param name="Text">The sentence that gives it; empty where the chronicle tells it elsewhere.</param>
public sealed record ChronicleAnswerView(string Value, string Text, string Language, IReadOnlyList<EvidenceView> Evidence);

/// <summary>The chronicle, read with four SQL statements however long it is.</summary>
public static class ChronicleQueries
{
    /// <summary>Null when none has been composed yet.</summary>
    public static async Task<Dated<ChronicleView>?> ChronicleAsync(this ArchiveDb db, CancellationToken cancellation = default)
    {
        var current = await db.ChronicleEditions.AsNoTracking()
            .SingleOrDefaultAsync(edition => edition.Standing == ChronicleStanding.Composed || edition.Standing == ChronicleStanding.Adopted, cancellation);
        if (current is null) return null;
        var isProposed = await db.ChronicleEditions.AnyAsync(edition => edition.Standing == ChronicleStanding.Proposed, cancellation);
        if (KeptChronicle.Read(current.Content) is not { Value: { } text })
            throw new InvalidOperationException("The database holds a chronicle that cannot be read. Run the verb check.");

        text = await OpenAsync(db, text, cancellation);
        var keys = text.Entries.SelectMany(entry => entry.Agreements.Concat(entry.Differences.Select(difference => difference.Matter))).Distinct().ToList();
        var matters = (await db.Matters.Where(matter => EF.Parameter(keys).Contains(matter.Key)).Select(matter => new { matter.Key, matter.Slug, matter.Topic, matter.State }).ToListAsync(cancellation))
            .ToDictionary(matter => matter.Key, matter => new MatterMark(matter.Slug, matter.Topic, matter.State is MatterState.Contradict or MatterState.Resolved), StringComparer.Ordinal);
        var view = new ChronicleView(
            text.Language, current.Standing, text.Notes.Select(note => note.Source).Distinct().Count(), current.Sha256, current.Composed,
            current is { Standing: ChronicleStanding.Adopted, DecidedBy: { } by, DecidedAt: { } at } ? new AdoptedView(by, at) : null,
            isProposed, [.. text.Sections.Select(section => new ChronicleSectionView(section.Time, [.. section.Entries.Select(entry => ViewOf(entry, matters))]))], Address.Chronicle);
        return new(view, current.DecidedAt > current.Composed ? current.DecidedAt.Value : current.Composed);
    }

    /// <summary>Without what rests on a source that is closed: an edition is kept as it was composed, whatever may be shown of it later.</summary>
    private static async Task<KeptChronicle> OpenAsync(ArchiveDb db, KeptChronicle text, CancellationToken cancellation)
    {
        var closed = await db.Sources.Where(source => source.Rights == SourceRights.Closed).Select(source => source.Slug).ToHashSetAsync(StringComparer.Ordinal, cancellation);
        if (closed.Count == 0) return text;
        bool IsOpen(IReadOnlyList<KeptNote> notes) => !notes.Any(note => closed.Contains(note.Source));
        var sections = text.Sections.Select(section => section with
        {
            Entries = [.. section.Entries.Where(entry => IsOpen(entry.Notes))
                .Select(entry => entry with { Differences = [.. entry.Differences.Where(difference => difference.Answers.All(answer => IsOpen(answer.Notes)))] })],
        });
        return text with { Sections = [.. sections.Where(section => section.Entries.Count > 0)] };
    }

    private static ChronicleEntryView ViewOf(KeptEntry entry, Dictionary<string, MatterMark> matters)
    {
        var date = HistoricalDate.Parse(entry.Date).Value;
        return new ChronicleEntryView(
            entry.Date, entry.DateText, entry.Reckoned, date?.Earliest?.ToString(), date?.Latest?.ToString(), entry.Words.Text, entry.Language, EvidenceOf(entry.Notes),
            [.. entry.Agreements.Select(key => matters.GetValueOrDefault(key)).OfType<MatterMark>().Where(mark => !mark.Differ).Select(mark => new ChronicleMatterView(mark.Id, mark.Topic))],
            [.. entry.Differences.Select(difference => new ChronicleDifferenceView(
                matters.GetValueOrDefault(difference.Matter)?.Id, difference.Topic,
                [.. difference.Answers.Select(answer => new ChronicleAnswerView(answer.Value, answer.Words.Text, answer.Language, EvidenceOf(answer.Notes)))]))]);
    }

    private static List<EvidenceView> EvidenceOf(IEnumerable<KeptNote> notes) => [.. notes.Select(note => new EvidenceView(note.Source, note.Start, note.End, note.Quote))];
}
