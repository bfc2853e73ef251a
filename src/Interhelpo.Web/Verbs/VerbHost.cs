using Interhelpo.Store;
using Interhelpo.Web.Hosting;
using Interhelpo.Web.Security.Accounts;

namespace Interhelpo.Web.Verbs;

/// <summary>What a verb works with: the settings and the archive of the server, without the server. A server may run beside it.</summary>
internal static class VerbHost
{
    /// <summary>Opens the archive, creating and migrating what is missing, and does the work.</summary>
    public static async Task<int> RunAsync(string[] settings, Func<IServiceProvider, Task<int>> work)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { Args = settings, ContentRootPath = AppContext.BaseDirectory });
        builder.AddArchive(builder.AddSettings());
        builder.Services.AddAccounts();
        builder.AddTerminalLogs();
        using var host = builder.Build();
        await host.Services.GetRequiredService<ArchiveMigrator>().MigrateAsync();
        return await work(host.Services);
    }
}
