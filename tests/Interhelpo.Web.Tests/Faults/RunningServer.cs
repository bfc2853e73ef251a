using System.Diagnostics;
using System.Net;
using AngleSharp.Dom;
using Interhelpo.Web.Tests.Rendering;
using Interhelpo.Web.Tests.Verbs;

namespace Interhelpo.Web.Tests.Faults;

/// <summary>The program itself as a server of its own over a folder, with somebody signed in; it can be killed at any moment.</summary>
internal sealed class RunningServer : IDisposable
{
    private readonly Process process;
    private readonly HttpClient client;

    private RunningServer(Process process, HttpClient client) => (this.process, this.client) = (process, client);

    public HttpClient Client => client;

    public int ProcessId => process.Id;

    /// <param name="disk">The disk that the folder is on, when it has one of its own.</param>
    /// <param name="signedIn">The cookies of a sign-in that still lasts; whoever has none signs in.</param>
    public static async Task<RunningServer> StartAsync(string folder, string name, string password, SmallDisk? disk = null, CookieContainer? signedIn = null)
    {
        var start = Terminal.Program("--urls", "http://127.0.0.1:0", "--Archive:DataDirectory", folder, "--Archive:SeedsDirectory", "");
        if (disk is not null) start = disk.Within(start);
        start.RedirectStandardOutput = true;
        var started = Process.Start(start)!;
        const string open = "The archive is open at ";
        string? line;
        string? address = null;
        // Nobody is administrator yet, so the way in is told: when it is, the archive is ready.
        while ((line = await started.StandardOutput.ReadLineAsync()) is not null && !line.Contains("/admin/welcome", StringComparison.Ordinal))
            if (line.StartsWith(open, StringComparison.Ordinal)) address = line[open.Length..].Split(' ')[0];
        _ = started.StandardOutput.ReadToEndAsync();
        var cookies = signedIn ?? new CookieContainer();
        var isNew = cookies.Count == 0;
        var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies }) { BaseAddress = new Uri(address ?? throw new InvalidOperationException("The server did not say where it is.")) };
        var server = new RunningServer(started, http);
        if (!isNew) return server;
        using var answer = await server.FillAsync("/admin/sign-in", ("Name", name), ("Password", password));
        Assert.Equal("/admin", answer.Headers.Location?.ToString());
        return server;
    }

    public async Task<IDocument> ReadAsync(string address) => Page.Read(await client.GetStringAsync(new Uri(address, UriKind.Relative)));

    /// <summary>Fills in the form of a page.</summary>
    public async Task<HttpResponseMessage> FillAsync(string address, params (string Field, string Value)[] values) => await SendAsync(address, await FormAsync(address, values));

    /// <summary>Sends the form of a page as it stands, to another address.</summary>
    public async Task<HttpResponseMessage> FillAsync(string address, string to) => await SendAsync(to, await FormAsync(address));

    public async Task<HttpStatusCode> StatusAsync(string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        return answer.StatusCode;
    }

    /// <summary>A form as it is about to be sent.</summary>
    public async Task<FormUrlEncodedContent> FormAsync(string address, params (string Field, string Value)[] values)
    {
        var form = (await ReadAsync(address)).QuerySelectorAll("form[method=post].entry")[^1];
        var fields = form.QuerySelectorAll("input[name]:not([type=file], [type=radio], [type=checkbox])").ToDictionary(input => input.GetAttribute("name")!, input => input.GetAttribute("value") ?? "", StringComparer.Ordinal);
        foreach (var area in form.QuerySelectorAll("textarea[name]")) fields[area.GetAttribute("name")!] = area.TextContent;
        foreach (var (field, value) in values) fields[field] = value;
        return new FormUrlEncodedContent(fields);
    }

    /// <param name="sameOrigin">Whether to say, as browsers do, that the form is of this site.</param>
    public async Task<HttpResponseMessage> SendAsync(string address, HttpContent content, bool sameOrigin = false)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        if (sameOrigin) request.Headers.Add("Sec-Fetch-Site", "same-origin");
        return await client.SendAsync(request);
    }

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
