using Interhelpo.Archive;

namespace Interhelpo.Comparing;

/// <summary>Reads out of a statement who a body united, and of which peoples those who did something were.</summary>
internal static class PartsClaims
{
    /// <summary>How far behind "a society", in characters, it is said of whom: "a cooperative of workers and farmers".</summary>
    private const int MembersReach = 40;

    /// <summary>What stands between two peoples of a list is so long at most, in characters: "Czechs, but also Hungarians".</summary>
    private const int PeoplesReach = 16;

    /// <summary>Fewer peoples are no list of them.</summary>
    private const int LeastOfPeoples = 3;

    public static IEnumerable<Claim> Of(Setting setting) => setting.Topics.Body is { } body ? [.. MembersOf(setting, body), .. PeoplesOf(setting, body)] : [];

    /// <summary>"A cooperative of workers and farmers", "it united workers and farmers": kinds of people in a row, without a number.</summary>
    private static IEnumerable<Claim> MembersOf(Setting setting, ToldName body)
    {
        var people = setting.All(ConceptKind.Unit).Where(unit => unit.Concept.Traits.Contains("person") && unit.Concept.Name is not ("people" or "members") && !setting.Told.Numbers.Any(number => number.Span.Overlaps(unit.Span))).ToList();
        var leads = setting.All(ConceptKind.Act).Where(act => act.Concept.Name == "unite").Concat(setting.Body is null ? [] : setting.All(ConceptKind.Thing).Where(thing => thing.Concept.IsSelf && IsOf(setting, thing.Span)));
        foreach (var lead in leads)
        {
            var found = InARow(setting, people, lead.Span.End, MembersReach);
            if (found.Count == 0)
                continue;
            var words = new TextSpan(found[0].Span.Start, found[^1].Span.End);
            yield return new Claim(
                new Question(MatterKind.Name, $"members|{body.Key}", $"{body.Name}: whom it united"), "members", "", setting, words, Claims.Words(setting.Told, words),
                new PartsAnswer(found.Select(unit => unit.Concept.Name).ToHashSet(StringComparer.Ordinal), null));
            yield break;
        }
    }

    /// <summary>"A cooperative of workers", not "cooperative workers"; other languages decline.</summary>
    private static bool IsOf(Setting setting, TextSpan body) => !setting.Told.Language.StartsWith("en", StringComparison.Ordinal) || setting.Told.Text.AsSpan(body.End).StartsWith(" of ", StringComparison.Ordinal);

    /// <summary>Those who travelled, by peoples or countries: three in a row at least.</summary>
    private static IEnumerable<Claim> PeoplesOf(Setting setting, ToldName body)
    {
        foreach (var act in setting.All(ConceptKind.Act).Where(act => act.Concept.Traits.Contains("whole")).Take(1))
        {
            var peoples = setting.All(ConceptKind.Nation).ToList();
            var rows = peoples.Select((_, at) => InARow(setting, peoples[at..], peoples[at].Span.Start, PeoplesReach)).Where(row => row.DistinctBy(nation => nation.Concept.Name).Count() >= LeastOfPeoples).ToList();
            if (rows.Count == 0)
                continue;
            var row = rows.MaxBy(row => row.Count)!;
            var words = new TextSpan(row[0].Span.Start, row[^1].Span.End);
            yield return new Claim(
                new Question(MatterKind.Name, $"peoples|{act.Concept.Name}|{body.Key}", $"{body.Name}: of which peoples those were {act.Concept.Label}"), "peoples", act.Concept.Name, setting, words,
                Claims.Words(setting.Told, words), new PartsAnswer(row.Select(nation => nation.Concept.Name).ToHashSet(StringComparer.Ordinal), setting.DateOf(words)?.Date));
        }
    }

    /// <summary>What follows each other within reach, in characters, from a place in the sentence on.</summary>
    private static List<ConceptAt> InARow(Setting setting, List<ConceptAt> all, int start, int reach)
    {
        var row = new List<ConceptAt>();
        foreach (var each in all.Where(each => each.Span.Start >= start).OrderBy(each => each.Span.Start))
        {
            if (each.Span.Start - (row.Count == 0 ? start : row[^1].Span.End) > reach || setting.Told.Text.AsSpan((row.Count == 0 ? start : row[^1].Span.End)..each.Span.Start).ContainsAny(";.:("))
                break;
            row.Add(each);
        }

        return row;
    }
}
