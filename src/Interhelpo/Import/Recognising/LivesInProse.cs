using Interhelpo.Archive;
using Interhelpo.Dates;

namespace Interhelpo.Import.Recognising;

/// <summary>
/// Finds the years of persons' lives in brackets right after their names: a range of dates and nothing else, or dates that the
/// words before them call a birth or a death. Whatever else stands in brackets is left alone, and so are the years of an office.
/// </summary>
public static class LivesInProse
{
    private const int LongestBracket = 120;

    // A shorter range is more often an office held than the life of one whom a history names.
    private const int ShortestLife = 20;

    // One line of a list after the other.
    private const int NextInList = 80;

    private static readonly string[] births = ["born", "b.", "*", "nar.", "narozen", "narozena", "narodený", "narodená", "род.", "родился", "родилась", "geb.", "geboren"];
    private static readonly string[] deaths = ["died", "d.", "†", "zemř.", "zemřel", "zemřela", "zomr.", "zomrel", "zomrela", "ум.", "умер", "умерла", "gest.", "gestorben"];

    /// <param name="dates">All dates of the text, in order.</param>
    public static IReadOnlyList<Life> Find(string text, IEnumerable<RecognisedName> names, IReadOnlyList<DateMention> dates)
    {
        var starts = dates.Select(date => date.Span.Start).ToArray();
        var lives = names.Where(name => name.Kind == EntityKind.Person)
            .SelectMany(name => name.Mentions.Select(mention => Read(text, name, mention.Span.End, dates, starts)))
            .OfType<Life>().OrderBy(life => life.Told[0].Span).ToList();
        return [.. lives.Where((life, i) => !(i > 0 && Succeeds(lives[i - 1], life)) && !(i + 1 < lives.Count && Succeeds(life, lives[i + 1])))];
    }

    // "NN (1901–1925), MM (1925–1949)": who held an office one after the other.
    private static bool Succeeds(Life before, Life next) =>
        before.Died is { } end && next.Born is { } start && end == start && next.Told[0].Span.Start - before.Told[^1].Span.End <= NextInList;

    private static Life? Read(string text, RecognisedName person, int end, IReadOnlyList<DateMention> dates, int[] starts)
    {
        if (end + 2 >= text.Length || text[end] != ' ' || text[end + 1] != '(') return null;
        var close = text.IndexOf(')', end, Math.Min(LongestBracket, text.Length - end));
        if (close < 0) return null;

        var first = Array.BinarySearch(starts, end);
        var told = dates.Skip(first < 0 ? ~first : first).TakeWhile(date => date.Span.End <= close).ToList();
        var bracket = new TextSpan(end + 2, close);
        return told.Count == 1 ? Range(text, person, bracket, told[0]) ?? Named(text, person, bracket, told) : Named(text, person, bracket, told);
    }

    private static Life? Range(string text, RecognisedName person, TextSpan bracket, DateMention date)
    {
        if (bracket.In(text).Trim() != date.Span.In(text).Trim() || date.Date.ToString().Split('/') is not [var born, var died]) return null;
        return HistoricalDate.Parse(born).Value is { } birth && HistoricalDate.Parse(died).Value is { } death
            && !(birth.Earliest is { } first && death.Latest is { } last && last.Year - first.Year < ShortestLife) ? new Life(person, birth, death, [date]) : null;
    }

    private static Life? Named(string text, RecognisedName person, TextSpan bracket, List<DateMention> told)
    {
        HistoricalDate? born = null, died = null;
        var at = bracket.Start;
        foreach (var date in told)
        {
            var before = text[at..date.Span.Start];
            if (EndsIn(before, births)) born = date.Date;
            else if (EndsIn(before, deaths)) died = date.Date;
            else return null;
            at = date.Span.End;
        }

        return told.Count > 0 ? new Life(person, born, died, told) : null;
    }

    private static bool EndsIn(string before, string[] words) => Array.Exists(words, word => before.AsSpan().Trim(" ,;").EndsWith(word, StringComparison.OrdinalIgnoreCase));
}
