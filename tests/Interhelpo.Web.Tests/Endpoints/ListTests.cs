using System.Net;
using System.Text;
using System.Text.Json;
using Interhelpo.Archive;
using Interhelpo.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Interhelpo.Web.Tests.Endpoints;

public sealed class ListTests(ApiSite api) : IClassFixture<ApiSite>
{
    [Fact]
    public async Task Every_evidence_is_the_slice_of_its_source_in_code_points()
    {
        var texts = new Dictionary<string, Rune[]>(StringComparer.Ordinal);
        var found = new List<JsonElement>();
        foreach (var list in ApiSite.Lists) Collect(await api.ReadAsync(list), found);

        foreach (var evidence in found)
        {
            var source = evidence.GetProperty("source").GetString()!;
            if (!texts.TryGetValue(source, out var text))
            {
                using var answer = await api.SendAsync(HttpMethod.Get, $"/api/v1/sources/{source}/text");
                Assert.Equal("text/plain; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
                texts[source] = text = [.. (await answer.Content.ReadAsStringAsync()).EnumerateRunes()];
            }

            var slice = string.Concat(text[evidence.GetProperty("start").GetInt32()..evidence.GetProperty("end").GetInt32()].Select(rune => rune.ToString()));
            Assert.Equal(evidence.GetProperty("quote").GetString(), slice);
        }

        Assert.Contains("fair", texts.Keys);
        Assert.InRange(found.Count, 10, int.MaxValue);
    }

    [Fact]
    public async Task Walking_the_pages_meets_every_item_once()
    {
        foreach (var list in ApiSite.Lists)
        {
            var all = await api.WalkAsync(list);

            Assert.Equal(all, await api.WalkAsync(list + "?limit=1"));
            Assert.Equal(all, await api.WalkAsync(list + "?limit=2"));
            Assert.Equal(all.Count, all.Distinct().Count());
        }
    }

    [Fact]
    public async Task Rows_added_meanwhile_neither_repeat_nor_skip_others()
    {
        var before = await api.WalkAsync("/api/v1/entities?kind=organisation");
        var added = 0;

        var walked = await api.WalkAsync("/api/v1/entities?kind=organisation&limit=1", between: async () =>
        {
            if (added >= 4) return;
            await using var db = await api.Site.Services.GetRequiredService<IDbContextFactory<ArchiveDb>>().CreateDbContextAsync();
            var slug = (added % 2 == 0 ? "aaa-" : "zzz-") + added++;
            db.Add(new Entity { Kind = EntityKind.Organisation, Slug = slug, Name = slug });
            await db.SaveChangesAsync();
        });

        Assert.All(before, item => Assert.Single(walked, item));
        Assert.Equal(walked.Count, walked.Distinct().Count());
    }

    [Theory]
    [InlineData("/api/v1/events", "dvorak-leaves mill-founded fair-of-1905 mill-employs-40 writing-on-the-gate")]
    [InlineData("/api/v1/events?from=1906", "mill-employs-40 writing-on-the-gate")]
    [InlineData("/api/v1/events?to=1899-06", "dvorak-leaves mill-employs-40")]
    [InlineData("/api/v1/events?from=1901-05-04&to=1905-01-01", "fair-of-1905 mill-employs-40")]
    [InlineData("/api/v1/events?source=letter", "dvorak-leaves")]
    [InlineData("/api/v1/events?person=jan-dvorak&place=lhota&from=1900", "mill-founded")]
    [InlineData("/api/v1/events?q=МИЛЛ%20founded", "mill-founded")]
    [InlineData("/api/v1/events?q=nothing", "")]
    [InlineData("/api/v1/statements?source=mill", "mill-1 mill-2 mill-3")]
    [InlineData("/api/v1/statements?q=employed", "mill-2")]
    [InlineData("/api/v1/works?author=novak", "novak1931")]
    [InlineData("/api/v1/works?author=petr&type=book&year=1931&language=en&q=mills", "novak1931")]
    [InlineData("/api/v1/works?author=novotny", "")]
    [InlineData("/api/v1/works?year=1932", "")]
    [InlineData("/api/v1/entities?kind=person", "jan-dvorak")]
    [InlineData("/api/v1/disagreements", "dvorak-when mill-people")]
    [InlineData("/api/v1/disagreements?kind=date", "dvorak-when")]
    [InlineData("/api/v1/disagreements?person=jan-dvorak&from=1900&to=1901", "dvorak-when mill-people")]
    [InlineData("/api/v1/disagreements?organisation=lhota-mill&from=1905", "mill-people")]
    [InlineData("/api/v1/disagreements?place=brno", "")]
    [InlineData("/api/v1/agreements", "dvorak-where mill-when")]
    [InlineData("/api/v1/agreements?source=letter", "dvorak-where")]
    [InlineData("/api/v1/agreements?from=1902", "mill-when")]
    public async Task A_filter_leaves_what_it_says(string address, string ids)
    {
        var list = await api.ReadAsync(address);

        Assert.Equal(ids, string.Join(' ', list.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString())));
    }

