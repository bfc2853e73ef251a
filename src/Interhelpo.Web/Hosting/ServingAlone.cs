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

    // Beside the lock, because what is locked cannot be read.
    private string ProcessPath => Path.Combine(settings.DataPath, "server.pid");

    /// <exception cref="AlreadyServedException">Another process serves this archive.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            held = new FileStream(LockPath, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(LockPath))
        {
            throw new AlreadyServedException(settings.DataPath, File.Exists(ProcessPath) ? await File.ReadAllTextAsync(ProcessPath, cancellationToken) : "");
        }

        await File.WriteAllTextAsync(ProcessPath, Environment.ProcessId.ToString(CultureInfo.InvariantCulture), cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => held?.Dispose();
}

/// <summary>Another server has the data directory.</summary>
internal sealed class AlreadyServedException(string directory, string process) : Exception(
    $"Another server{(process.Length > 0 ? $", process {process}," : "")} serves the archive in {directory} already. Stop it first, or choose another data directory with --Archive:DataDirectory. Verbs can be run beside it.");
