using System.Text;
using System.Text.RegularExpressions;
using Interhelpo.Store.Accounts;
using Interhelpo.Store.Importing;
using Interhelpo.Web.Tests.Editing;
using Interhelpo.Web.Tests.Security;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Interhelpo.Web.Tests.Rights;

/// <summary>What the rights of a source forbid is shown nowhere: every public answer is read, and searched for its words.</summary>
public sealed partial class RightsTests : IAsyncLifetime
{
    // Each sentence has a word that stands nowhere else. Public sources speak of the same school, in other words.
    private const string Diary =
        "Diary of a teacher\n\nThe zzqalpha school in Tokmok was built in 1927 by Josef Zzqbeta. Its roof was of zzqgamma. Nobody zzqdelta ever counted the pupils. "
        + "The windows looked on the zzqepsilon river. In 1931 the zzqzeta library of Tokmok burned down.\n\nReferences\n\nZzqeta, Petr (1931). Schools of the steppe. Praha: Mír.\n";

    private const string Chronicle = "Schools of Tokmok\n\nIn 1929 the school in Tokmok was built. The library in Tokmok burned down in 1931.\n";

    private static readonly string[] All = ["zzqalpha", "zzqbeta", "zzqgamma", "zzqdelta", "zzqepsilon", "zzqzeta"];

    private readonly DeskSite desk = new();

    public async Task InitializeAsync()
    {
        await desk.InitializeAsync();
        await ImportAsync("diary.txt", Diary);
        await ImportAsync("schools.txt", Chronicle);
    }

    public Task DisposeAsync() => desk.DisposeAsync();

    [Fact]
    public async Task While_it_is_public_every_word_is_found()
    {
        var told = await WordsToldAsync();
        Assert.Superset(All.ToHashSet(), told);
    }