    [Theory]
    [InlineData("/api/v1/events?limit=0", "limit")]
    [InlineData("/api/v1/events?limit=501", "limit")]
    [InlineData("/api/v1/works?limit=ten", "limit")]
    [InlineData("/api/v1/agreements?limit=-1", "limit")]
    [InlineData("/api/v1/sources?cursor=made-up", "cursor")]
    [InlineData("/api/v1/disagreements?cursor=x", "cursor")]
    [InlineData("/api/v1/search?q=mill&cursor=%00", "cursor")]
    [InlineData("/api/v1/events?from=yesterday", "from")]
    [InlineData("/api/v1/search?q=mill&to=1925-13", "to")]
    [InlineData("/api/v1/entities?kind=ghost", "kind")]
    [InlineData("/api/v1/disagreements?kind=quarrel", "kind")]
    [InlineData("/api/v1/agreements?to=once", "to")]
    [InlineData("/api/v1/works?year=MCM", "year")]
    public async Task A_wrong_parameter_is_named_with_what_is_allowed(string address, string parameter)
    {
        var problem = await api.ProblemAsync(address, HttpStatusCode.BadRequest);

        Assert.Equal(parameter, problem.GetProperty("parameter").GetString());
        Assert.Contains(problem.GetProperty("allowed").GetString()!.Split(' ')[0], problem.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(400, problem.GetProperty("status").GetInt32());
    }

    [Fact]
    public async Task A_cursor_of_one_list_is_refused_by_another()
    {
        var next = (await api.ReadAsync("/api/v1/works?limit=1")).GetProperty("next").GetString() ?? (await api.ReadAsync("/api/v1/sources?limit=1")).GetProperty("next").GetString()!;
        var cursor = next.Split("cursor=")[1];

        await api.ProblemAsync("/api/v1/events?cursor=" + cursor, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Quantities_are_numbers_with_their_qualifier()
    {
        var quantity = (await api.ReadAsync("/api/v1/events/fair-of-1905")).GetProperty("quantities")[0];

        Assert.Equal("""{"value":300,"to":350.5,"unit":"people","qualifier":"more-than"}""", quantity.GetRawText());
    }

    [Fact]
    public async Task A_search_tells_its_total_and_facets()
    {
        var found = await api.ReadAsync("/api/v1/search?q=lhota&limit=1");

        Assert.InRange(found.GetProperty("total").GetInt32(), 2, 100);
        Assert.Equal("place", found.GetProperty("items")[0].GetProperty("kind").GetString());
        Assert.Equal("exact", found.GetProperty("items")[0].GetProperty("matched").GetString());
        Assert.NotEmpty(found.GetProperty("facets").GetProperty("kind").EnumerateArray());
        Assert.Equal(found.GetProperty("total").GetInt32(), (await api.WalkAsync("/api/v1/search?q=lhota&limit=1")).Distinct().Count());
        Assert.Empty((await api.ReadAsync("/api/v1/search")).GetProperty("items").EnumerateArray());
    }

    private static void Collect(JsonElement element, List<JsonElement> found)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Collect(item, found);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (element.TryGetProperty("quote", out _)) found.Add(element);
            foreach (var member in element.EnumerateObject()) Collect(member.Value, found);
        }
    }
}
