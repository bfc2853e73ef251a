using System.Text;

namespace Interhelpo.Dates.Prose;

/// <summary>Roman numerals: read as far as months and centuries need them, up to thirty, in the Latin letters or in the Cyrillic ones that look like them.</summary>
internal static class RomanNumber
{
    private const string Ones = "IІ", Fives = "V", Tens = "XХ";
    private const int Most = 30;

    /// <summary>The number of a word; null when it is none.</summary>
    public static int? Read(ReadOnlySpan<char> word)
    {
        var sum = 0;
        for (var at = 0; at < word.Length; at++)
        {
            if (ValueOf(word[at]) is not { } value)
                return null;
            sum += at + 1 < word.Length && ValueOf(word[at + 1]) > value ? -value : value;
        }
        return sum is > 0 and <= Most ? sum : null;
    }

    /// <summary>A number above zero in Latin letters.</summary>
    public static string Of(int number)
    {
        var word = new StringBuilder();
        foreach (var (value, digits) in new[] { (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I") })
        {
            for (; number >= value; number -= value)
                word.Append(digits);
        }
        return word.ToString();
    }

    private static int? ValueOf(char digit) =>
        Ones.Contains(digit, StringComparison.Ordinal) ? 1
        : Fives.Contains(digit, StringComparison.Ordinal) ? 5
        : Tens.Contains(digit, StringComparison.Ordinal) ? 10
        : null;
}
