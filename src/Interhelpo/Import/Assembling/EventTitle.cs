using System.Text.RegularExpressions;

namespace Interhelpo.Import.Assembling;

/// <summary>
/// A few words for an event, cut from its statement: without the date, without what stands in brackets or between dashes, up to
/// the first relative clause. Words are left out, none are added; "…" says where a cut went through a clause.
/// </summary>
internal static partial class EventTitle
{
    // Stands where the date was, until the rest is cut to size. No source has this character: it is refused as binary.
    private const char Gap = '\u0001';

    private const int Longest = 140;
    private const int Shortest = 25;

    // A subject alone ("The hall, which …") tells nothing.
    private const int Telling = 15;

    /// <param name="statement">The words of the statement.</param>
    /// <param name="date">Where in them the date stands.</param>
    /// <param name="dates">All dates of the statement: each has its own part of a sentence that tells of several.</param>
    public static string From(string statement, TextSpan date, IReadOnlyList<TextSpan> dates)
    {
        var all = EventClause.Enumeration(statement, date, dates);
        var title = Of(statement, all, EventClause.Of(statement, date, dates));
        if (!Tells(title)) title = Of(statement, all, new TextSpan(0, statement.Length));
        return title.Length > 0 ? char.ToUpperInvariant(title[0]) + title[1..] : date.In(statement);
    }

    // "The power station (", "Where he died": a cut that left no statement.
    private static bool Tells(string title) =>
        title.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= 3 && title.Count(letter => letter == '(') == title.Count(letter => letter == ')')
        && !Dependent().IsMatch(title);

    private static string Of(string statement, TextSpan date, TextSpan clause)
    {
        if (!clause.Contains(date)) clause = new TextSpan(0, statement.Length);
        var words = WithoutAsides(BeforeDate().Replace(statement[clause.Start..date.Start], "") + Gap + statement[date.End..clause.End]);
        words = UpToRelative(Space().Replace(words, " ")).Replace(Gap, ' ');
        words = SpaceBeforeStop().Replace(Space().Replace(words, " "), "${stop}");
        return Fit(Opening().Replace(words, "").Trim(' ', ',', ';', ':', '.', '–', '—', '-'));
    }

    // A relative clause that comes before the date may be what the date dates.
    private static string UpToRelative(string words)
    {
        // A date in brackets went with them.
        var gap = Math.Max(0, words.IndexOf(Gap, StringComparison.Ordinal));
        var relative = Relative().Match(words, gap);
        return relative.Success && relative.Index >= Telling ? words[..relative.Index] : words;
    }

    // From the inside out, as often as brackets are likely to stand within brackets.
    private static string WithoutAsides(string words) => Aside().Replace(Aside().Replace(words, " "), " ");

    private static string Fit(string words)
    {
        if (words.Length <= Longest) return words;
        var boundary = Boundary().Matches(words[..Longest]).LastOrDefault(match => match.Index >= Shortest);
        if (boundary is not null && boundary.Value.StartsWith(',')) return words[..boundary.Index];
        var cut = boundary?.Index ?? words.LastIndexOf(' ', Longest - 1);
        return words[..(cut > 0 ? cut : char.IsLowSurrogate(words[Longest - 1]) ? Longest - 2 : Longest - 1)] + "…";
    }

    [GeneratedRegex(@"\([^()]*\)|\[[^\[\]]*\]|\s[—–]\s[^—–]*\s[—–]\s", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Aside();

    [GeneratedRegex(@"^(where|who|whom|whose|which|when|that|because|although) ", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dependent();

    // "back in 1923", "as early as 1925": what only leads up to the date goes with it.
    [GeneratedRegex(@"(^|\s)(back|as of|as from|starting|beginning|effective|in the year|in the fiscal year|in the season|as early as|as late as|only|already|right|sometime|shortly)\s*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BeforeDate();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Space();

    [GeneratedRegex(@" (?<stop>[,.;:])", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex SpaceBeforeStop();

    // What is left over at the front when the date is gone, and the article of a list item.
    [GeneratedRegex(@"^([""“”']+[,;:]+[""”]*)?[\s,;:–—-]*((and|but|then|so) |(however|therefore|thus|moreover|also|later|meanwhile|subsequently|finally|furthermore), )?(an? (?=\p{Ll}[\w-]*( [\w-]+){0,4}$))?", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Opening();

    [GeneratedRegex(@",?( (of|in|on|for|to|with|from|by|at))? (who|whom|whose|which|where|including|such as) |, \w+(ed|ing) |; |: ", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Relative();

    [GeneratedRegex(@", | (on|in|at|with|from|for|by|under|to|and|through|as|of|into|after|before|during) ", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Boundary();
}
