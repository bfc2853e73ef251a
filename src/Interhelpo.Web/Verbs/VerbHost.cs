using Interhelpo.Store;
using Interhelpo.Web.Hosting;
using Interhelpo.Web.Security.Accounts;

namespace Interhelpo.Web.Verbs;

/// <summary>What a verb works with: the settings and the archive of the server, without the server. A server may run beside it.</summary>
internal static class VerbHost
{
    /// <summary>Opens the archive, creating and migrating what is missing, and does the work.</summary>
    public static Task<int> RunAsync(string[] settings, Func<IServiceProvider, Task<int>> work) => RunUnopenedAsync(settings, async (services, _) =>
    {
        await services.GetRequiredService<ArchiveMigrator>().MigrateAsync();
        return await work(services);
    });

    /// <summary>Does the work with the archive as it is, or is not.</summary>
    public static async Task<int> RunUnopenedAsync(string[] settings, Func<IServiceProvider, ArchiveSettings, Task<int>> work)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { Args = settings, ContentRootPath = AppContext.BaseDirectory });
        var archive = builder.AddSettings();
        builder.AddArchive(archive);
        builder.Services.AddAccounts();
        builder.AddTerminalLogs();
        using var host = builder.Build();
        return await work(host.Services, archive);
    }
}
