namespace Interhelpo.Web.Hosting;

/// <summary>
/// Splits a command line into settings for the configuration (<c>--urls X</c>, <c>--Archive:DataDirectory=X</c>) and the rest, which is
/// for the verbs. Done first, because a colon inside an option means something else to the parser of verbs.
/// </summary>
internal sealed record ConfigurationArguments(string[] Settings, string[] Rest)
{
    /// <summary>Keys without a colon: those of ASP.NET Core, and the section of the archive itself.</summary>
    private static readonly HashSet<string> HostKeys = new(StringComparer.OrdinalIgnoreCase)
    {
        WebHostDefaults.ServerUrlsKey, WebHostDefaults.HttpPortsKey, WebHostDefaults.HttpsPortsKey, WebHostDefaults.EnvironmentKey,
        WebHostDefaults.ContentRootKey, WebHostDefaults.WebRootKey, WebHostDefaults.ApplicationKey, WebHostDefaults.DetailedErrorsKey,
        WebHostDefaults.CaptureStartupErrorsKey, WebHostDefaults.HostingStartupAssembliesKey, WebHostDefaults.HostingStartupExcludeAssembliesKey,
        WebHostDefaults.PreventHostingStartupKey, WebHostDefaults.PreferHostingUrlsKey, WebHostDefaults.ShutdownTimeoutKey,
        WebHostDefaults.StaticWebAssetsKey, WebHostDefaults.SuppressStatusMessagesKey, "forwardedHeaders_enabled", ArchiveSettings.Section,
    };

    public static ConfigurationArguments Split(IReadOnlyList<string> args)
    {
        List<string> settings = [], rest = [];
        for (var i = 0; i < args.Count; i++)
        {
            if (!IsSetting(args[i]))
            {
                rest.Add(args[i]);
            }
            else if (args[i].Contains('='))
            {
                settings.Add(args[i]);
            }
            else if (i + 1 < args.Count)
            {
                settings.Add($"{args[i]}={args[++i]}");
            }
            else
            {
                rest.Add(args[i]);
            }
        }

        return new([.. settings], [.. rest]);
    }

    private static bool IsSetting(string argument)
    {
        if (!argument.StartsWith("--", StringComparison.Ordinal)) return false;
        var key = argument[2..].Split('=')[0];
        return key.Contains(':') || HostKeys.Contains(key);
    }
}
