using Interhelpo.Store.Keeping.Backups;

namespace Interhelpo.Store.Tests.Keeping.Backups;

/// <summary>Which backups there are, when the next is due, and which may go.</summary>
public sealed class BackupShelfTests : IDisposable
{
    private static readonly DateTimeOffset now = new(2026, 3, 31, 12, 0, 0, TimeSpan.Zero);

    private readonly string folder = Directory.CreateTempSubdirectory("interhelpo-shelf-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Days_weeks_and_months_keep_their_newest()
    {
        var twiceADay = Enumerable.Range(0, 730).Select(half => now.AddHours(-12 * half)).ToList();
        var kept = new BackupRetention(7, 4, 3).Of(twiceADay);

        Assert.Equal(
            ["2026-03-31", "2026-03-30", "2026-03-29", "2026-03-28", "2026-03-27", "2026-03-26", "2026-03-25", "2026-03-22", "2026-03-15", "2026-02-28", "2026-01-31"],
            kept.OrderDescending().Select(at => at.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
        Assert.All(kept, at => Assert.Equal(12, at.Hour));
    }

    [Fact]
    public void Days_without_a_backup_do_not_count()
    {
        var old = new[] { now.AddYears(-3), now.AddYears(-2), now.AddYears(-1) };
        Assert.Equal(3, new BackupRetention(3, 0, 0).Of(old).Count);
    }

    [Fact]
    public void The_newest_stays_whatever_is_set() => Assert.Equal([now], new BackupRetention(0, 0, 0).Of([now.AddDays(-1), now]));

    [Theory]
    [InlineData(24, null, -30, -6)]
    [InlineData(24, null, -3, 21)]
    [InlineData(24, -10, -900, 14)]
    [InlineData(24, -25, -900, -1)]
    [InlineData(24, 5000, -30, -6)]
    [InlineData(24, null, 5000, 24)]
    [InlineData(0, -900, -900, null)]
    public void The_next_is_due_so_long_after_the_last_whatever_the_clock_did(int every, int? last, int begun, int? due)
    {
        var shelf = Shelf(every);
        if (last is { } hours) File.WriteAllText(shelf.PathFor(now.AddHours(hours)), "");
        File.WriteAllText(shelf.PathFor(now, beforeUpgrade: true), "");

        Assert.Equal(due is { } expected ? now.AddHours(expected) : null, shelf.Due(now.AddHours(begun), now));
    }

    [Fact]
    public void What_need_not_be_kept_goes_and_what_is_not_ours_stays()
    {
        var shelf = Shelf(24);
        foreach (var day in Enumerable.Range(0, 20)) File.WriteAllText(shelf.PathFor(now.AddDays(-day)), "");
        var stay = new[] { shelf.PathFor(now.AddYears(-9), beforeUpgrade: true), Path.Combine(folder, "mine.zip"), Path.Combine(folder, "interhelpo-20269999T000000Z.zip"), shelf.PathFor(now) + ".part" };
        var abandoned = shelf.PathFor(now.AddDays(-2)) + ".copy";
        foreach (var file in stay.Append(abandoned)) File.WriteAllText(file, "");
        File.SetLastWriteTimeUtc(stay[^1], now.UtcDateTime.AddHours(-1));
        File.SetLastWriteTimeUtc(abandoned, now.UtcDateTime.AddDays(-2));

        var gone = shelf.Prune(now);

        Assert.Equal(18, gone.Count);
        Assert.Contains(abandoned, gone);
        Assert.All(stay, file => Assert.True(File.Exists(file), file));
        Assert.Equal([now, now.AddDays(-1), now.AddDays(-2)], shelf.List().Where(backup => !backup.BeforeUpgrade).Select(backup => backup.Made));
    }

    private BackupShelf Shelf(int every) => new(new BackupSettings(folder, TimeSpan.FromHours(every), new(3, 0, 0), false));
}
