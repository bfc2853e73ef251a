using Interhelpo.Archive;

namespace Interhelpo.Comparing;

/// <summary>Reads out of a list what a body built or had: "a power station, a foundry, schools and hospitals".</summary>
internal static class ThingClaims
{
    /// <summary>Fewer things, or fewer commas, make no list.</summary>
    private const int LeastOfList = 2;

    /// <summary>What stands between two commas of a list is so long at most, in characters.</summary>
    private const int LongestOfList = 30;

    /// <summary>How far before a thing, in characters, "a few" is said of it.</summary>
    private const int SeveralReach = 12;

    /// <summary>Each thing of a list, where the text is about a body whose list it may be.</summary>
    public static IEnumerable<Claim> Of(Setting setting)
    {
        if (setting.Topics.Body is not { } body)
            yield break;
        var things = ThingsOf(setting);
        if (things.Count == 0 || !IsOfList(setting, things))
            yield break;
        foreach (var thing in things)
        {
            var question = new Question(MatterKind.Name, $"name|list|{thing.Concept.Name}@{body.Key}", $"{body.Name}: {thing.Concept.Label}");
            yield return new Claim(question, "thing", "", setting, thing.Span, Claims.Words(setting.Told, thing.Span), new WordAnswer(thing.Concept.Name, null, true)) { Asked = thing.Span };
            if (CountOf(setting, thing) is var (words, answer))
                yield return new Claim(new Question(MatterKind.Quantity, $"number|list|{thing.Concept.Name}@{body.Key}", $"{body.Name}: how many, {thing.Concept.Label}"), "listed " + thing.Concept.Name, "", setting, words, Claims.Words(setting.Told, words), answer) { Asked = thing.Span };
        }
    }

    /// <summary>"A few mills" are several, and "a mill" is one; "mills" leaves open how many.</summary>
    private static (TextSpan Words, ListedAnswer Answer)? CountOf(Setting setting, ConceptAt thing)
    {
        if (setting.All(ConceptKind.Several).Where(several => several.Span.End <= thing.Span.Start && thing.Span.Start - several.Span.End <= SeveralReach).Select(several => (ConceptAt?)several).LastOrDefault() is { } several
            && !setting.Told.Text.AsSpan(several.Span.End, thing.Span.Start - several.Span.End).ContainsAny(",;"))
            return (new TextSpan(several.Span.Start, thing.Span.End), new ListedAnswer(false));
        var isOne = setting.Told.Language.StartsWith("en", StringComparison.Ordinal) && !thing.Span.In(setting.Told.Text).EndsWith('s') && !setting.Told.Numbers.Any(number => number.Span.Overlaps(thing.Span));
        return isOne ? (thing.Span, new ListedAnswer(true)) : null;
    }

    private static List<ConceptAt> ThingsOf(Setting setting) => [.. setting.All(ConceptKind.Thing).Where(thing => !thing.Concept.IsSelf).Concat(HousesOf(setting)).DistinctBy(thing => thing.Concept.Name)];

    /// <summary>What may be a body, a club, is a thing where it stands for itself between the commas of a list.</summary>
    private static IEnumerable<ConceptAt> HousesOf(Setting setting) =>
        setting.All(ConceptKind.Thing).Where(thing => thing.Concept.IsSelf && (setting.Told.Text.Length <= Setting.LongestItem || Clauses.Around(setting.Told.Text, thing.Span).Length <= LongestOfList)).Select(thing => setting.All(ConceptKind.Meaning).FirstOrDefault(meaning => meaning.Span.Overlaps(thing.Span))).Where(meaning => meaning.Concept is not null);

    /// <summary>A sentence that names things between commas, or a short item.</summary>
    private static bool IsOfList(Setting setting, List<ConceptAt> things) =>
        setting.IsItem || (setting.Told.Text.Length <= Setting.LongestItem && !setting.All(ConceptKind.Act).Any()) || (things.Count >= LeastOfList && setting.Told.Text.AsSpan().Count(',') + setting.Told.Text.AsSpan().Count(';') >= LeastOfList);
}
