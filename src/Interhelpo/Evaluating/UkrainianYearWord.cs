namespace Interhelpo.Evaluating;

/// <summary>
/// The labelled Ukrainian texts leave the word for year outside after a day, a month or a season ("9 січня 1861 року"), and after a year
/// in the locative ("у 1854 році") or at the end of a range; "до 1933 року", "на початку 1927 року" and the adverb "навесні" keep it inside.
/// </summary>
internal static class UkrainianYearWord
{
    private const string SpringAdverb = "навесні";
    private static readonly string[] always = [" році", " роках", " років", " роки", " рр.", " рр"];
    private static readonly string[] afterMonths = [" року", " рік", " р.", " р", .. always];
    private static readonly string[] afterLocative = [" р.", .. always];

    public static Timex Leave(string text, Timex timex)
    {
        var words = text.AsSpan(timex.Start, timex.End - timex.Start);
        foreach (var word in EndingsAfter(text, timex, words))
        {
            if (words.EndsWith(word, StringComparison.OrdinalIgnoreCase) && char.IsAsciiDigit(words[^(word.Length + 1)]))
                return timex with { End = timex.End - word.Length };
        }
        return timex;
    }

    private static string[] EndingsAfter(string text, Timex timex, ReadOnlySpan<char> words) =>
        IsYear(timex.Value) ? IsAfterIn(text, timex.Start) ? afterLocative : always
        : IsWithinYear(timex.Value) && !words.StartsWith(SpringAdverb, StringComparison.OrdinalIgnoreCase) ? afterMonths
        : [];

    private static bool IsAfterIn(string text, int start) => start >= 2 && text[start - 1] == ' ' && text[start - 2] is 'у' or 'в' or 'У' or 'В';

    private static bool IsWithinYear(string value) => value.Length is 7 or 10 && value[4] == '-' && value[5] is not ('H' or 'Q');

    private static bool IsYear(string value) => value.Length == 4;
}
