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

    /// <summary>The matters that at least two statements answer, in the order of their topics.</summary>
    public static IReadOnlyList<JudgedMatter> Of(IReadOnlyList<ToldDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var voices = Voices.Of(documents);
        return [.. documents.SelectMany(ClaimsOf).GroupBy(claim => claim.Question.Key, StringComparer.Ordinal)
            .Select(answers => MatterOf([.. answers], voices)).OfType<JudgedMatter>()
            .OrderBy(matter => matter.Topic, StringComparer.Ordinal).ThenBy(matter => matter.Key, StringComparer.Ordinal)];
    }

    private static IEnumerable<Claim> ClaimsOf(ToldDocument document)
    {
        var topics = Topics.Of(document);
        return document.Statements.SelectMany(told => Claims.Of(new Setting(told, topics)));
    }

    private static JudgedMatter? MatterOf(List<Claim> claims, IReadOnlyDictionary<string, string> voices)
    {
        if (claims.Count is < 2 or > MostAnswers || claims.DistinctBy(claim => claim.Told.Id).Count() < 2)
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

        var question = claims[0].Question;
        return sternest.Relation == Relation.Unsure ? null
            : new JudgedMatter(question.Key, question.Kind, question.Topic, sternest.Relation, $"Both answer the same question ({question.Topic}): {sternest.Because}.",
                claims.Select(claim => voices[claim.Told.Source]).Distinct().Count(), Positions(claims));
    }

    private static List<JudgedPosition> Positions(List<Claim> claims)
    {
        var positions = new List<List<Claim>>();
        foreach (var claim in claims)
        {
            if (positions.Find(position => position[0].Answer.Beside(claim.Answer).Relation == Relation.Agree) is { } same)
                same.Add(claim);
            else
                positions.Add([claim]);
        }

        return [.. positions.Select(position => new JudgedPosition(position[0].Value, [.. position.Select(claim => new JudgedWords(claim.Told, claim.Words))]))];
    }
}
