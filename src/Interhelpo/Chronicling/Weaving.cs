using Interhelpo.Archive;
using Interhelpo.Comparing;

namespace Interhelpo.Chronicling;

/// <summary>
/// Makes entries of tellings, the best first: each takes what tells the same as a note, and what contradicts it as another answer beside it. What is taken is not
/// told again.
/// </summary>
internal sealed class Weaving(IReadOnlyList<Telling> tellings, Shares shares, Rank rank)
{
    /// <summary>Sentences of one time that agree on a number or a place and have this much in common tell one happening.</summary>
    private const double LeastLikeness = 0.35;

    private readonly HashSet<Telling> taken = [];
    private readonly HashSet<JudgedMatter> shown = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyList<EntryDraft> Drafts()
    {
        var drafts = new List<EntryDraft>();
        var alike = new AlikeWords(tellings);
        foreach (var lead in tellings.Where(telling => telling.MayLead).Order(rank))
        {
            if (!taken.Add(lead))
                continue;
            var draft = new EntryDraft(lead);
            foreach (var share in shares.Of(lead))
                Gather(draft, share);
            foreach (var same in alike.ToldBy(lead).Where(taken.Add))
                draft.Note(same);
            draft.ChooseTeller(rank);
            foreach (var share in draft.Noted.Prepend(lead).SelectMany(shares.Of).Where(share => share.Matter.State is Relation.Contradict && (share.Matter.Kind is not MatterKind.Date || draft.Tells(share.Telling))).ToList())
                SetBeside(draft, share);
            drafts.Add(draft);
        }

        return ToldItems.LeftOut(drafts, shares);
    }

    private void Gather(EntryDraft draft, Share share)
    {
        foreach (var other in shares.Beside(share).Where(other => other.Position == share.Position || GoTogether(share.Matter)))
        {
            if (!Supports(draft.Lead, other.Telling, share.Matter.Kind))
                continue;
            if (share.Matter.State is not Relation.Contradict)
                draft.Agree(share.Matter);
            if (IsToldBy(draft.Lead, other.Telling, share.Matter.Kind) && !shares.Contradict(draft.Lead, other.Telling) && taken.Add(other.Telling))
                draft.Take(other.Telling);
            else
                draft.Note(other.Telling);
        }
    }

    /// <summary>
    /// A date, a number or a place may be told more exactly by another answer. Another reason, rank or call that may be true besides is told by nobody but its source,
    /// and is no note of this one.
    /// </summary>
    private static bool GoTogether(JudgedMatter matter) => matter.State is Relation.Agree || (matter.State is Relation.Compatible && matter.Kind is (MatterKind.Date or MatterKind.Quantity or MatterKind.Place));

    /// <summary>
    /// That two name the same person need not be of one happening; that they give a date, a number, a place, a reason or a thing of a list alike is, unless their times part them. What
    /// happened at one moment does not bear out what lasted.
    /// </summary>
    private static bool Supports(Telling lead, Telling other, MatterKind kind) => kind is MatterKind.Date ? !lead.IsStretch || other.IsStretch
        : (lead.MayBeAt(other) && (kind is MatterKind.Quantity or MatterKind.Place or MatterKind.Cause or MatterKind.Name || IsOneHappening(lead, other)));

    private bool IsToldBy(Telling lead, Telling other, MatterKind kind) =>
        lead.IsStretch == other.IsStretch && (kind is MatterKind.Date || IsOneHappening(lead, other)) && other.OtherDates.All(date => Tells(lead, date) || shares.AreToldBesides(other, date));

    /// <summary>Words of two languages cannot be alike.</summary>
    private static bool IsOneHappening(Telling lead, Telling other) => other.Date is not null
        && (lead.Statement.Language != other.Statement.Language || lead.Content.Likeness(other.Content) >= LeastLikeness);

    private static bool Tells(Telling lead, ToldDate date) => lead.Statement.Dates.Any(own => lead.Part.Contains(own.Span) && own.Date == date.Date);

    private void SetBeside(EntryDraft draft, Share share)
    {
        if (!shown.Add(share.Matter))
            return;
        var answers = share.Matter.Positions.Select((position, at) => (Answer: Answer(draft.Lead, share.Matter, position, at), IsOwn: at == share.Position, First: FirstOf(position)));
        draft.Differences.Add(new ChronicleDifference(share.Matter.Key, share.Matter.Topic,
            [.. answers.OrderByDescending(each => each.IsOwn).ThenBy(each => each.First.Source, StringComparer.Ordinal).ThenBy(each => each.First.Id, StringComparer.Ordinal).Select(each => each.Answer)]));
    }

    private ChronicleAnswer Answer(Telling lead, JudgedMatter matter, JudgedPosition position, int at)
    {
        var statements = position.Evidence.Select(words => words.Statement).DistinctBy(told => told.Id).OrderBy(told => told.Source, StringComparer.Ordinal).ThenBy(told => told.Id, StringComparer.Ordinal).ToList();
        var here = shares.Taking(matter, at).ToList();
        var told = here.Exists(taken.Contains) ? null : here.Order(rank).FirstOrDefault();
        // That it lasted until then is not all that a sentence about the whole time tells.
        taken.UnionWith(here.Where(each => each == told || each.IsStretch == lead.IsStretch));
        var first = told?.Statement ?? statements[0];
        return new ChronicleAnswer(
            ValueOf(position), first.Language, told?.Words ?? ChronicleWords.None, [.. statements.OrderByDescending(statement => statement.Id == first.Id)]);
    }

    /// <summary>The words of the first source that gives it, whichever came first; or what they add up to.</summary>
    private static string ValueOf(JudgedPosition position)
    {
        var values = position.Evidence.OrderBy(words => words.Statement.Source, StringComparer.Ordinal).ThenBy(words => words.Statement.Id, StringComparer.Ordinal)
            .Select(words => words.Words.In(words.Statement.Text)).ToList();
        return values.Contains(position.Value, StringComparer.Ordinal) ? values[0] : position.Value;
    }

    private static Told FirstOf(JudgedPosition position) =>
        position.Evidence.Select(words => words.Statement).OrderBy(told => told.Source, StringComparer.Ordinal).ThenBy(told => told.Id, StringComparer.Ordinal).First();
}
