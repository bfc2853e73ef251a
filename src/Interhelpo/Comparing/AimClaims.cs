using Interhelpo.Archive;

namespace Interhelpo.Comparing;

/// <summary>Reads out of a statement what a body was for.</summary>
internal static class AimClaims
{
    private const int ShortestAim = 8;

    /// <summary>"With the aim of …": what stands behind, as far as the sentence or its next part goes.</summary>
    public static IEnumerable<Claim> Of(Setting setting)
    {
        foreach (var aim in setting.All(ConceptKind.Aim).Take(1))
        {
            var text = setting.Told.Text;
            var start = aim.Concept.Traits.Contains("own") ? aim.Span.Start : Math.Min(aim.Span.End + 1, text.Length);
            var words = new TextSpan(start, text.AsSpan(start).IndexOfAny(";.") is var stop and > 0 ? start + stop : text.Length);
            if (words.Length < ShortestAim || setting.IsOfAnother)
                continue;
            var question = setting.Body is { } body ? new Question(MatterKind.Cause, $"aim|{body.Key}", $"{body.Name}: what it was for") : new Question(MatterKind.Cause, "", "");
            yield return new Claim(question, "aim", "", setting, words, Claims.Words(setting.Told, words), new OpenAnswer(Claims.Content(setting, words), null, Relation.Unsure, "both may be true"));
        }
    }
}
