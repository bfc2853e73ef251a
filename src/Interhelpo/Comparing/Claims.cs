using System.Globalization;
using Interhelpo.Archive;

namespace Interhelpo.Comparing;

/// <summary>Reads out of a statement which questions it answers. Whatever is not plain is left out: a missed answer is better than a wrong one.</summary>
internal static class Claims
{
    private const int RoleReach = 40;
    private const int PartReach = 25;
    private const int StemOfUnit = 6;

    /// <summary>Fewer counts in a row are no table to be summed up.</summary>
    private const int LeastOfSum = 4;

    public static IEnumerable<Claim> Of(Setting setting) =>
        [.. Dates(setting), .. Numbers(setting), .. Sums(setting), .. Meanings(setting), .. Persons(setting), .. Places(setting), .. Causes(setting)];

    /// <summary>When something happened that happens once.</summary>
    private static IEnumerable<Claim> Dates(Setting setting)
    {
        foreach (var date in setting.Told.Dates)
        {
            var clause = ClauseOf(setting.Told, date);
            var act = setting.Nearest(ConceptKind.Act, date.Span, concept => concept.IsOnce)?.Concept;
            var isListed = act is null && !setting.All(ConceptKind.Act).Any() && setting.All(ConceptKind.Thing).Any(thing => !thing.Concept.IsSelf);
            if (act is null && !isListed)
                continue;
            var name = act is null || act.Traits.Contains("begin") ? "begin" : act.Name;
            foreach (var subject in setting.SubjectsOf(clause))
            {
                var question = new Question(MatterKind.Date, $"date|{name}|{subject.Key}", $"{subject.Name}: when {act?.Label ?? "it began"}");
                yield return new Claim(question, setting.Told, date.Span, Words(setting.Told, date.Span), new DateAnswer(date.Date, act?.Name ?? name, date.IsReckoned));
            }
        }
    }

    /// <summary>How many or how much: of whom, of what, doing what.</summary>
    private static IEnumerable<Claim> Numbers(Setting setting)
    {
        var told = setting.Told;
        foreach (var number in told.Numbers.Where(number => !IsOfPart(setting, number) && !IsInTable(told, number) && !setting.IsQuoted(number.Span)))
        {
            if (setting.Nearest(ConceptKind.Act, number.Span)?.Concept is not { } act)
                continue;
            var unit = UnitOf(told, number);
            var answer = new NumberAnswer(number.Value, number.To, number.Qualifier, setting.DateOf(number.Span)?.Date);
            foreach (var subject in SubjectsOf(setting, act, number.Span))
            {
                var question = new Question(MatterKind.Quantity, $"number|{act.Name}|{unit.Key}|{subject.Key}", $"{subject.Name}: {unit.Name}{Label(act)}");
                yield return new Claim(question, told, number.Span, Words(told, number.Span), answer);
            }
        }
    }

    /// <summary>The sum of what a statement counts one by one: the peoples of a cooperative are its people.</summary>
    private static IEnumerable<Claim> Sums(Setting setting)
    {
        var told = setting.Told;
        var counts = told.Numbers.Where(number => IsInTable(told, number)).ToList();
        if (counts.Count < LeastOfSum || setting.Topics.First is not { } subject)
            yield break;
        var words = new TextSpan(counts[0].Span.Start, counts[^1].Span.End);
        var sum = counts.Sum(count => count.Value);
        var when = setting.DateOf(words)?.Date;
        yield return new Claim(
            new Question(MatterKind.Quantity, $"number|have|people|{subject.Key}", $"{subject.Name}: people"), told, words,
            string.Create(CultureInfo.InvariantCulture, $"{sum} in all ({counts.Count} counts summed up)"), new NumberAnswer(sum, null, QuantityQualifier.Exact, when));
    }

    /// <summary>What a name means and which language it is from.</summary>
    private static IEnumerable<Claim> Meanings(Setting setting)
    {
        if (!setting.All(ConceptKind.Act).Any(act => act.Concept.Name == "mean") || setting.Nearest(ConceptKind.Tongue, setting.All(ConceptKind.Act).First(act => act.Concept.Name == "mean").Span) is not { } tongue)
            yield break;
        var subject = setting.Told.Names.FirstOrDefault(name => name.Kind == EntityKind.Organisation) ?? setting.Topics.First;
        if (subject is not null)
            yield return new Claim(new Question(MatterKind.Name, $"name|mean|{subject.Key}", $"{subject.Name}: language of the name"), setting.Told, tongue.Span, tongue.Concept.Label, new WordAnswer(tongue.Concept.Name, null, false));
    }

