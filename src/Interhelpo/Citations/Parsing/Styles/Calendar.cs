using System.Collections.Frozen;
using System.Globalization;

namespace Interhelpo.Citations.Parsing.Styles;

/// <summary>Finds dates in a reference: "1987", "(1993a)", "May 1990", "2010, January 28", "12. 3. 1998", "7 March", "n.d.".</summary>
internal static class Calendar
{
    /// <summary>The months of each language in order, and the seasons of English.</summary>
    private static readonly string[] Years =
    [
        "january february march april may june july august september october november december", "jan feb mar apr may jun jul aug sep oct nov dec", "jan feb mar apr may june july aug sept oct nov dec",
        "leden únor březen duben květen červen červenec srpen září říjen listopad prosinec", "ledna února března dubna května června července srpna září října listopadu prosince",
        "január február marec apríl máj jún júl august september október november december", "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
        "januar februar märz april mai juni juli august september oktober november dezember", "jänner feber märz april mai juni juli august september oktober november dezember",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre", "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre", "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря", "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
        "január február március április május június július augusztus szeptember október november december", "januaro februaro marto aprilo majo junio julio aŭgusto septembro oktobro novembro decembro",
    ];

    private static readonly FrozenDictionary<string, int> Months = Years.SelectMany(year => year.Split(' ').Select((month, index) => (month, Number: index + 1)))
        .Concat([("spring", 21), ("summer", 22), ("autumn", 23), ("fall", 23), ("winter", 24)]).DistinctBy(pair => pair.Item1).ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> MonthNames = Months.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly string[] Undated = ["n.d.", "n. d.", "s.a.", "s. a.", "s. d.", "s.d.", "b. r.", "b.r.", "b. d.", "b.d.", "bez data", "б. г.", "б.г.", "undatiert", "o. J.", "o.J.", "nd", "in press", "forthcoming", "in preparation", "date inconnue", "[n.d.]", "no date"];

    /// <summary>The date that begins at <paramref name="at"/>; null when none does.</summary>
    public static (ChunkKind Kind, int End)? At(string text, int at)
    {
        if (UndatedEnd(text, at) is { } undated)
            return (ChunkKind.Date, undated);
        if (AboutEnd(text, at) is { } about)
            return (ChunkKind.Date, about);
        if (IsNumeric(text, at, out var numeric))
            return (ChunkKind.Date, numeric);
        var (years, months, days, end) = (0, 0, 0, -1);
        var yearLast = false;
        for (var next = at; next < text.Length;)
        {
            var part = Part(text, next, out var partEnd);
            if (part == DatePart.None || (part == DatePart.Year && years > 0 && months == 0) || (part == DatePart.Year && years > 0 && !Dashed(text, end, next)) || (part == DatePart.Day && !DayFits(text, partEnd, years, months, days)))
                break;
            if ((part == DatePart.Month && years > 0 && months > 0) || (part == DatePart.Day && yearLast))
                break;
            yearLast = part == DatePart.Year && months > 0;
            (years, months, days) = (years + (part == DatePart.Year ? 1 : 0), months + (part == DatePart.Month ? 1 : 0), days + (part == DatePart.Day ? 1 : 0));
            if (years == 1 && months == 0 && days == 0 && !MonthFollows(text, partEnd))
                return (ChunkKind.Year, partEnd);
            end = partEnd;
            next = Separator(text, partEnd);
        }

        return months > 0 && (years > 0 || days > 0) ? (ChunkKind.Date, end) : null;
    }

