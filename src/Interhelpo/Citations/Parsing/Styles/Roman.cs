namespace Interhelpo.Citations.Parsing.Styles;

/// <summary>Tells Roman numerals below 400 in large letters from other letters: "IL" and "LL" are none.</summary>
internal static class Roman
{
    public static bool IsNumeral(ReadOnlySpan<char> letters)
    {
        var at = Several(letters, 0, 'C');
        at = Digit(letters, at, 'X', 'L', 'C');
        return letters.Length > 0 && Digit(letters, at, 'I', 'V', 'X') == letters.Length;
    }

    /// <summary>Where a digit of one power of ten ends: "IV", "VII", "XC".</summary>
    private static int Digit(ReadOnlySpan<char> letters, int at, char one, char five, char ten)
    {
        if (at + 1 < letters.Length && letters[at] == one && (letters[at + 1] == five || letters[at + 1] == ten))
            return at + 2;
        return Several(letters, at < letters.Length && letters[at] == five ? at + 1 : at, one);
    }

    private static int Several(ReadOnlySpan<char> letters, int at, char letter)
    {
        var end = at;
        while (end < letters.Length && end - at < 3 && letters[end] == letter)
            end++;
        return end;
    }
}
