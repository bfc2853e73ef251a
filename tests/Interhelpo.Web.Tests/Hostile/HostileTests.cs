using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Interhelpo.Store.Accounts;
using Interhelpo.Web.Tests.Editing;
using Interhelpo.Web.Tests.Readers;
using Interhelpo.Web.Tests.Rendering;
using Interhelpo.Web.Tests.Security;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Interhelpo.Web.Tests.Hostile;

/// <summary>None of five hundred hostile texts, wherever it is put, brings an exception, a hang, or a script that runs for somebody else.</summary>
public sealed class HostileTests : IAsyncLifetime
{
    private static readonly TimeSpan longest = TimeSpan.FromSeconds(60);

    private static readonly string[] queries =
    [
        "/search?q={0}", "/citations?q={0}", "/citations?author={0}&type={0}&language={0}&year={0}", "/timeline?q={0}", "/timeline?from={0}&to={0}&person={0}&place={0}&source={0}", "/search?q=mill&kind={0}&language={0}&p={0}",
        "/disagreements?from={0}&to={0}&q={0}", "/people?q={0}&p={0}", "/write?about={0}&kind={0}", "/admin/sign-in?next={0}", "/sources/mill?p={0}", "/errors/{0}", "/articles/{0}", "/sources/{0}", "/citations/{0}", "/people/{0}", "/{0}", "/disagreements/{0}",
    ];

    private static readonly string[] asked =
    [
        "/api/v1/search?q={0}", "/api/v1/search?q=mill&kind={0}&from={0}&to={0}&language={0}&limit={0}&cursor={0}", "/api/v1/events?from={0}&to={0}&q={0}&source={0}&person={0}&place={0}", "/api/v1/works?q={0}&type={0}&author={0}&year={0}&language={0}", "/api/v1/statements?q={0}&source={0}",
        "/api/v1/entities?kind={0}", "/api/v1/sources?limit={0}&cursor={0}", "/api/v1/sources/{0}", "/api/v1/sources/{0}/text", "/api/v1/works/{0}", "/api/v1/articles/{0}", "/api/v1/entities/{0}",
    ];

    private static readonly string[] forms =
    [
        "/write?about=/people/jan-dvorak&kind=more", "/admin/sign-in", "/admin/records/work/new", "/admin/records/person/new", "/admin/records/place/new", "/admin/records/organisation/new", "/admin/records/article/new", "/admin/records/work/1/edit", "/admin/records/person/1/edit",
        "/admin/records/source/1/edit", "/admin/drafts/1", "/admin/records/event/1/edit", "/admin/records/matter/1/judge", "/admin/imports", "/admin/account/password", "/admin/people/invite",
    ];

    private readonly Whereabouts whereabouts = new();
    private readonly MovableClock clock = new();
    private readonly DeskSite desk;
    private readonly List<string> harms = [];

    public HostileTests() => desk = new() { Site = new() { Replace = services => services.AddSingleton<IStartupFilter>(whereabouts).AddSingleton<TimeProvider>(clock) } };

    public Task InitializeAsync() => desk.InitializeAsync();

    public Task DisposeAsync() => desk.DisposeAsync();

    [Fact]
    public void There_are_five_hundred_different_ones() => Assert.Equal(HostileTexts.Count, HostileTexts.All.Distinct(StringComparer.Ordinal).Count());

