using Interhelpo.Archive;

namespace Interhelpo.Comparing;

/// <summary>
/// Finds claims of two texts that answer one question though no rule names the question: of one kind, about one attribute (the same unit, role, act), in
/// statements that have more in common with each other than with any others.
/// </summary>
internal sealed class Alignment(Features features)
{
    /// <summary>How alike statements must be whose answers agree (which is itself a sign), for each power of ten of pairs of statements to choose from.</summary>
    private const double OfAgreeing = 0.025;

    /// <summary>The same where their answers exclude each other.</summary>
    private const double OfContradicting = 0.055;

    /// <summary>Places are named beside everything, and reasons are given for everything.</summary>
    private const double OfPlacesAndReasons = 0.085;

    private const double ForAgreement = 0.15;

    /// <summary>Pairs of claims about one matter.</summary>
    public IEnumerable<(Claim One, Claim Other)> Between(IReadOnlyList<Claim> ones, IReadOnlyList<Claim> others)
    {
        var choice = Math.Log10(1 + (double)ones.Select(claim => claim.Told.Id).Distinct(StringComparer.Ordinal).Count() * others.Select(claim => claim.Told.Id).Distinct(StringComparer.Ordinal).Count());
        foreach (var attribute in ones.Where(claim => claim.Attribute.Length > 0).GroupBy(claim => claim.Attribute, StringComparer.Ordinal))
        {
            var mine = attribute.DistinctBy(claim => (claim.Told.Id, claim.Words)).ToList();
            var theirs = others.Where(claim => claim.Attribute == attribute.Key).DistinctBy(claim => (claim.Told.Id, claim.Words)).ToList();
            var scores = mine.Select(one => theirs.Select(other => Score(one, other, choice)).ToArray()).ToArray();
            for (var at = 0; at < mine.Count; at++)
            {
                for (var to = 0; to < theirs.Count; to++)
                {
                    var isBest = scores[at][to] > 0 && scores[at][to] >= scores[at].Max() && scores[at][to] >= scores.Max(row => row[to]);
                    if (isBest)
                        yield return (mine[at], theirs[to]);
                }
            }
        }
    }

    /// <param name="choice">The power of ten of the pairs of statements there are to choose from: among many, some are alike by chance.</param>
    private double Score(Claim one, Claim other, double choice)
    {
        var relation = one.Answer.Beside(other.Answer).Relation;
        if (relation == Relation.Unsure || !MayBeOne(one.Question.Key, other.Question.Key, relation))
            return 0;
        var likeness = features.Likeness(one.Told, other.Told);
        var agrees = relation != Relation.Contradict;
        var isPlain = relation == Relation.Agree || one.Question.Kind != MatterKind.Date || (one.Question.Key.Length > 0 && other.Question.Key.Length > 0);
        var needed = one.Question.Kind == MatterKind.Place || (one.Question.Kind == MatterKind.Cause && !agrees) ? OfPlacesAndReasons : agrees && isPlain ? OfAgreeing : OfContradicting;
        return likeness < needed * choice ? 0 : likeness + (agrees ? ForAgreement : 0);
    }

    /// <summary>
    /// Where rules know both questions, what is asked about must be the same: how many travelled is not how many there were. Answers that exclude
    /// each other must not be about two bodies, each called by its name. A sawmill is no library.
    /// </summary>
    private static bool MayBeOne(string one, string other, Relation relation)
    {
        if (one.Length == 0 || other.Length == 0 || one == other)
            return true;
        var (end, otherEnd) = (one.LastIndexOf('|'), other.LastIndexOf('|'));
        var (thing, otherThing) = (one.IndexOf('@', end), other.IndexOf('@', otherEnd));
        if (!one.AsSpan(0, end).SequenceEqual(other.AsSpan(0, otherEnd)))
            return false;
        if (thing > 0 && otherThing > 0)
            return one.AsSpan(end, thing - end).SequenceEqual(other.AsSpan(otherEnd, otherThing - otherEnd));
        return thing > 0 || otherThing > 0 || relation != Relation.Contradict;
    }
}
