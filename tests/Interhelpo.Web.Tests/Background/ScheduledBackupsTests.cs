using Interhelpo.Store.Keeping.Backups;
using Interhelpo.Web.Background;
using Interhelpo.Web.Tests.Readers;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Interhelpo.Web.Tests.Background;

/// <summary>Backups are made by themselves when they are due, whatever the clock does, and an attempt that fails costs no older one.</summary>
public sealed class ScheduledBackupsTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("interhelpo-backups-").FullName;
    private readonly MovableClock clock = new();
    private WebApplicationFactory<Program> site = null!;

    private string Shelf => Path.Combine(folder, "shelf");

    private ScheduledBackups Backups => site.Services.GetRequiredService<ScheduledBackups>();

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Shelf);
        site = new WebApplicationFactory<Program>().WithWebHostBuilder(builder => builder
            .UseSetting("Archive:DataDirectory", Path.Combine(folder, "data"))
            .UseSetting("Archive:SeedsDirectory", "")
            .UseSetting("Archive:BackupDirectory", Shelf)
            .UseSetting("Archive:BackupsKept", "2 0 0")
            .ConfigureServices(services => services.AddSingleton<TimeProvider>(clock)));
        using var client = site.CreateClient();
        await site.Services.GetRequiredService<Readiness>().Opened.WaitAsync(TimeSpan.FromMinutes(1));
    }

    public async Task DisposeAsync()
    {
        await site.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(23, 0)]
    [InlineData(25, 1)]
    public async Task One_is_made_when_it_is_due_and_not_before(int hours, int made)
    {
        await AtAsync(TimeSpan.FromHours(hours));
        await AtAsync(TimeSpan.FromHours(hours));

        Assert.Equal(made, Files().Count);
        foreach (var file in Files()) Assert.True((await site.Services.GetRequiredService<Restoring>().RehearseAsync(file)).Sound);
    }

    [Fact]
    public async Task Those_that_need_not_be_kept_go()
    {
        for (var day = 2; day < 6; day++) await AtAsync(TimeSpan.FromDays(day));
        Assert.Equal(2, Files().Count);
    }

    [Fact]
    public async Task A_clock_that_goes_back_stops_no_backups()
    {
        await AtAsync(TimeSpan.FromDays(400));
        await AtAsync(TimeSpan.Zero);
        Assert.Single(Files());
        await AtAsync(TimeSpan.FromHours(25));
        Assert.Equal(2, Files().Count);
    }

    [Fact]
    public async Task One_that_fails_is_told_and_made_up_for()
    {
        await AtAsync(TimeSpan.FromDays(2));
        Directory.Move(Shelf, Shelf + "-elsewhere");
        await AtAsync(TimeSpan.FromDays(4));
        Assert.Contains("There is no folder", Backups.Failure, StringComparison.Ordinal);

        Directory.Move(Shelf + "-elsewhere", Shelf);
        Assert.Single(Files());
        await AtAsync(TimeSpan.FromDays(4));
        Assert.Equal(2, Files().Count);
        Assert.Null(Backups.Failure);
    }

    private Task AtAsync(TimeSpan ahead)
    {
        clock.Ahead = ahead;
        return Backups.BackUpIfDueAsync(default);
    }

    private List<string> Files() => [.. Directory.EnumerateFiles(Shelf)];
}
