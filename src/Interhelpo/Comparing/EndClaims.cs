using Interhelpo.Archive;

namespace Interhelpo.Comparing;

/// <summary>Reads out of a statement how a body ended, and what became of it.</summary>
internal static class EndClaims
{
    /// <summary>That it was closed says when at most, but not how.</summary>
    private const int LeastSaid = 2;

    /// <summary>"Its property was transferred into the hands of the state": the part of the sentence that says so.</summary>
    public static IEnumerable<Claim> Of(Setting setting)
    {
        if (setting.Body is not { } body || setting.All(ConceptKind.Thing).Any(thing => !thing.Concept.IsSelf))
            yield break;
        foreach (var end in setting.All(ConceptKind.Act).Where(act => act.Concept.Name == "end").Take(1))
        {
            var words = Clauses.Around(setting.Told.Text, end.Span);
            while (words.Length > 0 && setting.Told.Text[words.Start] == ' ')
                words = words with { Start = words.Start + 1 };
            var given = Claims.Content(setting, words);
            if (given.Count < LeastSaid)
                continue;
            yield return new Claim(
                new Question(MatterKind.Cause, $"end|{body.Key}", $"{body.Name}: how it ended"), "end", "", setting, words, Claims.Words(setting.Told, words),
                new OpenAnswer(given, setting.DateOf(words)?.Date, Relation.Compatible, "each tells a part of how it ended"));
        }
    }
}
