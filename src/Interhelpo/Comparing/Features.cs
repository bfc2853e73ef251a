
namespace Interhelpo.Comparing;

/// <summary>
/// What the statements of all documents are about, as vectors that can be compared whatever the language. What few statements of a document and few documents
/// have says more than what many have.
/// </summary>
internal sealed class Features
{
    /// <summary>What stands in another part of the sentence says less about a claim.</summary>
    private const double OfOtherClause = 0.6;

    /// <summary>A statement goes on from those before it: "It destroyed seven shops".</summary>
    private static readonly double[] ofStatementsBefore = [0.4, 0.2];

    /// <summary>Smaller numbers stand in every text.</summary>
    private const decimal LargestPlain = 12;

    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly List<int> documentsWith = [];
    private readonly List<List<Trait>[]> traits = [];
    private readonly List<Dictionary<int, int>> statementsWith = [];

    public Features(IReadOnlyList<IReadOnlyList<Setting>> documents)
    {
        foreach (var document in documents)
        {
            var reader = new Traits(document.Count > 0 ? document[0].Told.Language : "", IdOf);
            var own = document.Select(reader.Of).ToArray();
            var counts = own.SelectMany(statement => statement.Select(trait => trait.Id).Distinct()).CountBy(id => id).ToDictionary();
            foreach (var year in document.SelectMany(setting => setting.Told.Dates).Select(date => (date.Date.Earliest ?? date.Date.Latest)?.Year).OfType<long>().Distinct())
                counts[IdOf($"#{year}")] = 1;
            foreach (var number in document.SelectMany(setting => setting.Told.Numbers).Select(number => number.Value).Where(number => number > LargestPlain).Distinct())
                counts[IdOf($"#{number}")] = 1;
            traits.Add(own);
            statementsWith.Add(counts);
            foreach (var id in counts.Keys)
                documentsWith[id]++;
        }
    }

    /// <summary>In how many documents a feature occurs.</summary>
    public int DocumentsWith(int feature) => documentsWith[feature];

    /// <summary>What a document is about: each of the features that it shares with another, by how often it occurs there and how seldom elsewhere.</summary>
    public Vector Of(int document) => new(statementsWith[document].Where(feature => documentsWith[feature.Key] > 1).ToDictionary(feature => feature.Key, feature => Math.Sqrt(feature.Value) * Rarity(feature.Key)));

    /// <summary>What a statement is about.</summary>
    public Vector Of(Setting setting) => Of(setting, default, default);

    /// <summary>What a claim is about: the words that answer do not count, its clause counts more than the rest of the statement, and the statements before count a little.</summary>
    public Vector Of(Claim claim) => Of(claim.Setting, claim.Words, claim.Asked);

    /// <summary>Whether a name among the words of a claim occurs in another document.</summary>
    public bool IsNamedIn(int other, Claim claim) => NamesIn(claim).Any(trait => statementsWith[other].ContainsKey(trait.Id));

    /// <summary>In how many statements of its document the rarest name among the words of a claim stands; 1 when there is none.</summary>
    public double TimesNamed(Claim claim) => NamesIn(claim).Select(trait => statementsWith[claim.Setting.Document][trait.Id]).DefaultIfEmpty(1).Min();

    /// <summary>How seldom what a number counts is spoken of in its document: from 0 to 1.</summary>
    public double RarestAsked(Claim claim) => TraitsOf(claim.Setting).Where(trait => claim.Asked.Contains(trait.Span)).Select(trait => RarityIn(claim.Setting.Document, trait.Id)).DefaultIfEmpty().Max();

    private IEnumerable<Trait> NamesIn(Claim claim) => TraitsOf(claim.Setting).Where(trait => trait.IsName && claim.Words.Contains(trait.Span));

    private List<Trait> TraitsOf(Setting setting) => traits[setting.Document][setting.Statement];

    private Vector Of(Setting setting, TextSpan answer, TextSpan asked)
    {
        var found = new Dictionary<int, double>();
        var clause = Clauses.Around(setting.Told.Text, answer);
        foreach (var trait in TraitsOf(setting).Where(trait => !answer.Contains(trait.Span) || asked.Contains(trait.Span)))
            Add(trait, clause.Contains(trait.Span) ? 1 : OfOtherClause);
        for (var back = 1; back <= ofStatementsBefore.Length && back <= setting.Statement; back++)
        {
            foreach (var trait in traits[setting.Document][setting.Statement - back])
                Add(trait, ofStatementsBefore[back - 1]);
        }

        return new Vector(found);

        void Add(Trait trait, double share)
        {
            var weight = share * trait.Weight * RarityIn(setting.Document, trait.Id) * Math.Sqrt(Rarity(trait.Id));
            if (found.GetValueOrDefault(trait.Id) < weight)
                found[trait.Id] = weight;
        }
    }

    /// <summary>From 0 (in all documents) to 1 (in one).</summary>
    private double Rarity(int id) => Math.Log((traits.Count + 2.0) / documentsWith[id]) / Math.Log(traits.Count + 2.0);

    private double RarityIn(int document, int id) => Math.Log((traits[document].Length + 1.0) / statementsWith[document][id]) / Math.Log(traits[document].Length + 1.0);

    private int IdOf(string feature)
    {
        if (ids.TryGetValue(feature, out var id))
            return id;
        documentsWith.Add(0);
        return ids[feature] = ids.Count;
    }
}
