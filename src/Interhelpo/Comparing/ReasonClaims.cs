using Interhelpo.Archive;
using Interhelpo.Spelling;

namespace Interhelpo.Comparing;

/// <summary>Reads out of a statement why something happened.</summary>
internal static class ReasonClaims
{
    private const int ShortestReason = 8;
    private const int ShortestWord = 4;

    /// <summary>How far behind "the cause", in characters, its "was" stands.</summary>
    private const int CopulaReach = 50;

    /// <summary>Why something happened: what stands behind "because", as far as the sentence or its next part goes; beside "caused" the whole part.</summary>
    public static IEnumerable<Claim> Of(Setting setting)
    {
        if (!setting.All(ConceptKind.Reason).Any())
            yield return ToldOf(setting);
        foreach (var reason in setting.All(ConceptKind.Reason).Take(1))
        {
            var text = setting.Told.Text;
            var end = text.IndexOfAny([';', '.'], Math.Min(reason.Span.End, text.Length - 1)) is var stop and > 0 ? stop : text.Length;
            var words = reason.Concept.Traits.Contains("around") ? Around(setting, reason.Span, end) : new TextSpan(BehindCopula(setting, reason, Math.Min(reason.Span.End + 1, text.Length), end), end);
            words = words with { Start = words.Start + Math.Max(0, text.AsSpan(words.Start, words.Length).IndexOfAnyExcept(' ')) };
            if (words.Length < ShortestReason)
                continue;
            var act = setting.Nearest(ConceptKind.Act, reason.Span)?.Concept;
            var subjects = act?.Traits.Contains("caused") == true ? setting.SubjectsOf(new TextSpan(0, text.Length)).ToList() : [];
            var given = Given(setting, words);
            foreach (var question in Claims.Questions(MatterKind.Cause, subjects, subject => ($"cause|{act!.Name}|{subject.Key}", $"{subject.Name}: why {act.Label}")))
                yield return new Claim(question, "cause", act?.Name ?? "", setting, words, Claims.Words(setting.Told, words), new ReasonAnswer(given, setting.DateOf(words)?.Date, true));
        }
    }

    /// <summary>What a statement tells without saying that it is why: "The boiler had burst".</summary>
    private static Claim ToldOf(Setting setting)
    {
        var words = new TextSpan(0, setting.Told.Text.Length);
        return new Claim(new Question(MatterKind.Cause, "", ""), "cause", setting.Nearest(ConceptKind.Act, words)?.Concept.Name ?? "", setting, words, Claims.Words(setting.Told, words), new ReasonAnswer(Given(setting, words), setting.DateOf(words)?.Date, false)) { Asked = words };
    }

    /// <summary>"The cause of the fire was a lamp": the reason stands behind the copula.</summary>
    private static int BehindCopula(Setting setting, ConceptAt reason, int start, int end)
    {
        var copula = setting.All(ConceptKind.Copula).FirstOrDefault(each => each.Span.Start > start && each.Span.Start - start <= CopulaReach && each.Span.End < end - ShortestReason);
        return copula.Concept is null || !reason.Concept.Traits.Contains("noun") ? Math.Min(start, end) : copula.Span.End + 1;
    }

    /// <summary>"A lamp had caused the fire", "Požár způsobila lampa": the reason stands on the side that does not name what it led to.</summary>
    private static TextSpan Around(Setting setting, TextSpan reason, int end)
    {
        var start = setting.Told.Text.AsSpan(0, reason.Start).LastIndexOfAny(';', '.') + 1;
        var (before, behind) = (new TextSpan(start, reason.Start), new TextSpan(Math.Min(reason.End + 1, end), end));
        var isLedToBefore = setting.All(ConceptKind.Effect).Any(effect => before.Contains(effect.Span));
        var isLedToBehind = setting.All(ConceptKind.Effect).Any(effect => behind.Contains(effect.Span));
        return (isLedToBefore && !isLedToBehind) || before.Length < ShortestReason ? behind : before;
    }

    /// <summary>What the reason is made of, by meaning where words have one: acts that are caused are no reasons.</summary>
    public static IReadOnlySet<string> Given(Setting setting, TextSpan words)
    {
        var meant = setting.Found.Where(found => found.Concept.Kind is ConceptKind.Meaning && words.Contains(found.Span)).ToList();
        var rest = Words.In(setting.Told.Text).Where(word => word.Folded.Length >= ShortestWord && words.Contains(word.Span) && !meant.Exists(found => found.Span.Overlaps(word.Span)));
        return meant.Select(found => "=" + found.Concept.Name).Concat(rest.Select(word => Traits.StemOf(word.Folded))).ToHashSet(StringComparer.Ordinal);
    }
}
