using System.Globalization;

namespace Interhelpo.Web.Tests.Faults;

/// <summary>The process is killed again and again, at random moments, while several people edit and documents come in.</summary>
public sealed class CrashTests
{
    /// <summary>How often in all. A kill costs some two seconds; before a release, and whenever how things are kept has changed, the environment asks for 200 (docs/contributing.md).</summary>
    private static readonly int kills = int.TryParse(Environment.GetEnvironmentVariable("INTERHELPO_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : 40;

    [Fact]
    public async Task Whenever_it_is_killed_what_was_acknowledged_is_there_and_all_else_is_whole_or_not_at_all()
    {
        // Two archives at once, for two cores.
        CrashingArchive[] archives = [new(seed: Environment.TickCount), new(seed: Environment.TickCount + 1)];
        await Task.WhenAll(archives.Select((archive, number) => archive.RunAsync((kills + number) / archives.Length)));

        Assert.Equal(kills, archives.Sum(archive => archive.Kills));
        // The kills must have met work: otherwise they prove nothing.
        Assert.All(archives, archive => Assert.True(archive.Acknowledged > archive.Kills && archive.Imported > archive.Kills / 4 && archive.CutShort > archive.Kills, archive.ToString()));
    }
}
