using Interhelpo.Store;
using Microsoft.AspNetCore.DataProtection;

namespace Interhelpo.Web.Hosting;

/// <summary>Opens the data directory for the host: the database, and the keys that forms are sealed with.</summary>
internal static class StoreHosting
{
    /// <summary>Prepares the data directory and registers what is kept in it.</summary>
    /// <exception cref="UnusableDataDirectoryException">It cannot be made or written.</exception>
    public static void AddArchive(this IHostApplicationBuilder builder, ArchiveSettings settings)
    {
        DataDirectory.Prepare(settings.DataPath);
        builder.Services.AddArchiveStore(settings.DatabasePath, settings.Backups);
        builder.Services.AddDataProtection().SetApplicationName("Interhelpo").PersistKeysToFileSystem(new DirectoryInfo(settings.KeyPath));
    }
}
