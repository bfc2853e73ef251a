using Interhelpo.Archive;
using Interhelpo.Comparing;

namespace Interhelpo.Chronicling;

/// <summary>That a telling takes a position on a matter; positions are counted from 0.</summary>
internal readonly record struct Share(JudgedMatter Matter, int Position, Telling Telling);

/// <summary>Which tellings take which positions on which matters.</summary>
internal sealed class Shares
{
    private readonly ILookup<Telling, Share> byTelling;
    private readonly ILookup<JudgedMatter, Share> byMatter;
    private readonly ILookup<string, (TextSpan Words, JudgedMatter Matter)> datesOf;

    public Shares(IReadOnlyList<Telling> tellings, IReadOnlyList<JudgedMatter> matters)
    {
        var telling = tellings.SelectMany(each => each.Statements.Select(statement => (statement.Id, Telling: each))).ToLookup(pair => pair.Id, pair => pair.Telling, StringComparer.Ordinal);
        var all = matters.OrderBy(matter => matter.Key, StringComparer.Ordinal)
            .SelectMany(matter => matter.Positions.SelectMany((position, at) => position.Evidence.SelectMany(words =>
                telling[words.Statement.Id].Where(each => Tells(each, words, matter.Kind)).Select(each => new Share(matter, at, each)))))
            .Distinct().ToList();
        byTelling = all.ToLookup(share => share.Telling);
        byMatter = all.ToLookup<Share, JudgedMatter>(share => share.Matter, ReferenceEqualityComparer.Instance);
        datesOf = matters.Where(matter => matter is { Kind: MatterKind.Date, State: not Relation.Contradict })
            .SelectMany(matter => matter.Positions.SelectMany(position => position.Evidence).Select(words => (words.Statement.Id, Dated: (words.Words, matter))))
            .ToLookup(pair => pair.Id, pair => pair.Dated, StringComparer.Ordinal);
    }

    public IEnumerable<Share> Of(Telling telling) => byTelling[telling];

    /// <summary>All that take a position on the matter of a share, in the order of the sources.</summary>
    public IEnumerable<Share> Beside(Share share) => byMatter[share.Matter].Where(other => !ReferenceEquals(other.Telling, share.Telling)).OrderBy(other => other.Telling.Place).ThenBy(other => other.Telling.Part);

    public IEnumerable<Telling> Taking(JudgedMatter matter, int position) => byMatter[matter].Where(share => share.Position == position).Select(share => share.Telling);

    /// <summary>Whether two tellings take different positions on a matter in which sources contradict each other: then each is told in its own words.</summary>
    public bool Contradict(Telling one, Telling other) => Of(one).Any(share => share.Matter.State is Relation.Contradict && Of(other).Any(its => ReferenceEquals(its.Matter, share.Matter) && its.Position != share.Position));

    /// <summary>Whether others agree on what a further date of the sentence dates.</summary>
    public bool AreToldBesides(Telling telling, ToldDate date) => datesOf[telling.Statement.Id]
        .Any(dated => dated.Words.Overlaps(date.Span) && byMatter[dated.Matter].Any(share => !ReferenceEquals(share.Telling, telling)));

    /// <summary>Of a sentence with several dates only the part, or only the date, that the words are of.</summary>
    private static bool Tells(Telling telling, JudgedWords words, MatterKind kind)
    {
        if (telling.Statement.Id != words.Statement.Id)
            return kind is not MatterKind.Date;
        return (telling.Part.Overlaps(words.Words) || telling.Part.Length == telling.Statement.Text.Length)
            && (kind is not MatterKind.Date || telling.Date?.Span.Overlaps(words.Words) == true);
    }
}
