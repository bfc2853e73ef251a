using System.Net;
using AngleSharp.Dom;
using Interhelpo.Web.Tests.Pages;
using Interhelpo.Web.Tests.Rendering;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Interhelpo.Web.Tests.Security;

/// <summary>Somebody with a browser of their own, who fills in forms as a browser does; redirects are told, not followed.</summary>
internal sealed class Visitor(SampleSite site) : IDisposable
{
    private readonly HttpClient client = site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string address) => client.SendAsync(new HttpRequestMessage(method, new Uri(address, UriKind.Relative)));

    public Task<HttpResponseMessage> OpenAsync(string address) => SendAsync(HttpMethod.Get, address);

    public async Task<IDocument> ReadAsync(string address) => Page.Read(await (await OpenAsync(address)).Content.ReadAsStringAsync());

    /// <summary>Opens the page, fills in its form and sends it.</summary>
    public async Task<HttpResponseMessage> FillAsync(string address, params (string Field, string Value)[] values)
    {
        var fields = await FieldsAsync(address);
        foreach (var (field, value) in values) fields[field] = value;
        return await PostAsync(address, fields);
    }

    /// <summary>The fields of the page's form, as they stand in it.</summary>
    public async Task<Dictionary<string, string>> FieldsAsync(string address)
    {
        var form = (await ReadAsync(address)).QuerySelector("form[method=post].entry")!;
        var fields = form.QuerySelectorAll("input[name]:not([type=radio], [type=checkbox], [type=file])").ToDictionary(input => input.GetAttribute("name")!, input => input.GetAttribute("value") ?? "", StringComparer.Ordinal);
        foreach (var area in form.QuerySelectorAll("textarea[name]")) fields[area.GetAttribute("name")!] = area.TextContent;
        foreach (var list in form.QuerySelectorAll("select[name]")) fields[list.GetAttribute("name")!] = list.QuerySelector("option[selected]")?.GetAttribute("value") ?? list.QuerySelector("option")!.GetAttribute("value")!;
        return fields;
    }

    public async Task<HttpResponseMessage> PostAsync(string address, IReadOnlyDictionary<string, string> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        return await client.PostAsync(new Uri(address, UriKind.Relative), content);
    }

    public Task<HttpResponseMessage> PostAsync(string address, HttpContent content) => client.PostAsync(new Uri(address, UriKind.Relative), content);

    /// <summary>Sends a form as a browser that says of itself where it comes from.</summary>
    public Task<HttpResponseMessage> SendAsync(string address, HttpContent content, string? header, string? value)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative)) { Content = content };
        if (header is not null) request.Headers.Add(header, value);
        return client.SendAsync(request);
    }

    public Task<HttpResponseMessage> SignInAsync(string name, string password, string next = "") =>
        FillAsync("/admin/sign-in" + (next.Length == 0 ? "" : "?next=" + Uri.EscapeDataString(next)), ("Name", name), ("Password", password));

    /// <summary>Turns the second factor on: the app, and the recovery codes.</summary>
    public async Task<(Authenticator App, IReadOnlyList<string> RecoveryCodes)> TurnOnSecondFactorAsync(string password)
    {
        var app = new Authenticator((await ReadAsync("/admin/account/authenticator")).QuerySelector("#key")!.TextContent);
        using var answer = await FillAsync("/admin/account/authenticator", ("Code", app.Code(-1)), ("CurrentPassword", password));
        return (app, RecoveryCodesOn(Page.Read(await answer.Content.ReadAsStringAsync())));
    }

    public static IReadOnlyList<string> RecoveryCodesOn(IDocument page) => [.. page.QuerySelectorAll(".recovery-codes code").Select(code => code.TextContent)];

    /// <summary>What is said beside a field of the answer, or where there is a problem with the whole form.</summary>
    public static async Task<string> ProblemAsync(HttpResponseMessage answer) =>
        string.Join(' ', Page.Read(await answer.Content.ReadAsStringAsync()).QuerySelectorAll(".problem").Select(problem => problem.TextContent.Trim())).Trim();

    /// <summary>Whether the desk opens.</summary>
    public async Task<bool> IsInAsync()
    {
        using var answer = await OpenAsync("/admin");
        return answer.StatusCode == HttpStatusCode.OK;
    }

    public void Dispose() => client.Dispose();
}
