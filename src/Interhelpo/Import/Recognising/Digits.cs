using System.Globalization;

namespace Interhelpo.Import.Recognising;

/// <summary>
/// Numbers in digits: <c>1078</c>, <c>1,078</c>, <c>1 078</c>, <c>13.5</c>, <c>13,5</c>. Thousands are parted by commas or by any blank
/// (a line break is none); a comma before one or two digits parts decimals.
/// </summary>
internal static class Digits
{
    private const int MostDigits = 20;

    /// <summary>Where the number that begins here ends, and its value; null when it is too long to be a number of anything.</summary>
    public static (int End, decimal? Value) Read(string text, int start)
    {
        var end = Run(text, start);
        var whole = text[start..end];
        if (whole.Length > MostDigits)
            return (end, null);
        while (end - start < MostDigits && whole.Length <= MostDigits && IsGroup(text, start, end))
        {
            whole += text.Substring(end + 1, 3);
            end += 4;
        }
        var decimals = DecimalsAt(text, end);
        var digits = decimals.Length > 0 ? $"{whole}.{decimals}" : whole;
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? (end + (decimals.Length > 0 ? decimals.Length + 1 : 0), value)
            : (end, null);
    }

    private static int Run(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end;
    }

    /// <summary>Three digits after a separator, where what stands before can be the beginning of such a number.</summary>
    private static bool IsGroup(string text, int start, int end)
    {
        var firstGroup = Run(text, start) - start;
        return firstGroup <= 3 && text[start] != '0'
            && end < text.Length && text[end] is ',' or ' ' or '\u00A0' or '\u202F' or '\u2009'
            && Run(text, end + 1) == end + 4
            && (end == start + firstGroup || text[end] == text[start + firstGroup]);
    }

    private static string DecimalsAt(string text, int end)
    {
        if (end + 1 >= text.Length || text[end] is not ('.' or ','))
            return "";
        var last = Run(text, end + 1);
        var digits = last - end - 1;
        var fits = text[end] == '.' ? digits is > 0 and <= 6 : digits is 1 or 2;
        return fits && (last == text.Length || text[last] is not ('.' or ',') || !IsDigitAt(text, last + 1)) ? text[(end + 1)..last] : "";
    }

    private static bool IsDigitAt(string text, int position) => position < text.Length && char.IsAsciiDigit(text[position]);
}
