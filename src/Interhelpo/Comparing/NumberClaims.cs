using Interhelpo.Archive;

namespace Interhelpo.Comparing;

/// <summary>Reads out of a statement how many or how much: of whom, of what, doing what.</summary>
internal static class NumberClaims
{
    internal const string OfPeople = "number of people: ";

    /// <summary>How far from a number, in characters, a word can stand that makes it one of a part: "the first train took 180 people".</summary>
    private const int PartReach = 60;

    /// <summary>How far from "nobody", in characters, it is said of what.</summary>
    private const int NobodyReach = 25;

    /// <summary>How many or how much: of whom, of what, doing what.</summary>
    public static IEnumerable<Claim> Of(Setting setting)
    {
        var told = setting.Told;
        foreach (var number in told.Numbers.Where(number => !SumClaims.IsInTable(told, number) && !setting.IsQuoted(number.Span)))
        {
            var act = setting.Nearest(ConceptKind.Act, number.Span)?.Concept;
            var unit = Counted.Of(told, number);
            // Workers who travelled are people who travelled; workers whom a body has are not all its people.
            var counted = unit.IsPerson && unit.Key != "children" && act?.IsState == false ? Counted.People : unit.Key;
            var isState = IsState(act, unit.Key);
            var answer = new NumberAnswer(number.Value, number.To, number.Qualifier, isState ? setting.When(number.Span)?.Date : setting.DateOf(number.Span)?.Date, isState, unit.Factor);
            // Houses do not die, and what people took along on a journey did not travel by itself.
            var subjects = act is null || IsOfPart(setting, number) || (act.Traits.Contains("whole") && !unit.IsPerson && unit.Key != "families") ? [] : setting.SubjectsOf(act, number.Span).ToList();
            foreach (var question in Claims.Questions(MatterKind.Quantity, subjects, subject => ($"number|{act!.Name}|{counted}|{subject.Key}", $"{subject.Name}: {unit.Name}{Label(act)}")))
                yield return new Claim(question, (unit.IsPerson ? OfPeople : "number ") + unit.Key, act?.Name ?? "", setting, number.Span, Claims.Words(told, number.Span), answer) { Asked = AskedOf(told, number) };
        }

        foreach (var claim in NobodyOf(setting))
            yield return claim;
    }

    /// <summary>"Nobody was killed" counts, too.</summary>
    private static IEnumerable<Claim> NobodyOf(Setting setting)
    {
        foreach (var nobody in setting.All(ConceptKind.Nobody).Take(1))
        {
            if (setting.Nearest(ConceptKind.Act, nobody.Span) is not { Concept: { Name: "die" } act } died || Setting.Distance(died.Span, nobody.Span) > NobodyReach)
                continue;
            var subjects = setting.SubjectsOf(act, nobody.Span).ToList();
            foreach (var question in Claims.Questions(MatterKind.Quantity, subjects, subject => ($"number|{act.Name}|{Counted.People}|{subject.Key}", $"{subject.Name}: {Counted.People}{Label(act)}")))
                yield return new Claim(question, OfPeople + Counted.People, act.Name, setting, nobody.Span, Claims.Words(setting.Told, nobody.Span), new NumberAnswer(0, null, QuantityQualifier.Exact, setting.DateOf(nobody.Span)?.Date, false));
        }
    }

    /// <summary>Workers are people, and so are members: their numbers may answer one question.</summary>
    public static bool AreAlike(string one, string other) => one == other || (one.StartsWith(OfPeople, StringComparison.Ordinal) && other.StartsWith(OfPeople, StringComparison.Ordinal));

    /// <summary>"2,000 trippers" and "two thousand people": one counts people, and the other something that has no word in another language.</summary>
    public static bool MayBeAlike(string one, string other) => AreAlike(one, other) || (one.StartsWith(OfPeople, StringComparison.Ordinal) && other.Contains('~', StringComparison.Ordinal)) || (other.StartsWith(OfPeople, StringComparison.Ordinal) && one.Contains('~', StringComparison.Ordinal));

    /// <summary>The very same number of things, for which two languages have words that no list knows to be one. In one language other words are other things.</summary>
    public static bool MayBeSame(Claim one, Claim other) => one.Told.Language != other.Told.Language && one.Answer is NumberAnswer number && other.Answer is NumberAnswer its && number.Value == its.Value && number.To == its.To && (one.Attribute.Contains('~', StringComparison.Ordinal) || other.Attribute.Contains('~', StringComparison.Ordinal));

    private static bool IsOfPart(Setting setting, ToldNumber number) =>
        setting.All(ConceptKind.Part).Any(part => part.Span.End <= number.Span.Start ? number.Span.Start - part.Span.End <= PartReach : part.Span.Start - number.Span.End <= 2 || number.Span.Overlaps(part.Span));

    private static TextSpan AskedOf(Told told, ToldNumber number) =>
        number.Unit.Length > 0 && told.Text.IndexOf(number.Unit, number.Span.Start, number.Span.Length, StringComparison.Ordinal) is var start and >= 0 ? TextSpan.At(start, number.Unit.Length) : default;

    public static bool IsOfPart(Claim claim) => claim.Setting.Told.Numbers.FirstOrDefault(number => number.Span == claim.Words) is { } number && IsOfPart(claim.Setting, number);

    /// <summary>How many members there are changes; how many shops burned does not.</summary>
    private static bool IsState(Concept? act, string unit) => act?.IsState ?? unit is "members" or "children" or "workers";

    /// <summary>"people who travelled", "crowns, cost".</summary>
    private static string Label(Concept act) => act.Name == "have" ? "" : (act.Label.StartsWith("who ", StringComparison.Ordinal) ? " " : ", ") + act.Label;
}
