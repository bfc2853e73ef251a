using Microsoft.Extensions.Options;

namespace Interhelpo.Web.Hosting;

/// <summary>Refuses settings the archive cannot work with, each by its name and with what to do about it.</summary>
internal sealed class SettingsRules(IConfiguration configuration) : IValidateOptions<ArchiveSettings>
{
    private static readonly string[] Known =
    [
        nameof(ArchiveSettings.DataDirectory), nameof(ArchiveSettings.SeedsDirectory), nameof(ArchiveSettings.Provider), nameof(ArchiveSettings.ConnectionString), nameof(ArchiveSettings.RequireSecondFactor),
        nameof(ArchiveSettings.BackupDirectory), nameof(ArchiveSettings.BackupEvery), nameof(ArchiveSettings.BackupsKept), nameof(ArchiveSettings.BackupKeys),
        nameof(ArchiveSettings.KnownProxies),
    ];

    public ValidateOptionsResult Validate(string? name, ArchiveSettings options)
    {
        var refusals = Refusals(options).ToList();
        return refusals.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(refusals);
    }

    private IEnumerable<string> Refusals(ArchiveSettings settings)
    {
        foreach (var unknown in configuration.GetSection(ArchiveSettings.Section).GetChildren().Select(child => child.Key).Except(Known, StringComparer.OrdinalIgnoreCase))
        {
            yield return $"Archive:{unknown} is not a setting of the archive. Its settings are {string.Join(", ", Known.Select(known => $"Archive:{known}"))}.";
        }

        if (string.IsNullOrWhiteSpace(settings.DataDirectory))
        {
            yield return "Archive:DataDirectory is empty. Name the folder that keeps the archive, or leave the setting out for data/.";
        }

        if (Provider(settings) is { } provider) yield return provider;

        if (!bool.TryParse(settings.RequireSecondFactor, out _))
        {
            yield return $"Archive:RequireSecondFactor is '{settings.RequireSecondFactor}'. Set it to true, so that everybody who works in the archive needs a second factor, or to false, or leave it out.";
        }

        if (ProxyHosting.Read(settings.KnownProxies) is null)
        {
            yield return $"Archive:KnownProxies is '{settings.KnownProxies}'. Set it to the addresses or networks of the proxies in front, such as '127.0.0.1' or '10.0.0.0/8, ::1', or leave it out.";
        }

        if (configuration["ForwardedHeaders_Enabled"] is { Length: > 0 } trusted && !trusted.Equals("false", StringComparison.OrdinalIgnoreCase))
        {
            yield return "ASPNETCORE_FORWARDEDHEADERS_ENABLED is set, which takes the word of whoever asks for who that is. Leave it out, and name the proxies in front by Archive:KnownProxies.";
        }

        foreach (var backups in Backups(settings)) yield return backups;

        if (settings.SeedsPath is { } seeds && !Directory.Exists(seeds))
        {
            yield return $"Archive:SeedsDirectory names {seeds}, which is not a folder. Name the folder with the documents of the first start, or set it empty to import none.";
        }
    }

    private static IEnumerable<string> Backups(ArchiveSettings settings)
    {
        // The folder of a setting is never made: it may be another disk, which is not there today.
        if (!string.IsNullOrWhiteSpace(settings.BackupDirectory) && !Directory.Exists(settings.BackupPath))
        {
            yield return $"Archive:BackupDirectory names {settings.BackupPath}, which is not a folder. Make it, see that its disk is there, or leave the setting out for backups/ in the data directory.";
        }

        if (ArchiveSettings.Hours(settings.BackupEvery) is null)
        {
            yield return $"Archive:BackupEvery is '{settings.BackupEvery}'. Set it to the hours from one backup to the next, such as 24, or to 0 for none.";
        }

        if (ArchiveSettings.Retention(settings.BackupsKept) is null)
        {
            yield return $"Archive:BackupsKept is '{settings.BackupsKept}'. Set it to three numbers, of the days, weeks and months that keep a backup, such as '7 4 12'.";
        }

        if (!bool.TryParse(settings.BackupKeys, out _))
        {
            yield return $"Archive:BackupKeys is '{settings.BackupKeys}'. Set it to true, so that backups hold the keys too, or to false, or leave it out.";
        }
    }

    private static string? Provider(ArchiveSettings settings) => settings.Provider.ToUpperInvariant() switch
    {
        "SQLITE" when string.IsNullOrEmpty(settings.ConnectionString) => null,
        "SQLITE" => "Archive:ConnectionString is set, but Archive:Provider is Sqlite, which keeps the archive in Archive:DataDirectory and needs none. Leave it out.",
        "POSTGRES" => "Archive:Provider is Postgres, which this version cannot keep an archive in yet. Set it to Sqlite, or leave it out.",
        _ => $"Archive:Provider is '{settings.Provider}', which the archive does not know. Set it to Sqlite, or leave it out.",
    };
}
