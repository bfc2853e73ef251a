namespace Interhelpo.Comparing;

/// <summary>Features with their weights, in the order of their numbers.</summary>
internal sealed class Vector
{
    private readonly (int Feature, double Weight)[] features;

    public Vector(Dictionary<int, double> weights)
    {
        features = [.. weights.Where(each => each.Value > 0).Select(each => (each.Key, each.Value)).OrderBy(each => each.Key)];
        Length = Math.Sqrt(features.Sum(each => each.Weight * each.Weight));
    }

    public double Length { get; }

    public IReadOnlyList<(int Feature, double Weight)> Features => features;

    /// <summary>How alike two are, from 0 to 1.</summary>
    public double CosineWith(Vector other)
    {
        var shared = 0.0;
        for (int at = 0, to = 0; at < features.Length && to < other.features.Length;)
        {
            var (feature, its) = (features[at].Feature, other.features[to].Feature);
            if (feature == its)
                shared += features[at].Weight * other.features[to].Weight;
            at += feature <= its ? 1 : 0;
            to += its <= feature ? 1 : 0;
        }

        return shared == 0 ? 0 : shared / (Length * other.Length);
    }
}
