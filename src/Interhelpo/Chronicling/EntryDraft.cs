using Interhelpo.Archive;
using Interhelpo.Comparing;

namespace Interhelpo.Chronicling;

/// <summary>An entry while it is put together: what is told, and what is told with it.</summary>
internal sealed class EntryDraft(Telling lead)
{
    private readonly List<Telling> noted = [];
    private readonly List<JudgedMatter> agreements = [];

    public Telling Lead => lead;

    /// <summary>What the lead tells too.</summary>
    public IReadOnlyList<Telling> Noted => noted;

    public List<ChronicleDifference> Differences { get; } = [];

    /// <summary>What is told of the lead; less than its words where other entries tell some of its items.</summary>
    public ChronicleWords Words { get; set; } = lead.Words;

    public void Note(Telling telling)
    {
        if (!ReferenceEquals(telling, lead) && !noted.Contains(telling))
            noted.Add(telling);
    }

    public void Agree(JudgedMatter matter)
    {
        if (!agreements.Contains(matter))
            agreements.Add(matter);
    }

    public ChronicleEntry ToEntry() => new(
        lead.Date!.Date, Evened(lead.Date.Span.In(lead.Statement.Text)), lead.Date.IsReckoned, lead.Statement.Language, Words,
        [.. lead.Statements.Concat(noted.OrderBy(telling => telling.Place).SelectMany(telling => telling.Statements)).DistinctBy(statement => statement.Id)],
        [.. agreements.Select(matter => matter.Key).Order(StringComparer.Ordinal)], [.. Differences]);

    private static string Evened(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
