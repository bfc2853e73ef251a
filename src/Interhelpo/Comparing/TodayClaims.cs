using Interhelpo.Archive;

namespace Interhelpo.Comparing;

/// <summary>Reads out of a statement what is left, or known, at the time of writing.</summary>
internal static class TodayClaims
{
    private const int ShortestWords = 8;

    /// <summary>"Today only ruins remind of the mill": the part of the sentence with the word for now, of a thing or of the body itself. A sentence with a date tells of then: "Czechoslovakia (now Slovakia)".</summary>
    public static IEnumerable<Claim> Of(Setting setting)
    {
        foreach (var now in setting.All(ConceptKind.Now).Take(setting.Told.Dates.Count == 0 ? 1 : 0))
        {
            var text = setting.Told.Text;
            var words = PartAround(text, now.Span);
            var given = Claims.Content(setting, words);
            if (words.Length < ShortestWords || given.Count == 0)
                continue;
            var question = setting.Body is { } body ? new Question(MatterKind.Cause, $"today|{body.Key}", $"{body.Name}: what is left today") : new Question(MatterKind.Cause, "", "today");
            yield return new Claim(question, "today", "", setting, words, Claims.Words(setting.Told, words), new OpenAnswer(given, null, setting.Body is null ? Relation.Unsure : Relation.Compatible, "each tells a part of what is left")) { Asked = words };
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
