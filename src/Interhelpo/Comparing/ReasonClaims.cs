using Interhelpo.Archive;

namespace Interhelpo.Comparing;

/// <summary>Reads out of a statement why something happened.</summary>
internal static class ReasonClaims
{
    private const int ShortestReason = 8;

    /// <summary>Why something happened: what stands behind "because", as far as the sentence or its next part goes.</summary>
    public static IEnumerable<Claim> Of(Setting setting)
    {
        foreach (var reason in setting.All(ConceptKind.Reason).Take(1))
        {
            var text = setting.Told.Text;
            var words = new TextSpan(Math.Min(reason.Span.End + 1, text.Length), text.IndexOfAny([';', '.'], Math.Min(reason.Span.End, text.Length - 1)) is var stop and > 0 ? stop : text.Length);
            if (words.Length < ShortestReason)
                continue;
            var act = setting.Nearest(ConceptKind.Act, reason.Span)?.Concept;
            var subjects = act?.Traits.Contains("caused") == true ? setting.SubjectsOf(new TextSpan(0, text.Length)).ToList() : [];
            foreach (var question in Claims.Questions(MatterKind.Cause, subjects, subject => ($"cause|{act!.Name}|{subject.Key}", $"{subject.Name}: why {act.Label}")))
                yield return new Claim(question, "cause", setting.Told, words, Claims.Words(setting.Told, words), new ReasonAnswer(Features.StemsOf(words.In(text)), setting.DateOf(words)?.Date));
        }
    }
}