    /// <summary>The date in EDTF, whatever the order and language of its parts: "2010, January 28", "12. března 1931", "May–June 1990"; null when there is no year.</summary>
    public static string? Read(string text)
    {
        var (year, month, day) = (0, 0, 0);
        Span<char> lower = stackalloc char[12];
        for (var at = 0; at < text.Length;)
        {
            var end = at + 1;
            var part = char.IsLetterOrDigit(text[at]) ? Part(text, at, out end) : DatePart.None;
            end = part == DatePart.None ? at + 1 : end;
            if (part == DatePart.Year && year == 0)
                year = int.Parse(text.AsSpan(at, 4), CultureInfo.InvariantCulture);
            else if (part == DatePart.Month && month == 0)
                month = MonthNames[Lower(text.AsSpan(at, end - at), lower)];
            else if (part == DatePart.Day && day == 0)
                day = int.Parse(text.AsSpan(at, char.IsAsciiDigit(text[Math.Min(at + 1, text.Length - 1)]) ? Math.Min(2, text.Length - at) : 1), CultureInfo.InvariantCulture);
            at = end;
        }

        if (year > 0 && month == 0 && IsNumeric(text, 0, out _) && Numeric(text) is { } numeric)
            return numeric;
        if (year == 0)
            return null;
        if (month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month))
            return month == 0 ? $"{year}" : $"{year}-{month:00}";
        return $"{year}-{month:00}-{day:00}";
    }

    /// <summary>"12. 3. 1998" as people on the continent write it: the day first.</summary>
    private static string? Numeric(string text)
    {
        var numbers = text.Split([' ', '.', '/', '-', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        if (numbers.Length != 3 || !Array.TrueForAll(numbers, number => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
            return null;
        var (first, month, last) = (int.Parse(numbers[0], CultureInfo.InvariantCulture), int.Parse(numbers[1], CultureInfo.InvariantCulture), int.Parse(numbers[2], CultureInfo.InvariantCulture));
        var (year, day) = numbers[0].Length == 4 ? (first, last) : (last, first);
        return month is >= 1 and <= 12 && year is >= 1 and <= 9999 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? $"{year:0000}-{month:00}-{day:00}" : null;
    }

    /// <summary>Whether the text ends in words that say there is no date: "o. J.", "б. г.".</summary>
    public static bool EndsUndated(string text) => Array.Exists(Undated, words => words[^1] == '.' && text.EndsWith(words, StringComparison.Ordinal));

    private static bool IsMonth(ReadOnlySpan<char> word) => word.Length <= 12 && MonthNames.ContainsKey(Lower(word, stackalloc char[12]));

    private static ReadOnlySpan<char> Lower(ReadOnlySpan<char> word, Span<char> buffer) => buffer[..word.ToLowerInvariant(buffer)];

    /// <summary>A year of print: 1400 to 2039, with an optional letter that tells works of one year apart.</summary>
    public static bool IsYear(string text, int at, out int end)
    {
        end = at + 4;
        if (at + 4 > text.Length || !(text[at] is '1' or '2') || !AllDigits(text, at, 4) || (at > 0 && char.IsLetterOrDigit(text[at - 1]) && text[at - 1] is not ('c' or '©')))
            return false;
        var year = ((text[at] - '0') * 1000) + ((text[at + 1] - '0') * 100) + ((text[at + 2] - '0') * 10) + text[at + 3] - '0';
        if (year is < 1400 or > 2039)
            return false;
        if (end < text.Length && text[end] is >= 'a' and <= 'h' && (end + 1 >= text.Length || !char.IsLetterOrDigit(text[end + 1])))
            end++;
        return end >= text.Length || !char.IsLetterOrDigit(text[end]);
    }

    private static bool DayFits(string text, int dayEnd, int years, int months, int days) =>
        days < 2 && (months > 0 || MonthFollows(text, dayEnd) || Dashed(text, dayEnd, Separator(text, dayEnd))) && !(years > 0 && months == 0);

    private static bool MonthFollows(string text, int end)
    {
        var next = Separator(text, end);
        return next > end && next < text.Length && Part(text, next, out _) == DatePart.Month;
    }

    private static bool Dashed(string text, int from, int to)
    {
        for (var at = Math.Max(from, 0); at < Math.Min(to, text.Length); at++)
        {
            if (text[at] is '-' or '–' or '—' or '/')
                return true;
        }

        return false;
    }

    private enum DatePart { None, Year, Month, Day }

    private static DatePart Part(string text, int at, out int end)
    {
        end = at;
        if (IsYear(text, at, out end))
            return DatePart.Year;
        end = at;
        if (char.IsAsciiDigit(text[at]))
        {
            while (end < text.Length && end - at < 2 && char.IsAsciiDigit(text[end]))
                end++;
            if (at > 0 && text[at - 1] is '\'' or '’' || (end - at == 2 && (text[at] > '3' || (text[at] == '3' && text[at + 1] > '1'))))
                return DatePart.None;
            if (end + 1 < text.Length && text.AsSpan(end, 2) is "st" or "nd" or "rd" or "th")
                end += 2;
            return end < text.Length && char.IsLetterOrDigit(text[end]) ? DatePart.None : DatePart.Day;
        }

        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return end > at && IsMonth(text.AsSpan(at, end - at)) ? DatePart.Month : DatePart.None;
    }

    /// <summary>Past the space, comma, stop, dash or bracket that may stand inside a date.</summary>
    private static int Separator(string text, int at)
    {
        var next = at;
        while (next < text.Length && next - at < 4 && (char.IsWhiteSpace(text[next]) || text[next] is '.' or ',' or '-' or '–' or '/'))
            next++;
        return next;
    }

    /// <summary>"12. 3. 1998", "12.3.1998", "2019-05-04".</summary>
    private static bool IsNumeric(string text, int at, out int end)
    {
        end = at;
        if (!char.IsAsciiDigit(text[at]))
            return false;
        var numbers = 0;
        for (var next = at; next < text.Length && numbers < 3; numbers++)
        {
            if (IsYear(text, next, out var year) && numbers == 2)
            {
                end = year;
                return true;
            }

            var digits = next;
            while (digits < text.Length && char.IsAsciiDigit(text[digits]))
                digits++;
            if (digits == next || digits - next > 2 || digits >= text.Length || text[digits] is not ('.' or '/'))
                break;
            next = digits + 1;
            while (next < text.Length && text[next] is ' ' or '\u00A0')
                next++;
        }

        if (at + 10 <= text.Length && AllDigits(text, at, 4) && text[at + 4] == '-' && AllDigits(text, at + 5, 2) && text[at + 7] == '-' && AllDigits(text, at + 8, 2))
        {
            end = at + 10;
            return true;
        }

        return false;
    }

    private static bool AllDigits(string text, int at, int count)
    {
        for (var digit = at; digit < at + count; digit++)
        {
            if (!char.IsAsciiDigit(text[digit]))
                return false;
        }

        return true;
    }

    /// <summary>"ca 1930", "c. 1890", "asi 1931", "[2005?]".</summary>
    private static int? AboutEnd(string text, int at)
    {
        if (char.IsAsciiDigit(text[at]))
            return at > 0 && text[at - 1] == '[' && IsYear(text, at, out var doubted) && doubted + 1 < text.Length && text[doubted] == '?' && text[doubted + 1] == ']' ? doubted + 1 : null;
        if (text[at] is not ('c' or 'a' or 'k' or 'u' or 'o' or 'о'))
            return null;
        foreach (var words in (ReadOnlySpan<string>)["ca. ", "ca ", "circa ", "c. ", "c.", "cca ", "asi ", "kolem ", "okolo ", "um ", "около "])
        {
            if (string.CompareOrdinal(text, at, words, 0, words.Length) == 0 && at + words.Length < text.Length && IsYear(text, at + words.Length, out var year)
                && (at > 0 && text[at - 1] is '[' or '(' || words[0] == 'c') && !Goes(text, year))
                return year;
        }

        return null;
    }

    /// <summary>More words follow without a mark: the year stands in a phrase.</summary>
    private static bool Goes(string text, int end) => end + 1 < text.Length && text[end] == ' ' && char.IsLetter(text[end + 1]);

    private static int? UndatedEnd(string text, int at)
    {
        if (text[at] is not ('n' or 's' or 'b' or 'б' or 'o' or 'i' or 'f' or 'd' or 'u' or '['))
            return null;
        foreach (var words in Undated)
        {
            if (string.CompareOrdinal(text, at, words, 0, words.Length) == 0 && (at + words.Length >= text.Length || !char.IsLetterOrDigit(text[at + words.Length])))
                return at + words.Length;
        }

        return null;
    }
}
