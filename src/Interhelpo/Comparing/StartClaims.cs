using Interhelpo.Archive;
using Interhelpo.Spelling;

namespace Interhelpo.Comparing;

/// <summary>Reads out of a statement when some work or time began: "the teaching began in 1899".</summary>
internal static class StartClaims
{
    private const int ShortestWord = 5;

    /// <summary>"The period of teaching": what begins is the teaching.</summary>
    private static readonly HashSet<string> frames = new(["period", "era", "process", "phase", "obdobi", "proces", "faze", "obdobie", "protsess", "etap", "zeit"], StringComparer.Ordinal);

    private static readonly HashSet<string> asking = new(["how", "when", "why", "jak", "kdy", "proc", "ako", "kedy", "preco", "kak", "kogda", "pochemu", "wie", "wann", "warum"], StringComparer.Ordinal);

    public static IEnumerable<Claim> Of(Setting setting)
    {
        if (setting.Topics.First is not { } topic)
            yield break;
        foreach (var start in setting.All(ConceptKind.Start).Take(1))
        {
            if (DateOf(setting, start.Span) is not { } date || BegunIn(setting, start.Span) is not { } begun)
                continue;
            var meaning = setting.All(ConceptKind.Meaning).FirstOrDefault(meaning => meaning.Span.Overlaps(begun.Span)).Concept;
            var question = new Question(MatterKind.Date, $"date|start|{meaning?.Name ?? Traits.StemOf(begun.Folded)}|{topic.Key}", $"{meaning?.Label ?? begun.Span.In(setting.Told.Text)}: when it began");
            yield return new Claim(question, "date", "", setting, date.Span, Claims.Words(setting.Told, date.Span), new DateAnswer(date.Date, "", date.IsReckoned, MayRecur: true));
        }
    }

    /// <summary>The nearest date, unless it is told of something else. That of the last of several questions in a row is that of all: "how A began and how B came in 1899".</summary>
    private static ToldDate? DateOf(Setting setting, TextSpan start)
    {
        if (setting.DateOf(start) is not { } date)
            return null;
        var between = date.Span.Start > start.End ? new TextSpan(start.End, date.Span.Start) : new TextSpan(date.Span.End, Math.Max(date.Span.End, start.Start));
        return !setting.All(ConceptKind.Act).Any(act => between.Contains(act.Span)) || AreAskedInARow(setting, date.Span) ? date : null;
    }

    private static bool AreAskedInARow(Setting setting, TextSpan date) =>
        setting.Told.Dates.Count == 1 && Words.In(setting.Told.Text).Where(word => word.Span.End <= date.Start && asking.Contains(word.Folded)).GroupBy(word => word.Folded, StringComparer.Ordinal).Any(group => group.Skip(1).Any());

    /// <summary>What begins: the word before the verb, or in languages of free order the one behind it. A name begins nothing by itself.</summary>
    private static Word? BegunIn(Setting setting, TextSpan start)
    {
        var read = Words.In(setting.Told.Text);
        var before = read.LastOrDefault(word => word.Span.End <= start.Start && !frames.Contains(word.Folded));
        if (before is not null && IsBegun(before))
            return before;
        return setting.Told.Language.StartsWith("en", StringComparison.Ordinal) ? null : read.FirstOrDefault(word => word.Span.Start >= start.End && !Traits.IsSmall(setting.Told.Language, word.Folded)) is { } behind && IsBegun(behind) ? behind : null;

        bool IsBegun(Word word) => word.Folded.Length >= ShortestWord && !Traits.IsSmall(setting.Told.Language, word.Folded)
            && !setting.Told.Dates.Any(date => date.Span.Overlaps(word.Span)) && !setting.Told.Names.Any(name => name.Span.Overlaps(word.Span));
    }
}
