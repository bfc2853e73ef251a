using System.Globalization;
using Interhelpo.Dates;

namespace Interhelpo.Citations.Formats;

/// <summary>
/// The dates of BibTeX entries: <c>date</c> of biblatex, which is EDTF, or <c>year</c>, <c>month</c> and <c>day</c> of old. A year that is
/// neither a number nor EDTF ("in press") is kept as it stands, as <see cref="CslJson"/> keeps it.
/// </summary>
internal static class BibTexDates
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The date whose fields begin so: "" for that of publication, "orig", "url".</summary>
    public static string? Read(BibTexEntry entry, string prefix)
    {
        // In a date "~" is no tie.
        if (entry.Raw(prefix + "date") is { } date && TexVerbatim.Read(date) is { Length: > 0 } edtf)
            return Year(edtf);
        if (entry.Raw(prefix + "year") is not { } raw || TexVerbatim.Read(raw) is not { Length: > 0 } text)
            return null;
        var year = Valid(text) ?? Year(TexText.Read(text));
        if (year.Length != 4 || !year.All(char.IsAsciiDigit) || Month(entry.Text(prefix + "month"), out var inMonth) is not { } month)
            return year;
        var day = Day(entry.Text(prefix + "day") ?? inMonth);
        return Valid(day is null ? $"{year}-{month}" : $"{year}-{month}-{day}") ?? $"{year}-{month}";
    }

    /// <summary>What biber can read of a date: all of the simpler ones, else the first year; null when there is none.</summary>
    public static string? ForBiber(string edtf)
    {
        var ends = edtf.Split('/');
        if (ends.Length <= 2 && ends.All(end => end is "" or ".." || IsPlain(end)) && ends.Any(end => end.Length > 2) && HistoricalDate.Parse(edtf).Ok)
            return edtf;
        return edtf.Length >= 4 && edtf[..4].All(char.IsAsciiDigit) && (edtf.Length == 4 || !char.IsAsciiDigit(edtf[4])) ? edtf[..4] : null;
    }

    /// <summary>A year, month or day, a season, a decade or a century, with a doubt at its end.</summary>
    private static bool IsPlain(string end)
    {
        var plain = end.TrimEnd('~', '?', '%');
        if (plain.Length == 4 && char.IsAsciiDigit(plain[0]) && char.IsAsciiDigit(plain[1]) && plain[3] == 'X')
            return plain.Length == end.Length && (plain[2] == 'X' || char.IsAsciiDigit(plain[2]));
        var parts = plain.Split('-');
        return end.Length - plain.Length <= 1 && parts[0].Length == 4 && parts.Length <= 3 && parts.Skip(1).All(part => part.Length == 2) && parts.All(part => part.All(char.IsAsciiDigit));
    }

    /// <summary>EDTF as it stands; else what people write for a year that is inferred, approximate or two.</summary>
    private static string Year(string text)
    {
        if (Valid(text) is { } edtf)
            return edtf;
        var plain = text.Trim('[', ']', '(', ')', ' ');
        foreach (var about in new[] { "circa", "ca.", "c.", "ca", "c" })
        {
            if (plain.StartsWith(about, StringComparison.OrdinalIgnoreCase) && Valid(plain[about.Length..].Trim() + "~") is { } approximate)
                return approximate;
        }

        return Valid(plain) ?? Interval(plain) ?? text;
    }

    private static string? Interval(string text)
    {
        var ends = text.Split('–', '-').Select(end => end.Trim()).ToArray();
        return ends.Length == 2 && ends.All(end => end.Length == 4) ? Valid(string.Join('/', ends)) : null;
    }

    /// <summary>The month as two digits; a day that stands with its name (<c>"10~" # jan</c>) besides.</summary>
    private static string? Month(string? text, out string? day)
    {
        var words = (text ?? string.Empty).Split([' ', '.', ',', '–', '-', '/'], StringSplitOptions.RemoveEmptyEntries);
        var named = words.Select(word => Array.FindIndex(Months, month => word.StartsWith(month, StringComparison.OrdinalIgnoreCase))).FirstOrDefault(month => month >= 0, -1);
        day = named < 0 ? null : words.FirstOrDefault(word => word.All(char.IsAsciiDigit));
        if (named >= 0)
            return Two(named + 1);
        return words is [var only] && int.TryParse(only, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 12 ? Two(number) : null;
    }

    private static string? Day(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31 ? Two(day) : null;

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    private static string? Valid(string edtf) => HistoricalDate.Parse(edtf).Ok ? edtf : null;
}
