using AngleSharp.Dom;
using Interhelpo.Store;
using Interhelpo.Web.Background;
using Interhelpo.Web.Tests.Rendering;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Interhelpo.Web.Tests.Pages;

/// <summary>The real site over a real archive in a folder of its own, filled with a made-up history of a mill.</summary>
public sealed class SampleSite : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("interhelpo-site-").FullName;

    /// <summary>The data directory.</summary>
    public string Folder => folder;

    public StatementCounter Statements { get; } = new();

    /// <summary>What the archive is filled with before the first page is asked for.</summary>
    internal Action<ArchiveDb> Fill { get; init; } = SampleArchive.Fill;

    /// <summary>What is set besides, by the names of the settings.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What stands in the place of the machine's own: the clock, or where requests come from.</summary>
    internal Action<IServiceCollection> Replace { get; init; } = _ => { };

    public async Task InitializeAsync()
    {
        await Services.GetServices<IHostedService>().OfType<FirstStart>().Single().ExecuteTask!;
        await using var db = await Services.GetRequiredService<IDbContextFactory<ArchiveDb>>().CreateDbContextAsync();
        if (await db.Sources.AnyAsync()) return;
        Fill(db);
        await db.SaveChangesAsync();
    }

    /// <summary>The page at the address, as a browser reads it; it must answer 200.</summary>
    public async Task<IDocument> ReadAsync(string address)
    {
        using var client = CreateClient();
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        var html = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{address} answered {(int)answer.StatusCode}: {html[..Math.Min(2000, html.Length)]}");
        return Page.Read(html);
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Archive:DataDirectory", folder);
        builder.UseSetting("Archive:SeedsDirectory", "");
        foreach (var (name, value) in Settings) builder.UseSetting(name, value);
        builder.ConfigureTestServices(services =>
        {
            services.ConfigureDbContext<ArchiveDb>(options => options.AddInterceptors(Statements)).ConfigureDbContext<ReadersDb>(options => options.AddInterceptors(Statements));
            // What publishes by itself would do so in the midst of a test: tests that are about it call it.
            services.Remove(services.Single(service => service.ImplementationType == typeof(DuePublishing)));
            services.AddSingleton<DuePublishing>();
            Replace(services);
        });
    }
}
