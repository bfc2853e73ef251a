using System.Diagnostics;
using AngleSharp.Dom;
using Interhelpo.Web.Tests.Rendering;

namespace Interhelpo.Web.Tests.Faults;

/// <summary>The program itself as a server of its own over a folder, with somebody signed in; it can be killed at any moment.</summary>
internal sealed class RunningServer : IDisposable
{
    private readonly Process process;
    private readonly HttpClient client;

    private RunningServer(Process process, string address) => (this.process, client) = (process, new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(address) });

    public static async Task<RunningServer> StartAsync(string folder, string name, string password)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, WorkingDirectory = folder };
        foreach (var argument in new[] { Path.Combine(AppContext.BaseDirectory, "Interhelpo.Web.dll"), "--urls", "http://127.0.0.1:0", "--Archive:DataDirectory", folder, "--Archive:SeedsDirectory", "" }) start.ArgumentList.Add(argument);
        var started = Process.Start(start)!;
        const string open = "The archive is open at ";
        string? line;
        string? address = null;
        // Nobody is administrator yet, so the way in is told: when it is, the archive is ready.
        while ((line = await started.StandardOutput.ReadLineAsync()) is not null && !line.Contains("/admin/welcome", StringComparison.Ordinal))
            if (line.StartsWith(open, StringComparison.Ordinal)) address = line[open.Length..].Split(' ')[0];
        _ = started.StandardOutput.ReadToEndAsync();
        var server = new RunningServer(started, address ?? throw new InvalidOperationException("The server did not say where it is."));
        using var signedIn = await server.FillAsync("/admin/sign-in", ("Name", name), ("Password", password));
        Assert.Equal("/admin", signedIn.Headers.Location?.ToString());
        return server;
    }

    public async Task<IDocument> ReadAsync(string address) => Page.Read(await client.GetStringAsync(new Uri(address, UriKind.Relative)));

    /// <summary>Fills in the form of a page.</summary>
    public async Task<HttpResponseMessage> FillAsync(string address, params (string Field, string Value)[] values) => await SendAsync(address, await FormAsync(address, values));

    /// <summary>A form as it is about to be sent.</summary>
    public async Task<FormUrlEncodedContent> FormAsync(string address, params (string Field, string Value)[] values)
    {
        var form = (await ReadAsync(address)).QuerySelectorAll("form[method=post].entry")[^1];
        var fields = form.QuerySelectorAll("input[name]:not([type=file], [type=radio], [type=checkbox])").ToDictionary(input => input.GetAttribute("name")!, input => input.GetAttribute("value") ?? "", StringComparer.Ordinal);
        foreach (var area in form.QuerySelectorAll("textarea[name]")) fields[area.GetAttribute("name")!] = area.TextContent;
        foreach (var (field, value) in values) fields[field] = value;
        return new FormUrlEncodedContent(fields);
    }

    public Task<HttpResponseMessage> SendAsync(string address, HttpContent content) => client.PostAsync(new Uri(address, UriKind.Relative), content);

    /// <summary>Ends it as a power cut does: without a word.</summary>
    public async Task KillAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        process.Dispose();
        client.Dispose();
    }
}
