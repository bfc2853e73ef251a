using Interhelpo.Archive;

namespace Interhelpo.Comparing;

/// <summary>Reads out of a statement what is left, or known, at the time of writing.</summary>
internal static class TodayClaims
{
    private const int ShortestWords = 8;

    /// <summary>"Today only ruins remind of the mill": the part of the sentence with the word for now, of a thing or of the body itself.</summary>
    public static IEnumerable<Claim> Of(Setting setting)
    {
        foreach (var now in setting.All(ConceptKind.Now).Take(1))
        {
            var text = setting.Told.Text;
            var words = PartAround(text, now.Span);
            var given = ReasonClaims.Given(setting, words);
            if (words.Length < ShortestWords || given.Count == 0)
                continue;
            yield return new Claim(new Question(MatterKind.Cause, "", "today"), "today", "", setting, words, Claims.Words(setting.Told, words), new OpenAnswer(given, null, Relation.Unsure, "both may be true")) { Asked = words };
        }
    }

    private static TextSpan PartAround(string text, TextSpan words)
    {
        var start = text.LastIndexOfAny([';', '.'], Math.Max(0, words.Start - 1)) + 1;
        var end = text.IndexOfAny([';', '.'], words.End) is var stop and >= 0 ? stop : text.Length;
        while (start < end && text[start] == ' ')
            start++;
        return new TextSpan(start, end);
    }
}
