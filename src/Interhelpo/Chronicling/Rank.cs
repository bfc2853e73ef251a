using Interhelpo.Dates;

namespace Interhelpo.Chronicling;

/// <summary>
/// Which of several tellings of the same is told: in the main language, standing alone, with the most exact date stated, no mere item, the first of dates that
/// differ, the most exact numbers, and then the fullest. No two are equal.
/// </summary>
internal sealed class Rank(string language) : IComparer<Telling>
{
    private const long DaysOfOpen = 365;
    private const long DaysOfAbout = 3 * 365;

    // A name or a number says more than another word.
    private const int OfName = 3;

    public int Compare(Telling? x, Telling? y) => x is null || y is null ? (x is null).CompareTo(y is null) : KeyOf(x).CompareTo(KeyOf(y));

    /// <summary>Days the date can be about; those of a year where an end is open.</summary>
    public static long Width(HistoricalDate date) =>
        (date is { Earliest: { } first, Latest: { } last } ? last.DayNumber - first.DayNumber + 1 : DaysOfOpen) + (date.IsApproximate || date.IsUncertain ? DaysOfAbout : 0);

    private (bool, bool, bool, long, bool, long, (int, int, (int, int, int))) KeyOf(Telling telling) => (
        telling.Statement.Language != language,
        telling.LeansOnSentenceBefore,
        telling.Date?.IsReckoned != false,
        telling.Date is { } dated ? Width(dated.Date) : long.MaxValue,
        telling.IsItem,
        telling.Date is { } date ? StartOf(date.Date) : long.MaxValue,
        (-telling.Statement.Numbers.Count(number => number.Qualifier is Archive.QuantityQualifier.Exact), -Fullness(telling), (telling.Place.Source, telling.Place.Statement, telling.Part.Start)));

    /// <summary>Where a date stands in the order of time: at its first day, or where it has none at its last.</summary>
    public static long StartOf(HistoricalDate date) => (date.Earliest ?? date.Latest)?.DayNumber ?? long.MaxValue;

    private static int Fullness(Telling telling) => telling.Content.Count + OfName * telling.Content.Exact.Count;
}
