using Interhelpo.Archive;
using Interhelpo.Dates;

namespace Interhelpo.Comparing;

/// <summary>Reads out of a statement when something happened.</summary>
internal static class DateClaims
{
    /// <summary>How far from "the cooperative", in characters, its workers are spoken of.</summary>
    private const int WorkersReach = 8;

    /// <summary>When something happened.</summary>
    public static IEnumerable<Claim> Of(Setting setting)
    {
        foreach (var date in setting.Told.Dates)
        {
            var act = setting.Nearest(ConceptKind.Act, date.Span, concept => concept.IsOnce)?.Concept;
            if (act is null && (LastsOf(setting, date) ?? GoesOnOf(setting, date)) is { } claim)
                yield return claim;
            foreach (var (question, name) in QuestionsOf(setting, date, act))
                yield return new Claim(question, "date", name, setting, date.Span, Claims.Words(setting.Told, date.Span), new DateAnswer(date.Date, act?.Name ?? "", date.IsReckoned, MayRecur: act is null && (name.Length > 0 || setting.All(ConceptKind.Act).Any(each => each.Concept.IsState))));
        }
    }

    private static IEnumerable<(Question Question, string Act)> QuestionsOf(Setting setting, ToldDate date, Concept? act)
    {
        // Journeys and strikes may be many: they are asked for, but their dates exclude nothing.
        if (act is null && setting.Topics.Body is { } body && setting.Nearest(ConceptKind.Act, date.Span, concept => concept.Traits.Contains("whole"))?.Concept is { } whole)
            return [(new Question(MatterKind.Date, $"date|{whole.Name}|{body.Key}", $"{body.Name}: when, {whole.Label}"), whole.Name)];
        var isListed = act is null && setting.IsItem;
        var name = act is null || act.Traits.Contains("begin") ? "begin" : act.Name;
        var subjects = act is null && !isListed ? [] : setting.SubjectsOf(ClauseOf(setting.Told, date)).ToList();
        return Claims.Questions(MatterKind.Date, subjects, subject => ($"date|{name}|{subject.Key}", $"{subject.Name}: when {act?.Label ?? "it began"}")).Select(question => (question, act?.Name ?? ""));
    }

    /// <summary>"It was a cooperative between 1923 and 1943": the second of the years is that of its end.</summary>
    private static Claim? LastsOf(Setting setting, ToldDate date)
    {
        if (setting.Body is not { } body || !setting.All(ConceptKind.Copula).Any() || Candidates.People(setting).Count > 0 || setting.All(ConceptKind.Role).Any() || date.Date.ToString().Split('/') is not [{ Length: > 0 }, { Length: > 0 } last] || HistoricalDate.Parse(last).Value is not { } end)
            return null;
        return new Claim(new Question(MatterKind.Date, $"date|end|{body.Key}", $"{body.Name}: when ended"), "date", "end", setting, date.Span, Claims.Words(setting.Told, date.Span), new DateAnswer(end, "end", true));
    }

    /// <summary>"After the war workers of the cooperative helped": it cannot have ended before.</summary>
    private static Claim? GoesOnOf(Setting setting, ToldDate date)
    {
        if (setting.Body is not { } body || setting.All(ConceptKind.Now).Any() || !IsAtWork(setting))
            return null;
        return new Claim(new Question(MatterKind.Date, $"date|end|{body.Key}", $"{body.Name}: when ended"), "date", "", setting, date.Span, $"{Claims.Words(setting.Told, date.Span)} (still at work)", new GoingOnAnswer(date.Date));
    }

    /// <summary>Its workers are spoken of right beside it, or it employs or teaches somebody.</summary>
    private static bool IsAtWork(Setting setting) =>
        setting.All(ConceptKind.Act).Any(act => act.Concept.Name is "employ" or "attend")
        || setting.All(ConceptKind.Unit).Any(unit => unit.Concept.Name == "workers" && setting.All(ConceptKind.Thing).Any(thing => thing.Concept.IsSelf && Setting.Distance(thing.Span, unit.Span) <= WorkersReach));

    private static TextSpan ClauseOf(Told told, ToldDate date)
    {
        var start = told.Text.IndexOf(date.Clause, StringComparison.OrdinalIgnoreCase);
        return start >= 0 ? TextSpan.At(start, date.Clause.Length) : new TextSpan(0, told.Text.Length);
    }
}
