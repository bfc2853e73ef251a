using System.Globalization;

namespace Interhelpo.Chronicling;

/// <summary>
/// Entries in the order of time, parted by years, or by decades where there are many years. Each stands at its first day, or where it has only a last one ("by 1932")
/// at that; of those that begin together the longest comes first, as a frame of the others.
/// </summary>
internal static class Sections
{
    private const int MostYears = 15;

    public static IReadOnlyList<ChronicleSection> Of(IEnumerable<EntryDraft> drafts)
    {
        var ordered = drafts.OrderBy(draft => Rank.StartOf(draft.Lead.Date!.Date)).ThenByDescending(draft => LastOf(draft.Lead)).ThenBy(draft => draft.Lead.Place).ThenBy(draft => draft.Lead.Part).ToList();
        var isLong = ordered.Select(draft => YearOf(draft.Lead)).Distinct().Count() > MostYears;
        return [.. ordered.GroupBy(draft => TimeOf(YearOf(draft.Lead), isLong), StringComparer.Ordinal).Select(group => new ChronicleSection(group.Key, [.. group.Select(draft => draft.ToEntry())]))];
    }

    private static string TimeOf(long year, bool isLong)
    {
        var text = year.ToString("D4", CultureInfo.InvariantCulture);
        return isLong ? text[..^1] + "X" : text;
    }

    /// <summary>What has no end lasts longest; what has no beginning stands at its end alone.</summary>
    private static long LastOf(Telling telling) => telling.Date!.Date is { Earliest: null } ? 0 : telling.Date.Date.Latest?.DayNumber ?? long.MaxValue;

    private static long YearOf(Telling telling) => (telling.Date!.Date.Earliest ?? telling.Date.Date.Latest)!.Value.Year;
}
