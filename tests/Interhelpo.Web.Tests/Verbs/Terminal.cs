using System.Diagnostics;

namespace Interhelpo.Web.Tests.Verbs;

/// <summary>What a run of the program came to.</summary>
internal sealed record Run(int ExitCode, string Output, string Errors);

/// <summary>Runs the program itself, as an operator does.</summary>
internal static class Terminal
{
    /// <summary>The root of the repository.</summary>
    public static string Root { get; } = FindRoot();

    public static Task<Run> RunAsync(params string[] arguments) => RunWithInputAsync("", arguments);

    /// <summary>The same with something on standard input.</summary>
    public static Task<Run> RunWithInputAsync(string input, params string[] arguments) => RunAsync(Program(arguments), input);

    /// <summary>The program, ready to be started.</summary>
    public static ProcessStartInfo Program(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, WorkingDirectory = Path.GetTempPath() };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Interhelpo.Web.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        return start;
    }

    /// <summary>Runs something to its end.</summary>
    public static async Task<Run> RunAsync(ProcessStartInfo start, string input = "")
    {
        start.RedirectStandardOutput = start.RedirectStandardError = start.RedirectStandardInput = true;
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return new(process.ExitCode, await output, await errors);
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Interhelpo.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
