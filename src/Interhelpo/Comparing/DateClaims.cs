using Interhelpo.Archive;

namespace Interhelpo.Comparing;

/// <summary>Reads out of a statement when something happened.</summary>
internal static class DateClaims
{
    /// <summary>When something happened.</summary>
    public static IEnumerable<Claim> Of(Setting setting)
    {
        foreach (var date in setting.Told.Dates)
        {
            var act = setting.Nearest(ConceptKind.Act, date.Span, concept => concept.IsOnce)?.Concept;
            var answer = new DateAnswer(date.Date, act?.Name ?? "", date.IsReckoned);
            var isListed = act is null && setting.IsItem;
            var name = act is null || act.Traits.Contains("begin") ? "begin" : act.Name;
            var subjects = act is null && !isListed ? [] : setting.SubjectsOf(ClauseOf(setting.Told, date)).ToList();
            foreach (var question in Claims.Questions(MatterKind.Date, subjects, subject => ($"date|{name}|{subject.Key}", $"{subject.Name}: when {act?.Label ?? "it began"}")))
                yield return new Claim(question, "date", act?.Name ?? "", setting, date.Span, Claims.Words(setting.Told, date.Span), answer);
        }
    }

    private static TextSpan ClauseOf(Told told, ToldDate date)
    {
        var start = told.Text.IndexOf(date.Clause, StringComparison.OrdinalIgnoreCase);
        return start >= 0 ? TextSpan.At(start, date.Clause.Length) : new TextSpan(0, told.Text.Length);
    }
}
