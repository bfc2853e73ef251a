using Interhelpo.Store.Accounts;
using Interhelpo.Web.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Interhelpo.Web.Security.Accounts;

/// <summary>The link by which the first administrator is made: printed at each start until it is used, and kept in a file that only the owner can read.</summary>
internal sealed class SetUpLink(ArchiveSettings settings, EntryLinks links, IServer server)
{
    private const string Page = "/admin/welcome?link=";
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    public string FilePath => Path.Combine(settings.DataPath, "set-up-link.txt");

    /// <summary>Where somebody with this secret gets in.</summary>
    public static string AddressOf(string site, string secret) => site.TrimEnd('/') + Page + secret;

    /// <summary>Prints the link while there is no administrator, and puts the file away once there is one.</summary>
    public async Task TellAsync(CancellationToken cancellation)
    {
        if (await SecretAsync(cancellation) is not { } secret)
        {
            File.Delete(FilePath);
            return;
        }

        var site = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "";
        await Console.Out.WriteLineAsync($"No administrator yet. Whoever opens this link first becomes one: {AddressOf(site, secret)} (also kept in {FilePath})");
    }

    /// <summary>That of the file, if it still opens; else a new one, which makes the old void.</summary>
    private async Task<string?> SecretAsync(CancellationToken cancellation)
    {
        var kept = File.Exists(FilePath) ? (await File.ReadAllTextAsync(FilePath, cancellation)).Trim() : "";
        var known = kept[(kept.LastIndexOf('=') + 1)..];
        if (await links.IsSetUpAsync(known, cancellation)) return known;
        if (await links.SetUpAsync(cancellation) is not { } secret) return null;
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = OwnerOnly;
        File.Delete(FilePath);
        await using var file = new StreamWriter(FilePath, options);
        await file.WriteLineAsync(AddressOf("", secret));
        return secret;
    }
}
