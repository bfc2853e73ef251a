using Interhelpo.Store.Accounts;
using Interhelpo.Store.Chronicling;
using Interhelpo.Store.Comparing;
using Interhelpo.Store.Importing;
using Interhelpo.Store.Keeping;
using Interhelpo.Store.Keeping.Backups;
using Interhelpo.Store.Readers;
using Interhelpo.Store.Revising;
using Interhelpo.Store.Search;
using Interhelpo.Store.Versions;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Interhelpo.Store;

/// <summary>The one way an archive is opened, so that settings of the connection and the search index are never forgotten.</summary>
public static class ArchiveStore
{
    /// <summary>
    /// Gives the host what readers may see (<see cref="ReadersDb"/>) as <see cref="ArchiveDb"/> per scope, <see cref="IDbContextFactory{TContext}"/> for everything else, and
    /// <see cref="ArchiveMigrator"/>, which makes the database ready.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="databasePath">The file of the database; it and its folder may still be missing.</param>
    /// <param name="backups">Where backups go; a folder beside the database when null, and none made by itself.</param>
    public static IServiceCollection AddArchiveStore(this IServiceCollection services, string databasePath, BackupSettings? backups = null)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddIdentitySchema();
        services.AddSingleton<SlowQueries>();
        services.AddPooledDbContextFactory<ArchiveDb>((provider, options) => options.UseArchive(databasePath, provider.GetRequiredService<TimeProvider>()).AddInterceptors(provider.GetRequiredService<SlowQueries>()));
        services.AddPooledDbContextFactory<ReadersDb>((provider, options) => options.UseArchive(databasePath, provider.GetRequiredService<TimeProvider>()).AddInterceptors(provider.GetRequiredService<SlowQueries>()));
        var file = new ArchiveFile(databasePath);
        services.AddSingleton(file);
        services.AddSingleton<ArchiveMigrator>();
        services.AddSingleton<Upgrading>();
        services.AddSingleton<DatabaseCopies>();
        services.AddSingleton(new BackupShelf(backups ?? BackupSettings.Usual(file)));
        services.AddSingleton<BackupWriter>();
        services.AddSingleton<Restoring>();
        services.AddSingleton<BackupRehearsal>();
        services.AddScoped<ArchiveSearch>();
        services.AddSingleton<SourceComparer>();
        services.AddSingleton<ChronicleDecisions>();
        services.AddSingleton<Suggestions>();
        services.AddSingleton<Importer>();
        services.AddSingleton<IncomingDocuments>();
        services.AddSingleton<SourceVersions>();
        services.AddSingleton<ImportNotes>();
        services.AddSingleton<WorksApart>();
        services.AddSingleton<Checking>();
        services.AddSingleton<StoreProbe>();
        services.AddSingleton<StatusReading>();
        services.AddSingleton<Reindexing>();
        services.AddSingleton<RecordEditing>();
        services.AddSingleton<Undoing>();
        services.AddSingleton<Merging>();
        services.AddSingleton<SourceWords>();
        services.AddSingleton<Splitting>();
        services.AddSingleton<Withdrawing>();
        services.AddSingleton<DraftEditing>();
        services.AddSingleton<EntryLinks>();
        services.AddSingleton<SignInLog>();
        services.AddSingleton<Staff>();
        services.AddSingleton<Letterbox>();
        services.AddScoped<ArchiveDb>(provider => provider.GetRequiredService<IDbContextFactory<ReadersDb>>().CreateDbContext());
        return services;
    }

    /// <summary>Accounts are mapped as the options of the application say; the third schema has room for passkeys.</summary>
    internal static IServiceCollection AddIdentitySchema(this IServiceCollection services) => services.AddOptions().Configure<IdentityOptions>(options => options.Stores.SchemaVersion = IdentitySchemaVersions.Version3);

    /// <summary>Opens the archive in this file.</summary>
    /// <param name="pooling">Whether connections stay open between contexts, for the next one.</param>
    public static DbContextOptionsBuilder UseArchive(this DbContextOptionsBuilder options, string databasePath, TimeProvider? clock = null, bool pooling = true)
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = databasePath, Pooling = pooling };
        return options
            // A list with two collections of each item would otherwise be their product.
            .UseSqlite(connection.ConnectionString, sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
            // What readers may not see is meant to take along what cannot be without it.
            .ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.PossibleIncorrectRequiredNavigationWithQueryFilterInteractionWarning))
            .AddInterceptors(new SqliteSettings(), new RevisionKeeper(clock ?? TimeProvider.System), new WorkBlockKeeper(), new SearchEntryKeeper());
    }
}
