using Interhelpo.Archive;

namespace Interhelpo.Comparing;

/// <summary>The claims of a document by kind and feature, so that those that share something with another claim are found without looking at all.</summary>
internal sealed class Postings
{
    private readonly IReadOnlyList<Claim> claims;
    private readonly Dictionary<(MatterKind Kind, int Feature), List<(int Claim, double Weight)>> byFeature = [];
    private readonly ILookup<string, int> byQuestion;
    private readonly ILookup<string, int> byAnswer;
    private readonly double[] shared;

    public Postings(IReadOnlyList<Claim> claims, Func<Claim, Vector> vectorOf)
    {
        this.claims = claims;
        shared = new double[claims.Count];
        byQuestion = Enumerable.Range(0, claims.Count).Where(at => claims[at].Question.Key.Length > 0).ToLookup(at => claims[at].Question.Key, StringComparer.Ordinal);
        byAnswer = Enumerable.Range(0, claims.Count).Where(at => claims[at].Answer.Rare.Length > 0).ToLookup(at => claims[at].Answer.Rare, StringComparer.Ordinal);
        for (var at = 0; at < claims.Count; at++)
        {
            foreach (var (feature, weight) in vectorOf(claims[at]).Features)
                (byFeature.TryGetValue((claims[at].Question.Kind, feature), out var posted) ? posted : byFeature[(claims[at].Question.Kind, feature)] = []).Add((at, weight));
        }
    }

    /// <summary>The claims of the same kind that share a feature, are known to answer the same question or give the same rare answer, in their order, with the weight of what they share.</summary>
    public IEnumerable<(Claim Claim, double Shared)> Sharing(Claim claim, Vector vector)
    {
        var touched = new List<int>();
        foreach (var (feature, weight) in vector.Features)
        {
            if (!byFeature.TryGetValue((claim.Question.Kind, feature), out var posted))
                continue;
            foreach (var (at, its) in posted)
            {
                if (shared[at] == 0)
                    touched.Add(at);
                shared[at] += weight * its;
            }
        }

        touched.AddRange(byQuestion[claim.Question.Key].Concat(byAnswer[claim.Answer.Rare]).Where(at => shared[at] == 0 && claims[at].Question.Kind == claim.Question.Kind).Distinct());
        touched.Sort();
        foreach (var at in touched)
        {
            var weight = shared[at];
            shared[at] = 0;
            yield return (claims[at], weight);
        }
    }
}
