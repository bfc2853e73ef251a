namespace Interhelpo.Dates.Prose;

/// <summary>"Not until 1922" is 1922, and "not before 1928" begins there: the word before turns a limit round. English.</summary>
internal static class Negation
{
    private const string Word = "not";

    public static DateMention Of(string text, DateMention mention)
    {
        var limit = mention.Date.ToString();
        var before = text.AsSpan(0, mention.Span.Start).TrimEnd();
        if (!limit.StartsWith("../", StringComparison.Ordinal) || !EndsInWord(before)) return mention;

        var date = mention.Span.In(text) switch
        {
            var words when words.StartsWith("until", StringComparison.OrdinalIgnoreCase) => limit[3..],
            var words when words.StartsWith("before", StringComparison.OrdinalIgnoreCase) => limit[3..] + "/..",
            _ => limit,
        };
        return HistoricalDate.Parse(date).Value is { } turned && date != limit
            ? mention with { Date = turned, Span = mention.Span with { Start = before.Length - Word.Length } }
            : mention;
    }

    private static bool EndsInWord(ReadOnlySpan<char> before) =>
        before.EndsWith(Word, StringComparison.OrdinalIgnoreCase) && (before.Length == Word.Length || !char.IsLetter(before[^(Word.Length + 1)]));
}
