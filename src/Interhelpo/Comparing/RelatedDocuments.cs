namespace Interhelpo.Comparing;

/// <summary>Which documents may be about one thing: those whose features are most alike.</summary>
internal static class RelatedDocuments
{
    /// <summary>A feature that more documents have brings none of them together.</summary>
    private const int MostOfOneFeature = 200;

    /// <summary>Texts that are less alike are about different things.</summary>
    private const double LeastLikeness = 0.1;

    /// <summary>A document is compared with so many others: those that are most like it.</summary>
    private const int MostOthers = 50;

    /// <summary>Pairs in the order of the documents, with their likeness: above 0, up to 1.</summary>
    public static IReadOnlyList<(int One, int Other, double Likeness)> In(Features features, int documents)
    {
        var alike = Alike(features, documents).OrderByDescending(pair => pair.Likeness).ThenBy(pair => pair.One).ThenBy(pair => pair.Other);
        var partners = new int[documents];
        var chosen = new List<(int One, int Other, double Likeness)>();
        foreach (var pair in alike.Where(pair => partners[pair.One] < MostOthers || partners[pair.Other] < MostOthers))
        {
            partners[pair.One]++;
            partners[pair.Other]++;
            chosen.Add(pair);
        }

        chosen.Sort();
        return chosen;
    }

    private static IEnumerable<(int One, int Other, double Likeness)> Alike(Features features, int documents)
    {
        var vectors = Enumerable.Range(0, documents).Select(document => features.Of(document)).ToList();
        var byFeature = new Dictionary<int, List<(int Document, double Weight)>>();
        var shared = new double[documents];
        for (var at = 0; at < documents; at++)
        {
            var touched = new List<int>();
            foreach (var (feature, weight) in vectors[at].Features.Where(each => features.DocumentsWith(each.Feature) <= MostOfOneFeature))
            {
                var posted = byFeature.TryGetValue(feature, out var known) ? known : byFeature[feature] = [];
                foreach (var (other, its) in posted)
                {
                    if (shared[other] == 0)
                        touched.Add(other);
                    shared[other] += weight * its;
                }

                posted.Add((at, weight));
            }

            foreach (var other in touched)
            {
                var likeness = shared[other] / (vectors[at].Length * vectors[other].Length);
                shared[other] = 0;
                if (likeness >= LeastLikeness)
                    yield return (other, at, Math.Min(1, likeness));
            }
        }
    }
}
