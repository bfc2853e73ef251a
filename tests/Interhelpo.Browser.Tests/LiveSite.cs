using Interhelpo.Store;
using Interhelpo.Store.Accounts;
using Interhelpo.Store.Importing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Interhelpo.Browser.Tests;

/// <summary>The real site on a real port over the seed documents, and a browser to read it with.</summary>
public sealed class LiveSite : WebApplicationFactory<Program>, IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    // Offline and quiet: the browser is to speak to the site alone.
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("interhelpo-browser-").FullName;
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    public async Task InitializeAsync()
    {
        UseKestrel(0);
        StartServer();
        await Services.GetRequiredService<ArchiveMigrator>().MigrateAsync();
        var outcomes = await Services.GetRequiredService<Importer>().ImportAsync([Seeds()]);
        Assert.All(outcomes, outcome => Assert.Equal(ImportResult.Imported, outcome.Result));
        Assert.Equal(3, outcomes.Count);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = Flags });
    }

    /// <summary>Where the first administrator gets in, once the archive is open.</summary>
    public async Task<string> SetUpLinkAsync()
    {
        await Services.GetRequiredService<Web.Background.Readiness>().Opened;
        return (await File.ReadAllTextAsync(Path.Combine(folder, "set-up-link.txt"))).Trim();
    }

    /// <summary>The password of everybody who is <see cref="SignedInAsync"/>.</summary>
    public const string Password = "three horses under one roof";

    /// <summary>Somebody signed in, on the desk.</summary>
    public async Task<IPage> SignedInAsync(string name, AccountRole role, int width, bool scripts = true)
    {
        await using (var scope = Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<Web.Security.Accounts.Entering>().AddAsync(name, role, Password);
        var page = await OpenAsync("/admin", width, scripts);
        await page.GetByLabel("Name").FillAsync(name);
        await page.GetByLabel("Password").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        return page;
    }

    /// <summary>A reader with a browser of their own: a screen this wide, and scripts or none.</summary>
    public async Task<IPage> OpenAsync(string address = "/", int width = 1280, bool scripts = true)
    {
        var reader = await browser.NewContextAsync(new()
        {
            // By name: passkeys are not for addresses that are numbers.
            BaseURL = new UriBuilder(ClientOptions.BaseAddress) { Host = "localhost" }.Uri.ToString(),
            ViewportSize = new() { Width = width, Height = 800 },
            JavaScriptEnabled = scripts,
        });
        var page = await reader.NewPageAsync();
        await page.GotoAsync(address);
        return page;
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Archive:DataDirectory", folder);
        builder.UseSetting("Archive:SeedsDirectory", "");
    }

    private static string Seeds()
    {
        for (var above = new DirectoryInfo(AppContext.BaseDirectory); above is not null; above = above.Parent)
        {
            var seeds = Path.Combine(above.FullName, "seeds", "documents");
            if (Directory.Exists(seeds)) return seeds;
        }

        throw new DirectoryNotFoundException("seeds/documents lies in no folder above the tests.");
    }
}
