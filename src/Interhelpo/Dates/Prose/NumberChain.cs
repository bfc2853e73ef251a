using System.Text.RegularExpressions;

namespace Interhelpo.Dates.Prose;

/// <summary>Digits joined by signs: which of them are dates, and which are ranges to be read number by number.</summary>
internal static partial class NumberChain
{
    public static bool IsDash(char c) => c is '-' or '‐' or '‑' or '‒' or '–' or '—' or '―' or '−';

    public static int EndOfDigits(string text, int start)
    {
        while (start < text.Length && char.IsAsciiDigit(text[start]))
            start++;
        return start;
    }

    /// <summary>Where digits, and signs with digits right after them, end.</summary>
    public static int End(string text, int start)
    {
        var end = EndOfDigits(text, start);
        while (end + 1 < text.Length && (IsDash(text[end]) || text[end] is '.' or ',' or ':' or '/' or '\'' or '’') && char.IsAsciiDigit(text[end + 1]))
            end = EndOfDigits(text, end + 1);
        return end;
    }

    /// <summary>The number of at most nine digits; of more, a number that is no year.</summary>
    public static int Value(string text, int start, int end) => end - start <= 9 ? int.Parse(text.AsSpan(start, end - start)) : int.MaxValue;

    /// <summary>1927–1930, 1914–18, 1921/22, 12–15: two numbers, the first not later than the second.</summary>
    public static bool IsRange(ReadOnlySpan<char> chain)
    {
        var sign = chain.IndexOfAnyExceptInRange('0', '9');
        if (sign is < 1 or > 4 || (!IsDash(chain[sign]) && chain[sign] != '/'))
            return false;
        var first = chain[..sign];
        var second = chain[(sign + 1)..];
        if (second.Length is 0 or > 4 || second.ContainsAnyExceptInRange('0', '9'))
            return false;
        if (first.Length == 4 && second.Length == 2)
            return int.Parse(second) > int.Parse(first[2..]) || int.Parse(second) is 0 or > 12;
        return first.Length == second.Length || (first.Length < second.Length && first.Length <= 3);
    }

    /// <summary>
    /// The EDTF of 1923-05-01, 1923-05, 1.5.1923, 1.5. 1923, 1923.5.1, 26-11-2019, 26/11/2019; null for anything else. Between slashes day and month
    /// may stand in either order: when both fit, it is one of two days.
    /// </summary>
    public static string? ReadDate(ReadOnlySpan<char> chain)
    {
        var match = DatePattern().Match(chain.ToString());
        if (!match.Success)
            return null;
        var (year, month) = (match.Groups["year"].Value, Two(match, "month"));
        if (!match.Groups["day"].Success)
            return Valid($"{year}-{month}");
        var dayFirst = Valid($"{year}-{month}-{Two(match, "day")}");
        if (!match.Groups["slash"].Success)
            return dayFirst;
        var monthFirst = Valid($"{year}-{Two(match, "day")}-{month}");
        return dayFirst is null || monthFirst is null || dayFirst == monthFirst
            ? dayFirst ?? monthFirst
            : $"[{(string.CompareOrdinal(dayFirst, monthFirst) < 0 ? $"{dayFirst},{monthFirst}" : $"{monthFirst},{dayFirst}")}]";
    }

    /// <summary>The minute of the day that 4:45 or 16:45 is; null for anything else.</summary>
    public static int? ReadMinute(ReadOnlySpan<char> chain)
    {
        var sign = chain.IndexOf(':');
        return sign is 1 or 2 && chain.Length == sign + 3 && int.TryParse(chain[..sign], out var hour) && int.TryParse(chain[(sign + 1)..], out var minute) && hour <= 24 && minute < 60
            ? hour * 60 + minute
            : null;
    }

    private static string Two(Match match, string group) => match.Groups[group].Value.PadLeft(2, '0');

    private static string? Valid(string edtf) =>
        edtf[0] is '1' or '2' && edtf[..7] is var head && !head.EndsWith("00", StringComparison.Ordinal) && HistoricalDate.Parse(edtf).Ok && int.Parse(head[5..]) <= 12 ? edtf : null;

    [GeneratedRegex(@"^((?<year>[0-9]{4})-(?<month>[0-9]{2})(-(?<day>[0-9]{2}))?|(?<year>[0-9]{4})\.(?<month>[0-9]{1,2})\.(?<day>[0-9]{1,2})|(?<day>[0-9]{1,2})\.(?<month>[0-9]{1,2})\. ?(?<year>[0-9]{4})|(?<day>[0-9]{1,2})-(?<month>[0-9]{1,2})-(?<year>[0-9]{4})|(?<day>[0-9]{1,2})(?<slash>/)(?<month>[0-9]{1,2})/(?<year>[0-9]{4}))\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex DatePattern();
}
