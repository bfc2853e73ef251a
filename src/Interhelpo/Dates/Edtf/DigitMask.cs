namespace Interhelpo.Dates.Edtf;

/// <summary>Digits some of which may be unspecified: <c>05</c>, <c>1X</c>, <c>19XX</c>.</summary>
internal static class DigitMask
{
    public const char Unspecified = 'X';

    public static bool IsMasked(string digits) => digits.Contains(Unspecified, StringComparison.Ordinal);

    public static int Lowest(string digits) => int.Parse(digits.Replace(Unspecified, '0'));

    public static int Highest(string digits) => int.Parse(digits.Replace(Unspecified, '9'));

    /// <summary>Every number from lowest to highest that the digits can stand for, in order.</summary>
    public static IEnumerable<int> Candidates(string digits)
    {
        for (var number = Lowest(digits); number <= Highest(digits); number++)
        {
            if (Fits(number, digits))
                yield return number;
        }
    }

    private static bool Fits(int number, string digits)
    {
        for (var at = digits.Length - 1; at >= 0; at--, number /= 10)
        {
            if (digits[at] != Unspecified && digits[at] - '0' != number % 10)
                return false;
        }
        return true;
    }
}
