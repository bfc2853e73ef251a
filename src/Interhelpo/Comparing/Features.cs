using Interhelpo.Spelling;

namespace Interhelpo.Comparing;

/// <summary>
/// What a statement is about, as features that statements of other texts and languages can share: its concepts, the stems of its words, the names in it.
/// What few statements have says more than what many have.
/// </summary>
internal sealed class Features
{
    private const int Stem = 5;
    private const int ShortestWord = 4;

    /// <summary>Names tell better than words what a statement is about, concepts better than stems.</summary>
    private const double OfConcept = 1.5;

    /// <summary>A statement goes on from the one before it: "It destroyed seven shops".</summary>
    private const double OfContext = 0.4;

    private readonly Dictionary<string, int> frequencies = new(StringComparer.Ordinal);
    private readonly Dictionary<Told, IReadOnlyDictionary<string, double>> features = new(ReferenceEqualityComparer.Instance);

    public Features(IReadOnlyList<IReadOnlyList<Setting>> documents)
    {
        foreach (var document in documents)
        {
            IReadOnlySet<string> before = new HashSet<string>();
            foreach (var setting in document)
            {
                var own = Of(setting);
                features[setting.Told] = own.Concat(before.Except(own)).ToDictionary(feature => feature, feature => own.Contains(feature) ? 1 : OfContext, StringComparer.Ordinal);
                before = own;
                foreach (var feature in own)
                    frequencies[feature] = frequencies.GetValueOrDefault(feature) + 1;
            }
        }
    }

    /// <summary>How much two statements have in common, from 0 to 1: the cosine of their features.</summary>
    public double Likeness(Told one, Told other)
    {
        var (of, with) = (features[one], features[other]);
        var shared = of.Where(feature => with.ContainsKey(feature.Key)).Sum(feature => feature.Value * with[feature.Key] * Square(feature.Key));
        return shared == 0 ? 0 : shared / Math.Sqrt(Norm(of) * Norm(with));
    }

    /// <summary>The names two statements share, as the first writes them.</summary>
    public IEnumerable<string> SharedNames(Told one, Told other) =>
        Words.In(one.Text).Where(word => IsName(one.Text, word) && features[other].ContainsKey("name " + StemOf(word.Folded))).Select(word => word.Span.In(one.Text)).Distinct(StringComparer.Ordinal);

    /// <summary>The names of a document, each with how often its stem stands there in whatever form: by them documents about one matter find each other.</summary>
    public static IReadOnlyDictionary<string, int> NamesOf(ToldDocument document)
    {
        var words = document.Statements.SelectMany(told => Words.In(told.Text).Where(word => word.Folded.Length >= ShortestWord).Select(word => (Stem: StemOf(word.Folded), IsName: IsName(told.Text, word)))).ToList();
        var names = words.Where(word => word.IsName).Select(word => word.Stem).ToHashSet(StringComparer.Ordinal);
        return words.Where(word => names.Contains(word.Stem)).GroupBy(word => word.Stem, StringComparer.Ordinal).ToDictionary(name => name.Key, name => name.Count(), StringComparer.Ordinal);
    }

    /// <summary>The stems of the words of some length, in their order.</summary>
    public static IReadOnlyList<string> StemsOf(string text) => [.. Words.In(text).Where(word => word.Folded.Length >= ShortestWord).Select(word => StemOf(word.Folded))];

    private double Norm(IReadOnlyDictionary<string, double> of) => of.Sum(feature => feature.Value * feature.Value * Square(feature.Key));

    private double Square(string feature)
    {
        var weight = Math.Log(1 + (double)features.Count / frequencies[feature]) * (feature[0] == '=' ? OfConcept : 1);
        return weight * weight;
    }

    private static HashSet<string> Of(Setting setting)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var concept in setting.Found.Where(each => each.Concept.Kind is not (ConceptKind.Part or ConceptKind.Origin)))
            found.Add("=" + concept.Concept.Name);
        foreach (var word in Words.In(setting.Told.Text))
        {
            if (IsName(setting.Told.Text, word))
                found.Add("name " + StemOf(word.Folded));
            else if (word.Folded.Length >= ShortestWord && !char.IsAsciiDigit(word.Folded[0]))
                found.Add(StemOf(word.Folded));
        }

        return found;
    }

    /// <summary>A word that begins with a capital, but not as the first of its sentence.</summary>
    private static bool IsName(string text, Word word) => word.Span.Start > 1 && char.IsUpper(text[word.Span.Start]) && word.Folded.Length >= ShortestWord;

    /// <summary>What a word has in common with its other forms, as far as its first letters tell.</summary>
    public static string StemOf(string word) => word[..Math.Min(Stem, word.Length)];
}