    [Fact]
    public async Task No_word_of_a_closed_source_is_told_anywhere_but_what_it_is_and_who_keeps_it()
    {
        await SetAsync("Closed");
        Assert.DoesNotContain(await WordsToldAsync(), word => All.Contains(word));
        using var reader = new Visitor(desk.Site);
        var page = (await reader.ReadAsync("/sources/diary-of-a-teacher")).Body!.TextContent;
        Assert.Contains("not open to readers", page, StringComparison.Ordinal);
        Assert.Contains("The school museum", page, StringComparison.Ordinal);
        using var text = await reader.OpenAsync("/api/v1/sources/diary-of-a-teacher/text");
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, text.StatusCode);
        Assert.Contains("Diary of a teacher", await (await reader.OpenAsync("/search?q=diary")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_source_that_may_be_quoted_only_what_is_in_use_and_its_neighbours_are_told()
    {
        await SetAsync("Quotations");
        var told = await WordsToldAsync();
        // The first and the last sentence tell events; the second and the fourth stand beside them.
        Assert.Superset(new HashSet<string> { "zzqalpha", "zzqzeta" }, told);
        Assert.DoesNotContain("zzqdelta", told);

        using var reader = new Visitor(desk.Site);
        var lists = "";
        foreach (var address in new[] { "/api/v1/statements", "/search?q=zzqgamma", "/search?q=zzqepsilon", "/api/v1/search?q=zzqgamma" })
            lists += await (await reader.OpenAsync(address)).Content.ReadAsStringAsync();
        Assert.DoesNotContain("roof was of", lists, StringComparison.Ordinal);
        var page = (await reader.ReadAsync("/sources/diary-of-a-teacher")).Body!.TextContent;
        Assert.Contains("roof was of zzqgamma", page, StringComparison.Ordinal);
        Assert.Contains("[…]", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_closed_and_is_opened_again_is_all_there_again()
    {
        var before = await WordsToldAsync();
        await SetAsync("Closed");
        await SetAsync("Public");
        Assert.Equal(before.Order(StringComparer.Ordinal), (await WordsToldAsync()).Order(StringComparer.Ordinal));
        Assert.Empty(await AstrayAsync());
    }

    [Fact]
    public async Task The_article_of_a_closed_source_is_nowhere_though_somebody_edited_it()
    {
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        var record = await RecordAsync(curator, "article", "Diary of a teacher");
        using var begun = await curator.FillAsync(record + "/draft");
        (await curator.FillAsync(begun.Headers.Location!.ToString(), ("fields[summary]", "Zzqalpha, in other words."))).Dispose();
        (await curator.FillAsync(begun.Headers.Location + "/publish")).Dispose();
        await SetAsync("Closed");
        using var reader = new Visitor(desk.Site);
        using var answer = await reader.OpenAsync("/articles/diary-of-a-teacher");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain(await WordsToldAsync(), word => All.Contains(word));
    }

    [Theory]
    [InlineData("Closed")]
    [InlineData("Quotations")]
    public async Task What_is_closed_stays_so_when_other_things_change(string rights)
    {
        await SetAsync(rights);
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        await ImportAsync("third.txt", "A third account\n\nThe school in Tokmok was built in 1927, they say. Josef Zzqbeta taught there.\n");
        (await curator.FillAsync(await RecordAsync(curator, "place", "Tokmok") + "/edit", ("fields[aliases]", "Tokmak"))).Dispose();
        var told = await WordsToldAsync();
        Assert.DoesNotContain("zzqdelta", told);
        Assert.Contains("zzqbeta", told);
        if (rights == "Closed") Assert.DoesNotContain("zzqalpha", told);
        Assert.Empty(await AstrayAsync());
    }

    /// <summary>Every made-up word that any public answer tells, whatever the case.</summary>
    private async Task<HashSet<string>> WordsToldAsync()
    {
        using var reader = new Visitor(desk.Site);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var address in await AddressesAsync())
        {
            using var answer = await reader.OpenAsync(address);
            Assert.True((int)answer.StatusCode < 500, $"{address} answered {(int)answer.StatusCode}");
            var text = $"{answer.Headers}{answer.Content.Headers}{await answer.Content.ReadAsStringAsync()}".ToLowerInvariant();
            var asked = Uri.UnescapeDataString(address).ToLowerInvariant();
            told.UnionWith(MadeUp().Matches(text).Select(match => match.Value).Where(word => !asked.Contains(word, StringComparison.Ordinal)));
        }

        return told;
    }

    /// <summary>Every public route with every id there is, and searches for every word.</summary>
    private async Task<List<string>> AddressesAsync()
    {
        await using var db = desk.Open();
        List<string> ids =
        [
            .. await db.Sources.Select(row => row.Slug).ToListAsync(), .. await db.Articles.Select(row => row.Slug).ToListAsync(), .. await db.Statements.Select(row => row.Slug).ToListAsync(),
            .. await db.Events.Select(row => row.Slug).ToListAsync(), .. await db.Entities.Select(row => row.Slug).ToListAsync(), .. await db.Works.Select(row => row.Key).ToListAsync(),
            .. await db.Matters.IgnoreQueryFilters().Select(row => row.Slug).ToListAsync(),
        ];
        var routes = desk.Site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(route => "/" + route.RoutePattern.RawText!.Trim('/')).Distinct()
            .Where(route => !route.StartsWith("/admin", StringComparison.Ordinal) && !route.Contains('.', StringComparison.Ordinal)).ToList();
        return
        [
            .. routes.Where(route => !route.Contains('{', StringComparison.Ordinal)), "/api/v1/statements?limit=500", "/api/v1/events?limit=500", "/api/v1/entities?limit=500", "/timeline?p=2",
            .. routes.Where(route => route.Contains('{', StringComparison.Ordinal)).SelectMany(route => ids.Distinct().Select(id => Parameter().Replace(route, id))),
            .. All.Append("tokmok").Append("1927").SelectMany(word => new[] { $"/search?q={word[..4]}", $"/search?q={word}", $"/api/v1/search?q={word}", $"/api/v1/statements?q={word}", $"/api/v1/works?q={word}" }),
        ];
    }

    /// <summary>What the check finds of the index; the made-up mill has marks that lead nowhere, on purpose.</summary>
    private async Task<IEnumerable<string>> AstrayAsync() =>
        (await desk.Site.Services.GetRequiredService<Store.Keeping.Checking>().RunAsync()).Findings.Where(finding => finding.Problem.Contains("index", StringComparison.Ordinal)).Select(finding => finding.ToString());

    private async Task SetAsync(string rights)
    {
        using var curator = await desk.SignedInAsync(AccountRole.Curator);
        using var kept = await curator.FillAsync(await RecordAsync(curator, "source", "Diary of a teacher") + "/edit", ("fields[rights]", rights), ("fields[holder]", "The school museum"));
        Assert.StartsWith("/admin/log/", kept.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    private static async Task<string> RecordAsync(Visitor visitor, string kind, string title) =>
        (await visitor.ReadAsync($"/admin/records/{kind}")).QuerySelectorAll("main li a").First(link => link.TextContent == title).GetAttribute("href")!;

    private async Task ImportAsync(string name, string text)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        Assert.Equal(ImportResult.Imported, (await desk.Site.Services.GetRequiredService<Importer>().ImportAsync(name, content)).Result);
    }

    [GeneratedRegex(@"zzq[a-z]+", RegexOptions.CultureInvariant)]
    private static partial Regex MadeUp();

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Parameter();
}
