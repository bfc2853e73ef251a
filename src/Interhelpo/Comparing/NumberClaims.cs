using Interhelpo.Archive;

namespace Interhelpo.Comparing;

/// <summary>Reads out of a statement how many or how much: of whom, of what, doing what.</summary>
internal static class NumberClaims
{
    /// <summary>How far from a number, in characters, a word can stand that makes it one of a part: "the first train took 180 people".</summary>
    private const int PartReach = 60;

    /// <summary>How many or how much: of whom, of what, doing what.</summary>
    public static IEnumerable<Claim> Of(Setting setting)
    {
        var told = setting.Told;
        foreach (var number in told.Numbers.Where(number => !IsOfPart(setting, number) && !SumClaims.IsInTable(told, number) && !setting.IsQuoted(number.Span)))
        {
            var act = setting.Nearest(ConceptKind.Act, number.Span)?.Concept;
            var unit = UnitOf(told, number);
            var answer = new NumberAnswer(number.Value, number.To, number.Qualifier, setting.DateOf(number.Span)?.Date, act?.IsState != false);
            var subjects = act is null ? [] : setting.SubjectsOf(act, number.Span).ToList();
            foreach (var question in Claims.Questions(MatterKind.Quantity, subjects, subject => ($"number|{act!.Name}|{unit.Key}|{subject.Key}", $"{subject.Name}: {unit.Name}{Label(act)}")))
                yield return new Claim(question, "number " + unit.Key, told, number.Span, Claims.Words(told, number.Span), answer);
        }
    }

    private static bool IsOfPart(Setting setting, ToldNumber number) =>
        setting.All(ConceptKind.Part).Any(part => part.Span.End <= number.Span.Start ? number.Span.Start - part.Span.End <= PartReach : part.Span.Start - number.Span.End <= 2 || number.Span.Overlaps(part.Span));

    private static (string Key, string Name) UnitOf(Told told, ToldNumber number)
    {
        var words = Spelling.Words.In(number.Unit);
        if (Concepts.For(told.Language).In(number.Unit).Where(found => found.Concept.Kind == ConceptKind.Unit).ToList() is [var found] && (words.Count == 1 || found.Span.Start == words[0].Span.Start))
            return (found.Concept.Name, found.Concept.Label);
        return ("~" + string.Join(' ', words.Select(word => Features.StemOf(word.Folded))), number.Unit);
    }

    /// <summary>"people who travelled", "crowns, cost".</summary>
    private static string Label(Concept act) => act.Name == "have" ? "" : (act.Label.StartsWith("who ", StringComparison.Ordinal) ? " " : ", ") + act.Label;
}
