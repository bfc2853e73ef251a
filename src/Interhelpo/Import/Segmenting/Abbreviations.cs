namespace Interhelpo.Import.Segmenting;

/// <summary>Words whose stop does not end a sentence.</summary>
internal static class Abbreviations
{
    private static readonly HashSet<string> words = new(StringComparer.OrdinalIgnoreCase)
    {
        // English
        "e.g", "i.e", "eg", "ie", "cf", "viz", "vs", "ca", "c", "approx", "etc", "al", "ed", "eds", "trans", "vol", "vols", "p", "pp",
        "ch", "chap", "fig", "dr", "mr", "mrs", "ms", "prof", "st", "str", "ave", "blvd", "jr", "sr", "gen", "col", "capt", "lt", "sgt", "rev",
        "hon", "dept", "inc", "ltd", "co", "corp", "b", "d", "fl", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
        "nov", "dec", "mt", "ft", "u.s", "u.s.s.r",
        // Czech and Slovak
        "např", "napr", "tzv", "tj", "t.j", "mj", "resp", "popř", "čl", "č.p", "ing", "mudr", "judr", "phdr", "rndr", "roč", "sv",
        "s", "str", "nar", "zemř", "ul", "doc", "mgr", "bc", "plk", "kpt", "okr", "tř", "obr", "tab", "vyd", "pozn", "ml", "nám", "mil", "tis", "ods", "zost",
        // German
        "z.b", "d.h", "u.a", "usw", "bzw", "ca", "bd", "hrsg", "hg", "vgl", "geb", "gest", "jh", "jhdt",
        // Russian and Ukrainian
        "т.е", "т.д", "т.п", "т.к", "др", "пр", "г", "гг", "р", "рр", "в", "вв", "н.э", "ул", "им", "тов", "тыс", "млн", "млрд", "см", "с", "стр", "т",
        "изд", "ред", "сост", "обл", "руб", "коп", "чел", "акад", "проф", "ім", "вул", "ст",
    };

    private static readonly HashSet<string> behindOrdinals = new(StringComparer.Ordinal)
    {
        "Januar", "Jänner", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember", "Jahrhundert", "Jahrhunderts",
    };

    private static readonly HashSet<string> beforeNumbers = new(StringComparer.OrdinalIgnoreCase) { "no", "nos", "nr", "č", "art", "§", "kap", "№", "п", "r", "l" };

    // These stand at the end of sentences as often as inside: a capital after them begins the next.
    private static readonly HashSet<string> closing = new(StringComparer.OrdinalIgnoreCase)
    {
        "etc", "jr", "sr", "inc", "ltd", "co", "corp", "usw", "т.д", "т.п", "др", "чел", "руб", "коп", "тыс", "млн", "млрд",
    };

    /// <summary>Does the word before the stop at <paramref name="stop"/> keep it from ending the sentence?</summary>
    public static bool EndAt(string text, int stop, int start)
    {
        var word = Spans.WordBefore(text, stop, start);
        while (word.Length > 0 && !char.IsLetterOrDigit(text[word.Start])) word = word with { Start = word.Start + 1 };
        if (word.Length == 0) return false;
        var letters = word.In(text);
        if (IsInitials(letters)) return true;
        var next = Spans.SkipSpace(text, stop + 1, text.Length);
        if (IsOrdinal(text, letters, next) || IsOfNumericDate(text, word, next, start)) return true;
        if (beforeNumbers.Contains(letters)) return next < text.Length && char.IsDigit(text[next]);
        return words.Contains(letters) && !(next < text.Length && char.IsUpper(text[next]) && (closing.Contains(letters) || IsYearMark(text, word, start)));
    }

    // "Am 12. Mai", "im 19. Jahrhundert": German months and nouns have a capital.
    private static bool IsOrdinal(string text, string letters, int next)
    {
        if (letters.Length > 2 || !letters.All(char.IsAsciiDigit) || next >= text.Length || !char.IsUpper(text[next])) return false;
        var end = next;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return behindOrdinals.Contains(text[next..end]);
    }

    // "12. 6. 1987", "12. VI. 1987": the stop after the day, and after the month.
    private static bool IsOfNumericDate(string text, TextSpan word, int next, int start)
    {
        var letters = text.AsSpan(word.Start, word.Length);
        var end = next;
        while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
        var following = text.AsSpan(next, end - next);
        if (IsDayOrMonth(letters) && end < text.Length && text[end] == '.' && (IsDayOrMonth(following) || IsRomanMonth(following))) return true;
        var before = Spans.WordBefore(text, word.Start, start);
        return (IsDayOrMonth(letters) || IsRomanMonth(letters)) && following.Length == 4 && !following.ContainsAnyExceptInRange('0', '9')
            && before.Length > 0 && text[before.End - 1] == '.' && IsDayOrMonth(text.AsSpan(before.Start, before.Length - 1));
    }

    private static bool IsRomanMonth(ReadOnlySpan<char> letters) => letters is "I" or "II" or "III" or "IV" or "V" or "VI" or "VII" or "VIII" or "IX" or "X" or "XI" or "XII";

    private static bool IsDayOrMonth(ReadOnlySpan<char> digits) => digits.Length is 1 or 2 && !digits.ContainsAnyExceptInRange('0', '9');

    // "1925 г." ends a sentence before a capital, "г. Пишпек" never does.
    private static bool IsYearMark(string text, TextSpan word, int start) =>
        word.In(text) is "г" or "гг" or "р" or "рр" && Spans.WordBefore(text, word.Start, start) is { Length: > 0 } before && char.IsDigit(text[before.End - 1]);

    // "S" of "S. A. Samuel", "I.I" of "I.I. Samuel"; a number before a stop ends its sentence, "XIII" too.
    private static bool IsInitials(string letters)
    {
        for (var i = 0; i < letters.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsUpper(letters[i]) : letters[i] is not ('.' or '-')) return false;
        }

        return true;
    }
}
