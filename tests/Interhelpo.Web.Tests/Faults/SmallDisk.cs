using System.Diagnostics;
using System.Globalization;
using Interhelpo.Web.Tests.Verbs;

namespace Interhelpo.Web.Tests.Faults;

/// <summary>
/// A disk of a few megabytes, mounted on a folder where only processes see it that are started within it (namespaces of Linux, so that nobody needs to be root). Gone with this object.
/// </summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly Process holder;

    private SmallDisk(Process holder, string folder) => (this.holder, Folder) = (holder, folder);

    /// <summary>Where it is, for processes within.</summary>
    public string Folder { get; }

    /// <summary>Where this process sees it.</summary>
    public string Outside => string.Create(CultureInfo.InvariantCulture, $"/proc/{holder.Id}/root{Folder}");

    public static async Task<SmallDisk> MountAsync(string folder, int megabytes)
    {
        var start = new ProcessStartInfo("unshare") { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { "--user", "--map-root-user", "--mount", "bash", "-c", $"mount -t tmpfs -o size={megabytes}m tmpfs '{folder}' && echo mounted && exec cat" }) start.ArgumentList.Add(argument);
        var started = Process.Start(start)!;
        if (await started.StandardOutput.ReadLineAsync() != "mounted") throw new InvalidOperationException("No disk could be mounted in a namespace of its own (unshare --user --mount): " + await started.StandardError.ReadToEndAsync());
        return new SmallDisk(started, folder);
    }

    /// <summary>The same program, started within.</summary>
    public ProcessStartInfo Within(ProcessStartInfo program)
    {
        var start = new ProcessStartInfo("nsenter") { UseShellExecute = false, WorkingDirectory = program.WorkingDirectory };
        foreach (var argument in new[] { "--target", holder.Id.ToString(CultureInfo.InvariantCulture), "--user", "--mount", "--preserve-credentials", program.FileName }.Concat(program.ArgumentList)) start.ArgumentList.Add(argument);
        return start;
    }

    public Task<Run> RunAsync(params string[] arguments) => Terminal.RunAsync(Within(Terminal.Program(arguments)));

    /// <summary>Mounts it anew, such as <c>ro</c> or <c>rw</c>.</summary>
    public async Task RemountAsync(string how)
    {
        var remount = await Terminal.RunAsync(Within(new ProcessStartInfo("mount") { ArgumentList = { "-o", "remount," + how, Folder }, WorkingDirectory = "/" }));
        Assert.True(remount.ExitCode == 0, remount.Errors);
    }

    /// <summary>Writes until there is no room for more; what it wrote is answered, to be deleted.</summary>
    public string Fill()
    {
        var filler = Path.Combine(Outside, "filler");
        using var stream = new FileStream(filler, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1);
        var block = new byte[4096];
        try
        {
            while (true) stream.Write(block);
        }
        catch (IOException)
        {
            return filler;
        }
    }

    public void Dispose()
    {
        holder.Kill(entireProcessTree: true);
        holder.WaitForExit();
        holder.Dispose();
    }
}