    [Theory]
    [InlineData("<p>alert(1) &lt;script&gt;</p><script src='/archive.js'></script><a href='/x' class='on'>x</a>", false)]
    [InlineData("<script>alert(1)</script>", true)]
    [InlineData("<script src='//x.test/1'></script>", true)]
    [InlineData("<img src=x onerror=alert(1)>", true)]
    [InlineData("<a href=' java\tscript:alert(1)'>x</a>", true)]
    [InlineData("<form action='data:text/html,x'></form>", true)]
    [InlineData("<iframe src='/'></iframe>", true)]
    [InlineData("<p style='position:fixed'>x</p>", true)]
    [InlineData("<meta http-equiv=refresh content=0>", true)]
    public async Task What_would_do_harm_is_seen(string html, bool harmful)
    {
        using var answer = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(html, Encoding.UTF8, "text/html") };
        Assert.Equal(harmful, await Harm.InAsync(answer) is not null);
    }

    [Fact]
    public async Task None_does_harm_in_an_address()
    {
        using var stranger = new Visitor(desk.Site);
        foreach (var (text, number) in HostileTexts.All.Select((text, number) => (text, number)))
        {
            foreach (var address in new[] { queries[number % queries.Length], asked[number % asked.Length], queries[0] })
            {
                ComeFromElsewhere(number);
                // Longer than this, and with a NUL in its path, the server refuses an address before anything of ours sees it.
                await LookAsync(address, text, stranger.OpenAsync(address.Replace("{0}", Escape(address.Contains('?', StringComparison.Ordinal) ? text[..Math.Min(text.Length, 2000)] : text[..Math.Min(text.Length, 2000)].Replace("\0", "", StringComparison.Ordinal)), StringComparison.Ordinal)));
            }
        }

        Assert.Empty(harms);
    }

    [Fact]
    public async Task None_does_harm_in_a_form_or_in_what_is_stored_of_it()
    {
        using var curator = await desk.SignedInAsync(AccountRole.Administrator);
        using var stranger = new Visitor(desk.Site);
        using var begun = await curator.FillAsync("/admin/records/article/1/draft");
        Assert.Equal("/admin/drafts/1", begun.Headers.Location?.ToString());
        foreach (var (text, number) in HostileTexts.All.Select((text, number) => (text, number)))
        {
            ComeFromElsewhere(number);
            clock.Ahead += TimeSpan.FromSeconds(10);
            var address = forms[number % forms.Length];
            var visitor = address is "/admin/sign-in" || address.StartsWith("/write", StringComparison.Ordinal) ? stranger : curator;
            await LookAsync(address, text, FillAsync(visitor, address, text, number));
        }

        await WalkAsync(curator);
        Assert.Empty(harms);
    }

    [Fact]
    public async Task None_does_harm_as_a_document()
    {
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        foreach (var (text, number) in HostileTexts.All.Select((text, number) => (text, number)))
        {
            ComeFromElsewhere(number);
            await LookAsync("document", text, HandInAsync(curator, text, number));
        }

        await WalkAsync(curator);
        Assert.Empty(harms);
    }

    private static async Task<HttpResponseMessage> FillAsync(Visitor visitor, string address, string text, int number)
    {
        var fields = await visitor.FieldsAsync(address);
        var open = fields.Keys.Where(name => !name.StartsWith("__", StringComparison.Ordinal)).ToList();
        Assert.True(open.Count > 0, $"{address} has no form to fill in.");
        fields[open[number / forms.Length % open.Count]] = text;
        // Whole at times, so that something of it is stored.
        if (open.Find(name => name is "fields[title]" or "fields[name]" or "Text" or "text") is { } first && number % 2 == 0) fields[first] = text;
        return await visitor.PostAsync(address, fields);
    }

    /// <summary>Hands it in as a file of some name and encoding, and brings some of them in.</summary>
    private static async Task<HttpResponseMessage> HandInAsync(Visitor curator, string text, int number)
    {
        var fields = await curator.FieldsAsync("/admin/imports");
        var (encoding, before) = (number % 5) switch
        {
            0 => (Encoding.UTF8, "In 1923 the mill came to Lhota.\n\n"),
            1 => (Encoding.Unicode, "\uFEFF"),
            2 => (Encoding.BigEndianUnicode, "\uFEFFMill\n\n"),
            3 => (Encoding.Latin1, "# Mill\n\nReferences\n"),
            _ => (Encoding.UTF8, "<html><head><title>Mill</title></head><body><h1>Mill</h1><p>In 1923 "),
        };
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields.Where(field => field.Key.StartsWith("__", StringComparison.Ordinal))) form.Add(new StringContent(value), name);
        var file = new ByteArrayContent(encoding.GetBytes(before + text + "\n"));
        file.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "files", FileName = "\"" + string.Concat(text.Take(60).Where(letter => letter is > ' ' and < '\u007f' and not '"' and not '\\')) + (number % 5 == 4 ? ".html" : number % 5 == 3 ? ".md" : ".txt") + "\"" };
        form.Add(file);
        var handed = await curator.PostAsync("/admin/imports", form);
        if (handed.Headers.Location?.ToString() is not { } document || !char.IsAsciiDigit(document[^1])) return handed;
        if (number % 10 == 0) return await curator.FillAsync(document);
        return await curator.OpenAsync(document);
    }

    /// <summary>Opens every page that can be come to by links, as somebody who works here.</summary>
    private async Task WalkAsync(Visitor visitor)
    {
        const int most = 700;
        var known = new HashSet<string>(["/", "/admin", "/admin/records", "/admin/log", "/admin/messages", "/admin/imports", "/admin/people", "/citations", "/sources", "/people", "/places", "/organisations", "/articles", "/timeline", "/disagreements", "/chronicle", "/search?q=alert"], StringComparer.Ordinal);
        var open = new Queue<string>(known);
        while (open.TryDequeue(out var address) && known.Count < most)
        {
            ComeFromElsewhere(known.Count);
            using var answer = await visitor.OpenAsync(address);
            if (await Harm.InAsync(answer) is { } harm) harms.Add($"{address} {harm}");
            if (answer.Content.Headers.ContentType?.MediaType != "text/html") continue;
            foreach (var link in Page.Read(await answer.Content.ReadAsStringAsync()).QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!.Split('#')[0]))
                if (!link.StartsWith("//", StringComparison.Ordinal) && known.Add(link)) open.Enqueue(link);
        }

        Assert.True(known.Count > 100, "Too little was stored to say anything.");
    }

    private async Task LookAsync(string where, string text, Task<HttpResponseMessage> request)
    {
        using var answer = await request.WaitAsync(longest);
        if (await Harm.InAsync(answer) is { } harm) harms.Add($"{where} {harm}, with {text[..Math.Min(text.Length, 80)]}");
    }

    private void ComeFromElsewhere(int number) => whereabouts.Address = new IPAddress([10, 1, (byte)(number / 250), (byte)(number % 250)]);

    /// <summary>As bytes of UTF-8.</summary>
    private static string Escape(string text) => string.Concat(text.EnumerateRunes().Select(rune => rune.IsAscii && char.IsAsciiLetterOrDigit((char)rune.Value) ? rune.ToString() : string.Concat(Encoding.UTF8.GetBytes(rune.ToString()).Select(octet => "%" + octet.ToString("X2", System.Globalization.CultureInfo.InvariantCulture)))));
}