    /// <summary>Who was what to something.</summary>
    private static IEnumerable<Claim> Persons(Setting setting)
    {
        foreach (var name in setting.Told.Names.Where(name => name.Kind == EntityKind.Person))
        {
            var near = setting.All(ConceptKind.Role).Where(role => Setting.Distance(role.Span, name.Span) <= RoleReach
                && !setting.Told.Names.Any(other => other != name && other.Kind == EntityKind.Person && Lies(other.Span, role.Span, name.Span))).ToList();
            if (near.Count == 0)
                continue;
            var role = near.MinBy(each => Setting.Distance(each.Span, name.Span));
            foreach (var subject in SubjectsOf(setting, role.Concept, name.Span))
            {
                var question = new Question(MatterKind.Person, $"person|{role.Concept.Name}|{subject.Key}", $"{subject.Name}: {role.Concept.Label}");
                var when = role.Concept.IsState ? setting.DateOf(name.Span)?.Date : null;
                yield return new Claim(question, setting.Told, name.Span, Words(setting.Told, name.Span), new WordAnswer(name.Key, when, !role.Concept.IsOnce && when is null));
            }
        }
    }

    /// <summary>Where something happened that happens once.</summary>
    private static IEnumerable<Claim> Places(Setting setting)
    {
        foreach (var act in setting.All(ConceptKind.Act).Where(act => act.Concept.Traits.Contains("placed")))
        {
            var place = setting.Told.Names.Where(name => name.Kind == EntityKind.Place && name.Span.Start >= act.Span.End && name.Span.Start - act.Span.End <= RoleReach).MinBy(name => name.Span.Start);
            if (place is null)
                continue;
            foreach (var subject in setting.SubjectsOf(new TextSpan(0, place.Span.End)).Where(subject => subject.Key != place.Key && !subject.Key.EndsWith("@" + place.Key, StringComparison.Ordinal)))
            {
                var question = new Question(MatterKind.Place, $"place|{act.Concept.Name}|{subject.Key}", $"{subject.Name}: where {act.Concept.Label}");
                yield return new Claim(question, setting.Told, place.Span, Words(setting.Told, place.Span), new WordAnswer(place.Key, null, place.IsWide));
            }
        }
    }

    /// <summary>Why something ended.</summary>
    private static IEnumerable<Claim> Causes(Setting setting)
    {
        foreach (var act in setting.All(ConceptKind.Act).Where(act => act.Concept.Traits.Contains("caused")))
        {
            if (setting.Nearest(ConceptKind.Cause, act.Span) is not { } cause)
                continue;
            foreach (var subject in setting.SubjectsOf(new TextSpan(0, setting.Told.Text.Length)))
            {
                var question = new Question(MatterKind.Cause, $"cause|{act.Concept.Name}|{subject.Key}", $"{subject.Name}: why {act.Concept.Label}");
                yield return new Claim(question, setting.Told, cause.Span, Words(setting.Told, cause.Span), new WordAnswer(cause.Concept.Name, setting.DateOf(cause.Span)?.Date, false));
            }
        }
    }

    /// <summary>Of journeys, strikes and the like it is all who are counted, whatever things are named besides.</summary>
    private static IEnumerable<Subject> SubjectsOf(Setting setting, Concept? act, TextSpan words)
    {
        if (act?.Traits.Contains("whole") == true)
            return setting.Topics.First is { } whole ? [new Subject(whole.Key, whole.Name)] : [];
        var nearest = setting.Nearest(ConceptKind.Thing, words);
        return nearest is { Concept.IsSelf: false } thing ? setting.SubjectsOf(thing.Span) : setting.Topics.First is { } topic ? [new Subject(topic.Key, topic.Name)] : [];
    }

    private static bool IsOfPart(Setting setting, ToldNumber number) =>
        setting.All(ConceptKind.Part).Any(part => part.Span.End <= number.Span.Start ? number.Span.Start - part.Span.End <= PartReach : part.Span.Start - number.Span.End <= 2 || number.Span.Overlaps(part.Span));

    /// <summary>"223 Russians, 92 Czechs, 66 Ukrainians": one of many counts in a row, each of another people.</summary>
    private static bool IsInTable(Told told, ToldNumber number) =>
        number.Unit.Length > 0 && char.IsUpper(number.Unit[0]) && told.Numbers.Count(other => other.Unit.Length > 0 && char.IsUpper(other.Unit[0])) >= LeastOfSum;

    private static (string Key, string Name) UnitOf(Told told, ToldNumber number)
    {
        var words = Spelling.Words.In(number.Unit);
        if (Concepts.For(told.Language).In(number.Unit).Where(found => found.Concept.Kind == ConceptKind.Unit).ToList() is [var found] && (words.Count == 1 || found.Span.Start == words[0].Span.Start))
            return (found.Concept.Name, found.Concept.Label);
        return ("~" + string.Join(' ', words.Select(word => word.Folded[..Math.Min(word.Folded.Length, StemOfUnit)])), number.Unit);
    }

    private static string Label(Concept act) => act.Name == "have" ? "" : ", " + act.Label;

    private static TextSpan ClauseOf(Told told, ToldDate date)
    {
        var start = told.Text.IndexOf(date.Clause, StringComparison.OrdinalIgnoreCase);
        return start >= 0 ? TextSpan.At(start, date.Clause.Length) : new TextSpan(0, told.Text.Length);
    }

    private static bool Lies(TextSpan between, TextSpan one, TextSpan other) => between.Start >= Math.Min(one.End, other.End) && between.End <= Math.Max(one.Start, other.Start);

    private static string Words(Told told, TextSpan span) => span.In(told.Text);
}
