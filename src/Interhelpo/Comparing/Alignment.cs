using Interhelpo.Archive;

namespace Interhelpo.Comparing;

/// <summary>Two claims of different texts that may answer one question, and how likely it is that they do.</summary>
internal sealed record Meeting(Claim One, Claim Other, Relation Relation, double[] Signs, double Likelihood);

/// <summary>
/// Finds claims of two texts that answer one question, whatever the words: of one kind and unit, in statements that have more in common with each other than
/// with any others. Only claims that share a feature are looked at.
/// </summary>
internal sealed class Alignment(Features features, Sameness sameness)
{
    /// <summary>The texts that the weights were fitted on had so many statements. Among more, more are alike by chance.</summary>
    private const double StatementsOfFitted = 30;

    /// <summary>Answers that exclude each other, in surroundings that are less alike, are of different things.</summary>
    private const double LeastCosine = 0.04;

    /// <summary>The same where no act says that two dates are of what happens once.</summary>
    private const double LeastCosineOfUntold = 0.2;

    /// <summary>An agreement is itself a sign, when partners are ranked.</summary>
    private const double ForAgreement = 0.1;

    private readonly Dictionary<Claim, Vector> vectors = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Setting, Vector> statements = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<IReadOnlyList<Claim>, Postings> postings = new(ReferenceEqualityComparer.Instance);

    /// <summary>All pairs of claims that may meet, with their likelihood.</summary>
    /// <param name="documents">How alike the two documents are, above 0 and up to 1.</param>
    public IReadOnlyList<Meeting> Between(IReadOnlyList<Claim> ones, IReadOnlyList<Claim> others, double documents)
    {
        var pairs = Pairs(ones, others);
        var best = new Dictionary<Claim, (double First, double Second)>(ReferenceEqualityComparer.Instance);
        foreach (var pair in pairs)
        {
            Note(best, pair.One, pair.Rank);
            Note(best, pair.Other, pair.Rank);
        }

        var choices = Math.Max(1, Math.Max(StatementsIn(ones), StatementsIn(others)) / StatementsOfFitted);
        var met = new List<Meeting>(pairs.Count);
        foreach (var pair in pairs)
        {
            var signs = Signs.Of(features, pair.One, pair.Other, pair.Relation);
            Signs.AddLikeness(signs, pair.Shared, pair.Cosine, StatementOf(pair.One.Setting).CosineWith(StatementOf(pair.Other.Setting)), documents);
            signs[(int)Sign.Margin] = Margin(best[pair.One], pair.Rank) + Margin(best[pair.Other], pair.Rank);
            met.Add(new Meeting(pair.One, pair.Other, pair.Relation, signs, sameness.Of(signs, choices)));
        }

        return met;
    }

    private List<Pair> Pairs(IReadOnlyList<Claim> ones, IReadOnlyList<Claim> others)
    {
        var posted = postings.TryGetValue(others, out var known) ? known : postings[others] = new Postings(others, VectorOf);
        var pairs = new List<Pair>();
        foreach (var one in ones)
        {
            var vector = VectorOf(one);
            foreach (var (other, shared) in posted.Sharing(one, vector))
            {
                var relation = MayMeet(one, other) ? one.Answer.Beside(other.Answer).Relation : Relation.Unsure;
                var cosine = shared / (vector.Length * VectorOf(other).Length);
                if (relation == Relation.Contradict ? (cosine >= LeastOf(one, other) || Signs.AreAsked(one, other)) && AreComparable(one, other) : relation != Relation.Unsure)
                    pairs.Add(new Pair(one, other, relation, shared, cosine, cosine + (relation == Relation.Contradict ? 0 : ForAgreement)));
            }
        }

        return pairs;
    }

    private static double LeastOf(Claim one, Claim other) => one.Question.Kind == MatterKind.Date && one.Act.Length + other.Act.Length == 0 ? LeastCosineOfUntold : LeastCosine;

    private static bool MayMeet(Claim one, Claim other) =>
        one.Attribute == other.Attribute || (one.Question.Kind == MatterKind.Quantity && (NumberClaims.MayBeAlike(one.Attribute, other.Attribute) || NumberClaims.MayBeSame(one, other)));

    /// <summary>That numbers of different things differ says nothing, nor do a part and a whole.</summary>
    private static bool AreComparable(Claim one, Claim other) =>
        (one.Attribute == other.Attribute || NumberClaims.AreAlike(one.Attribute, other.Attribute)) && NumberClaims.IsOfPart(one) == NumberClaims.IsOfPart(other)
        && AreOfOneThing(one.Question.Key, other.Question.Key);

    /// <summary>Where rules know both questions, what is asked about must be the same: how many travelled is not how many there were, and a sawmill is no library.</summary>
    private static bool AreOfOneThing(string one, string other)
    {
        if (one.Length == 0 || other.Length == 0 || one == other)
            return true;
        var (end, otherEnd) = (one.LastIndexOf('|'), other.LastIndexOf('|'));
        var (thing, otherThing) = (one.IndexOf('@', end), other.IndexOf('@', otherEnd));
        if (!one.AsSpan(0, end).SequenceEqual(other.AsSpan(0, otherEnd)))
            return false;
        // One text may call by its name what the other calls the society.
        return thing > 0 && otherThing > 0 ? one.AsSpan(end, thing - end).SequenceEqual(other.AsSpan(otherEnd, otherThing - otherEnd)) : thing > 0 || otherThing > 0;
    }

    private static void Note(Dictionary<Claim, (double First, double Second)> best, Claim claim, double rank)
    {
        var (first, second) = best.GetValueOrDefault(claim);
        best[claim] = rank > first ? (rank, first) : (first, Math.Max(second, rank));
    }

    /// <summary>A claim that has a better partner has hardly a second one.</summary>
    private static double Margin((double First, double Second) best, double rank) =>
        best.First <= 0 ? 0 : (rank < best.First ? rank - best.First : best.First - best.Second) / best.First;

    private static int StatementsIn(IReadOnlyList<Claim> claims) => claims.Count == 0 ? 0 : claims[^1].Setting.Statement + 1;

    private Vector VectorOf(Claim claim) => vectors.TryGetValue(claim, out var known) ? known : vectors[claim] = features.Of(claim);

    private Vector StatementOf(Setting setting) => statements.TryGetValue(setting, out var known) ? known : statements[setting] = features.Of(setting);

    private sealed record Pair(Claim One, Claim Other, Relation Relation, double Shared, double Cosine, double Rank);
}
