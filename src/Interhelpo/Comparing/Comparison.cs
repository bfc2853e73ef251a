using Interhelpo.Archive;

namespace Interhelpo.Comparing;

/// <summary>
/// Brings statements of all documents together that answer the same question, and judges how their answers stand to each other. Only answers that meet in a
/// question are compared, never all with all.
/// </summary>
public static class Comparison
{
    /// <summary>More answers than these to one question are of a question too wide to mean one thing.</summary>
    private const int MostAnswers = 60;

    /// <summary>Texts whose names are less alike are about different things.</summary>
    private const double LeastLikeness = 0.3;

    /// <summary>A name that more documents have brings none of them together.</summary>
    private const int MostOfOneName = 100;

    /// <summary>The matters that at least two statements answer, in the order of their topics.</summary>
    public static IReadOnlyList<JudgedMatter> Of(IReadOnlyList<ToldDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var voices = Voices.Of(documents);
        var settings = documents.Select(SettingsOf).ToList();
        var claims = settings.Select(own => own.SelectMany(Claims.Of).ToList()).ToList();
        var features = new Features(settings);
        var groups = new Groups<Claim>();
        foreach (var answers in claims.SelectMany(own => own).Where(claim => claim.Question.Key.Length > 0).GroupBy(claim => claim.Question.Key, StringComparer.Ordinal).Where(answers => answers.Count() <= MostAnswers))
            groups.Join([.. answers]);
        var alignment = new Alignment(features);
        foreach (var (one, other) in Related(documents))
        {
            foreach (var pair in alignment.Between(claims[one], claims[other]))
                groups.Join([pair.One, pair.Other]);
        }

        return [.. groups.All.Select(group => MatterOf(group, voices, features)).OfType<JudgedMatter>()
            .OrderBy(matter => matter.Topic, StringComparer.Ordinal).ThenBy(matter => matter.Key, StringComparer.Ordinal)];
    }

    private static List<Setting> SettingsOf(ToldDocument document)
    {
        var topics = Topics.Of(document);
        return [.. document.Statements.Select(told => new Setting(told, topics))];
    }

    /// <summary>Pairs of documents that name the same as often: the cosine of their names.</summary>
    private static IEnumerable<(int One, int Other)> Related(IReadOnlyList<ToldDocument> documents)
    {
        var names = documents.Select(Features.NamesOf).ToList();
        var byName = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var products = new Dictionary<(int One, int Other), double>();
        for (var at = 0; at < documents.Count; at++)
        {
            foreach (var (name, count) in names[at])
            {
                var others = byName.TryGetValue(name, out var known) ? known : byName[name] = [];
                foreach (var other in others)
                    products[(other, at)] = products.GetValueOrDefault((other, at)) + count * names[other][name];
                if (others.Count < MostOfOneName)
                    others.Add(at);
            }
        }

        return products.Where(pair => pair.Value >= LeastLikeness * Length(names[pair.Key.One]) * Length(names[pair.Key.Other])).Select(pair => pair.Key).Order();

        static double Length(IReadOnlyDictionary<string, int> names) => Math.Sqrt(names.Values.Sum(count => (double)count * count));
    }

    private static JudgedMatter? MatterOf(IReadOnlyList<Claim> claims, IReadOnlyDictionary<string, string> voices, Features features)
    {
        if (claims.DistinctBy(claim => claim.Told.Id).Count() < 2)
            return null;
        var sternest = (Relation: Relation.Unsure, Because: "");
        for (var one = 0; one < claims.Count; one++)
        {
            for (var other = one + 1; other < claims.Count; other++)
            {
                if (claims[one].Told.Id == claims[other].Told.Id)
                    continue;
                var (relation, because) = claims[one].Answer.Beside(claims[other].Answer);
                var isOneVoice = voices[claims[one].Told.Source] == voices[claims[other].Told.Source];
                // A text agrees with itself; that it contradicts itself is only plain of what happens once.
                if (relation > sternest.Relation && !(isOneVoice && (relation is not Relation.Contradict || claims[one].Question.Kind is not MatterKind.Date)))
                    sternest = (relation, because);
            }
        }

        if (sternest.Relation == Relation.Unsure)
            return null;
        var question = claims.Select(claim => claim.Question).FirstOrDefault(question => question.Key.Length > 0) ?? QuestionOf(claims, features);
        return new JudgedMatter(question.Key, question.Kind, question.Topic, sternest.Relation, $"They answer the same question ({question.Topic}): {sternest.Because}.",
            claims.Select(claim => voices[claim.Told.Source]).Distinct(StringComparer.Ordinal).Count(), Positions(claims));
    }

    /// <summary>A question that no rule asks is named by what its statements share.</summary>
    private static Question QuestionOf(IReadOnlyList<Claim> claims, Features features)
    {
        var (first, second) = (claims[0].Told, claims.First(claim => claim.Told.Id != claims[0].Told.Id).Told);
        var names = string.Join(", ", features.SharedNames(first, second).Take(3));
        return new Question(claims[0].Question.Kind, $"alike|{claims[0].Attribute}|{string.Join('|', claims.Select(claim => claim.Told.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))}|{claims[0].Words.Start}", $"{(names.Length > 0 ? names : first.Source)}: {claims[0].Value}");
    }

    private static List<JudgedPosition> Positions(IReadOnlyList<Claim> claims)
    {
        var positions = new List<List<Claim>>();
        foreach (var claim in claims)
        {
            if (positions.Find(position => position[0].Answer.Beside(claim.Answer).Relation == Relation.Agree) is { } same)
                same.Add(claim);
            else
                positions.Add([claim]);
        }

        return [.. positions.Select(position => new JudgedPosition(position[0].Value, [.. position.Select(claim => new JudgedWords(claim.Told, claim.Words)).DistinctBy(words => (words.Statement.Id, words.Words))]))];
    }
}
