using System.Net;
using Interhelpo.Archive;
using Interhelpo.Editing;
using Interhelpo.Store.Accounts;
using Interhelpo.Store.Keeping;
using Interhelpo.Store.Revising;
using Interhelpo.Web.Tests.Editing;
using Interhelpo.Web.Tests.Pages;
using Interhelpo.Web.Tests.Readers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Interhelpo.Web.Tests.Faults;

/// <summary>A clock that is put back by two years costs nothing: no change, no order, no sign-in.</summary>
public sealed class ClockTests : IAsyncLifetime
{
    private readonly MovableClock clock = new();
    private readonly DeskSite desk;

    public ClockTests() => desk = new DeskSite { Site = new SampleSite { Replace = services => services.AddSingleton<TimeProvider>(clock) } };

    public Task InitializeAsync() => desk.InitializeAsync();

    public Task DisposeAsync() => desk.DisposeAsync();

    [Fact]
    public async Task Changes_keep_their_order_and_whoever_signed_in_stays()
    {
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        await using var db = desk.Open();
        var work = (await db.Works.AsNoTracking().FirstAsync()).Id;
        foreach (var (title, ahead) in new[] { ("First", 0), ("Second", -730), ("Third", -1460) })
        {
            clock.Ahead = TimeSpan.FromDays(ahead);
            using var kept = await curator.FillAsync($"/admin/records/work/{work}/edit", ("fields[title]", title));
            Assert.StartsWith("/admin/log/", kept.Headers.Location?.ToString(), StringComparison.Ordinal);
        }

        var revisions = await db.Revisions.Where(revision => revision.Kind == RecordKind.Work && revision.RecordId == work).OrderBy(revision => revision.Number).ToListAsync();
        Assert.Equal(["First", "Second", "Third"], revisions.Skip(1).Select(revision => Fields.FromJson(revision.State!)["title"]));
        Assert.Equal([1, 2, 3, 4], revisions.Select(revision => revision.Number));
        Assert.Equal("Third", await db.Works.Where(row => row.Id == work).Select(row => row.Title).SingleAsync());
        using var log = await curator.OpenAsync("/admin/log");
        Assert.Equal(HttpStatusCode.OK, log.StatusCode);
        Assert.True((await desk.Site.Services.GetRequiredService<Undoing>().UndoAsync(revisions[^1].ActId!.Value, "Eva")).Ok);
        Assert.Equal("Second", await db.Works.Where(row => row.Id == work).Select(row => row.Title).SingleAsync());
        // The made-up rows of this site are not all that a check asks for; the file is.
        Assert.Null(await desk.Site.Services.GetRequiredService<StoreProbe>().RunAsync());
    }
}
