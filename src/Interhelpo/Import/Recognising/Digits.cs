using System.Globalization;

namespace Interhelpo.Import.Recognising;

/// <summary>
/// Numbers in digits: <c>1078</c>, <c>1,078</c>, <c>1 078</c>, <c>13.5</c>, <c>13,5</c>. Thousands are parted by commas or by any blank
/// (a line break is none), in most of Europe by full stops too; a comma before one or two digits parts decimals.
/// </summary>
internal static class Digits
{
    private const int MostDigits = 20;

    /// <summary>Where the number that begins here ends, and its value; null when it is too long to be a number of anything.</summary>
    /// <param name="stopsPartThousands">Whether <c>1.200</c> is 1200 and not 1.2.</param>
    public static (int End, decimal? Value) Read(ReadOnlySpan<char> text, int start, bool stopsPartThousands = false)
    {
        var end = Run(text, start);
        if (end - start > MostDigits)
            return (end, null);
        Span<char> number = stackalloc char[(2 * MostDigits) + 8];
        var length = Append(number, 0, text[start..end]);
        while (length < MostDigits && IsGroup(text, start, end, stopsPartThousands))
        {
            length = Append(number, length, text.Slice(end + 1, 3));
            end += 4;
        }
        var decimals = DecimalsAt(text, end);
        if (decimals > 0)
        {
            number[length] = '.';
            length = Append(number, length + 1, text.Slice(end + 1, decimals));
            end += decimals + 1;
        }
        return decimal.TryParse(number[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? (end, value) : (end, null);
    }

    private static int Append(Span<char> number, int length, ReadOnlySpan<char> digits)
    {
        digits.CopyTo(number[length..]);
        return length + digits.Length;
    }

    private static int Run(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end;
    }

    /// <summary>Three digits after a separator, where what stands before can be the beginning of such a number.</summary>
    private static bool IsGroup(ReadOnlySpan<char> text, int start, int end, bool stopsPartThousands)
    {
        var firstGroup = Run(text, start) - start;
        return firstGroup <= 3 && text[start] != '0'
            && end < text.Length && (text[end] is ',' or ' ' or '\u00A0' or '\u202F' or '\u2009' || (stopsPartThousands && text[end] == '.'))
            && Run(text, end + 1) == end + 4
            && (end == start + firstGroup || text[end] == text[start + firstGroup]);
    }

    /// <summary>How many decimals follow; 0 when the mark here parts none.</summary>
    private static int DecimalsAt(ReadOnlySpan<char> text, int end)
    {
        if (end + 1 >= text.Length || text[end] is not ('.' or ','))
            return 0;
        var last = Run(text, end + 1);
        var digits = last - end - 1;
        var fits = text[end] == '.' ? digits is > 0 and <= 6 : digits is 1 or 2;
        return fits && (last == text.Length || text[last] is not ('.' or ',') || last + 1 >= text.Length || !char.IsAsciiDigit(text[last + 1])) ? digits : 0;
    }
}
