using System.Globalization;

namespace Interhelpo.Store.Keeping.Backups;

/// <summary>
/// Which of many backups are kept: the newest of each of so many days, weeks (ISO 8601) and months that have one. Days without a backup do not count, so that an archive
/// that was switched off for a year still has its last ones.
/// </summary>
public sealed record BackupRetention(int Daily, int Weekly, int Monthly)
{
    /// <summary>Those to keep of these; the newest is always among them.</summary>
    public IReadOnlySet<DateTimeOffset> Of(IEnumerable<DateTimeOffset> made)
    {
        var newestFirst = made.OrderDescending().ToList();
        return newestFirst.Take(1)
            .Concat(NewestOf(newestFirst, Daily, at => (at.Year, at.DayOfYear)))
            .Concat(NewestOf(newestFirst, Weekly, at => (ISOWeek.GetYear(at.UtcDateTime), ISOWeek.GetWeekOfYear(at.UtcDateTime))))
            .Concat(NewestOf(newestFirst, Monthly, at => (at.Year, at.Month)))
            .ToHashSet();
    }

    private static IEnumerable<DateTimeOffset> NewestOf(IEnumerable<DateTimeOffset> newestFirst, int count, Func<DateTimeOffset, (int Year, int Part)> span) =>
        newestFirst.Select(at => at.ToUniversalTime()).GroupBy(span).Take(count).Select(group => group.First());
}
