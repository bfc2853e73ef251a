using Interhelpo.Dates;

namespace Interhelpo.Citations.Formats;

/// <summary>The dates of RIS, <c>YYYY/MM/DD/other</c> with what is not known left empty. Days written in EDTF are read as well.</summary>
internal static class RisDates
{
    public static string? Read(string? text)
    {
        if (text is null || Valid(text) is not null)
            return text;
        var parts = text.Split('/', 4);
        var known = parts.Take(3).TakeWhile(part => part.Length > 0 && part.All(char.IsAsciiDigit)).Select((part, index) => part.PadLeft(index == 0 ? 4 : 2, '0')).ToArray();
        for (var count = known.Length; count > 0; count--)
        {
            if (Valid(string.Join('-', known.Take(count))) is { } edtf)
                return edtf;
        }

        return text.Trim('/', ' ') is { Length: > 0 } words ? words : null;
    }

    /// <summary>A month or day in full; of anything else the year it begins with, null when it begins with none.</summary>
    public static string? Write(string edtf)
    {
        if (Year(edtf) is not { } year)
            return null;
        var parts = edtf.Split('-');
        var isDay = Valid(edtf) is not null && parts.Length <= 3 && parts.Skip(1).All(part => part.Length == 2 && part.All(char.IsAsciiDigit)) && (parts.Length < 2 || string.CompareOrdinal(parts[1], "12") <= 0);
        return isDay && parts.Length > 1 ? $"{parts[0]}/{parts[1]}/{parts.ElementAtOrDefault(2)}/" : year;
    }

    public static string? Year(string? edtf) =>
        edtf is { Length: >= 4 } && edtf[..4].All(char.IsAsciiDigit) && (edtf.Length == 4 || !char.IsAsciiDigit(edtf[4])) ? edtf[..4] : null;

    private static string? Valid(string edtf) => HistoricalDate.Parse(edtf).Ok ? edtf : null;
}
