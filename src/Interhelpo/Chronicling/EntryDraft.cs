using Interhelpo.Archive;
using Interhelpo.Comparing;
using Interhelpo.Spelling;

namespace Interhelpo.Chronicling;

/// <summary>An entry while it is put together: what is told, and what is told with it.</summary>
internal sealed class EntryDraft(Telling lead)
{
    /// <summary>A sentence of no more words beside its date tells little: "The evil day came on 6 September".</summary>
    private const int FewWords = 4;

    /// <summary>So many times as many words tell what that one only dates.</summary>
    private const int FarMore = 2;

    private readonly List<Telling> noted = [];
    private readonly List<Telling> told = [];
    private readonly List<JudgedMatter> agreements = [];

    /// <summary>The best telling, whose date is the entry's.</summary>
    public Telling Lead { get; } = lead;

    /// <summary>Whose words are told: those of the lead, or of one that tells the same in far more.</summary>
    public Telling Teller { get; private set; } = lead;

    /// <summary>What the lead tells too.</summary>
    public IReadOnlyList<Telling> Noted => noted;

    public List<ChronicleDifference> Differences { get; } = [];

    /// <summary>What is told; less than its words where other entries tell some of its items.</summary>
    public ChronicleWords Words { get; set; } = lead.Words;

    public void Note(Telling telling)
    {
        if (!ReferenceEquals(telling, Lead) && !noted.Contains(telling))
            noted.Add(telling);
    }

    /// <summary>Notes what is told with the lead and nowhere else.</summary>
    public void Take(Telling telling)
    {
        Note(telling);
        told.Add(telling);
    }

    /// <summary>Whether a telling is told here and nowhere else: only its date is one of this entry.</summary>
    public bool Tells(Telling telling) => ReferenceEquals(telling, Lead) || told.Contains(telling);

    public void ChooseTeller(IComparer<Telling> rank)
    {
        if (Lead.Items.Count > 1 || Lead.Content.Count > FewWords)
            return;
        Teller = told.Where(telling => telling.Statement.Language == Lead.Statement.Language && telling is { MayLead: true, IsItem: false, LeansOnSentenceBefore: false } && telling.Content.Count >= FarMore * Lead.Content.Count)
            .OrderByDescending(telling => telling.Content.Count).ThenBy(telling => telling, rank).FirstOrDefault(Lead);
        Words = Teller.Words;
    }

    public void Agree(JudgedMatter matter)
    {
        if (!agreements.Contains(matter))
            agreements.Add(matter);
    }

    public ChronicleEntry ToEntry() => new(
        Lead.Date!.Date, WhiteSpace.Evened(Lead.Date.Span.In(Lead.Statement.Text)), Lead.Date.IsReckoned, Teller.Statement.Language, Words,
        [.. Teller.Statements.Concat(Lead.Statements).Concat(noted.OrderBy(telling => telling.Place).SelectMany(telling => telling.Statements)).DistinctBy(statement => statement.Id)],
        [.. agreements.Select(matter => matter.Key).Order(StringComparer.Ordinal)], [.. Differences]);
}
