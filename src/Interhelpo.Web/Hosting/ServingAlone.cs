using System.Globalization;

namespace Interhelpo.Web.Hosting;

/// <summary>
/// Holds <c>server.lock</c> in the data directory while this process serves: two servers would each make backups, publish and import by themselves. The system lets go of it
/// when the process ends, however it ends. Verbs need no lock.
/// </summary>
internal sealed class ServingAlone(ArchiveSettings settings) : IHostedService, IDisposable
{
    private FileStream? held;

    private string LockPath => Path.Combine(settings.DataPath, "server.lock");

    /// <exception cref="AlreadyServedException">Another process serves this archive.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            held = new FileStream(LockPath, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(LockPath))
        {
            throw new AlreadyServedException(settings.DataPath, await HolderAsync(cancellationToken));
        }

        held.SetLength(0);
        await held.WriteAsync(System.Text.Encoding.ASCII.GetBytes(Environment.ProcessId.ToString(CultureInfo.InvariantCulture)), cancellationToken);
        await held.FlushAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => held?.Dispose();

    /// <summary>Who wrote its number into the lock; null when that cannot be read.</summary>
    private async Task<int?> HolderAsync(CancellationToken cancellation)
    {
        try
        {
            // Read without a lock of our own, which the holder's would refuse.
            await using var file = new FileStream(LockPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(file);
            return int.TryParse(await reader.ReadToEndAsync(cancellation), NumberStyles.None, CultureInfo.InvariantCulture, out var process) ? process : null;
        }
        catch (IOException)
        {
            return null;
        }
    }
}

/// <summary>Another server has the data directory.</summary>
internal sealed class AlreadyServedException(string directory, int? process) : Exception(
    $"Another server{(process is { } number ? FormattableString.Invariant($", process {number},") : "")} serves the archive in {directory} already. Stop it first, or choose another data directory with --Archive:DataDirectory. Verbs can be run beside it.");
