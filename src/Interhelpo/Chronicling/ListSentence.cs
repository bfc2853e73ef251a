using Interhelpo.Comparing;

namespace Interhelpo.Chronicling;

/// <summary>
/// A sentence that is a list of dated parts: "in 1925: a power station, in 1927: a textile factory", or parts between semicolons with a date in each of at least
/// two. Each part is told at its own time. Other sentences with several dates are told whole.
/// </summary>
internal static class ListSentence
{
    private const string Signs = ":–—";

    /// <summary>The parts with their dates, in their order; empty when the sentence is no such list. Openings are the words before the first part.</summary>
    public static (string Opening, IReadOnlyList<(TextSpan Part, TextSpan Words, ToldDate Date)> Parts) Read(Told told)
    {
        if (told.Dates.Count < 2)
            return ("", []);
        var dates = told.Dates.OrderBy(date => date.Span).ToList();
        return dates.TrueForAll(date => IsHead(told.Text, date)) ? Headed(told.Text, dates) : BetweenSemicolons(told.Text, dates);
    }

    /// <summary>"in 1925: a power station": the words behind the date and its sign; null when no sign follows the date.</summary>
    public static TextSpan? BehindDate(string text, TextSpan part, ToldDate date)
    {
        if (!part.Contains(date.Span) || !IsHead(text, date) || text[part.Start..date.Span.Start].Trim().Contains(' ', StringComparison.Ordinal))
            return null;
        var start = SignBehind(text, date) + 1;
        while (start < part.End && text[start] == ' ') start++;
        return start < part.End ? new TextSpan(start, part.End) : null;
    }

    private static bool IsHead(string text, ToldDate date) => SignBehind(text, date) >= 0;

    private static int SignBehind(string text, ToldDate date)
    {
        var at = date.Span.End;
        while (at < text.Length && text[at] == ' ') at++;
        return at < text.Length && Signs.Contains(text[at], StringComparison.Ordinal) ? at : -1;
    }

    private static (string, IReadOnlyList<(TextSpan, TextSpan, ToldDate)>) Headed(string text, List<ToldDate> dates)
    {
        var starts = dates.ConvertAll(date => StartOfPart(text, date.Span.Start));
        var parts = new List<(TextSpan, TextSpan, ToldDate)>();
        for (var i = 0; i < dates.Count; i++)
        {
            var end = i + 1 < dates.Count ? starts[i + 1] : text.Length;
            var words = Trimmed(text, new TextSpan(SignBehind(text, dates[i]) + 1, end));
            if (words.Length <= 0)
                return ("", []);
            parts.Add((new TextSpan(starts[i], end), words, dates[i]));
        }

        return (text[..starts[0]].Trim(), parts);
    }

    /// <summary>"…, in 1927": a part begins behind the comma, semicolon or colon before its date.</summary>
    private static int StartOfPart(string text, int date) => date == 0 ? 0 : text.LastIndexOfAny([',', ';', ':'], date - 1) + 1;

    private static (string, IReadOnlyList<(TextSpan, TextSpan, ToldDate)>) BetweenSemicolons(string text, List<ToldDate> dates)
    {
        var parts = new List<(TextSpan, TextSpan, ToldDate)>();
        foreach (var between in Between(text, ';'))
        {
            var own = dates.FindAll(date => between.Contains(date.Span));
            if (own.Count > 1)
                return ("", []);
            if (own.Count == 1)
                parts.Add((between, Trimmed(text, between), own[0]));
            else if (parts.Count > 0)
                parts[^1] = (new TextSpan(parts[^1].Item1.Start, between.End), Trimmed(text, new TextSpan(parts[^1].Item2.Start, between.End)), parts[^1].Item3);
            else
                return ("", []);
        }

        return parts.Count > 1 ? ("", parts) : ("", []);
    }

    /// <summary>The items that a sentence counts up behind a colon, parted by semicolons, with what stands before them; empty when it counts up none.</summary>
    public static (string Opening, IReadOnlyList<string> Items) Items(string text)
    {
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        var items = colon < 0 ? [] : Between(text[(colon + 1)..], ';').Select(item => item.In(text[(colon + 1)..]).Trim()).Where(item => item.Length > 0).ToList();
        return items.Count > 1 ? (text[..(colon + 1)].Trim(), items) : ("", []);
    }

    private static IEnumerable<TextSpan> Between(string text, char sign)
    {
        var start = 0;
        for (var end = text.IndexOf(sign, StringComparison.Ordinal); end >= 0; end = text.IndexOf(sign, start))
        {
            yield return new TextSpan(start, end);
            start = end + 1;
        }

        yield return new TextSpan(start, text.Length);
    }

    private static TextSpan Trimmed(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && text[start] == ' ') start++;
        while (end > start && text[end - 1] is ' ' or ',' or ';') end--;
        return new TextSpan(start, end);
    }
}
