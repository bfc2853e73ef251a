using System.Net;
using Interhelpo.Web.Tests.Pages;

namespace Interhelpo.Web.Tests.Endpoints;

public sealed class ChronicleTests(ApiSite api) : IClassFixture<ApiSite>
{
    [Fact]
    public async Task It_answers_what_the_page_shows_with_exact_evidence()
    {
        var chronicle = await api.ReadAsync("/api/v1/chronicle");
        var entry = chronicle.GetProperty("sections")[0].GetProperty("entries")[0];
        var evidence = entry.GetProperty("evidence")[0];
        using var text = await api.SendAsync(HttpMethod.Get, $"/api/v1/sources/{evidence.GetProperty("source").GetString()}/text");

        Assert.Equal(("composed", 2, "/chronicle"), (chronicle.GetProperty("state").GetString(), chronicle.GetProperty("sources").GetInt32(), chronicle.GetProperty("url").GetString()));
        Assert.Equal((await text.Content.ReadAsStringAsync())[evidence.GetProperty("start").GetInt32()..evidence.GetProperty("end").GetInt32()], evidence.GetProperty("quote").GetString());
        Assert.Equal(["/disagreements/mill-when"], entry.GetProperty("agreements").EnumerateArray().Select(matter => matter.GetProperty("url").GetString()));
        Assert.Equal(["/disagreements/dvorak-when", null], entry.GetProperty("differences").EnumerateArray().Select(matter => matter.GetProperty("url").GetString()));
        Assert.Equal("1899", entry.GetProperty("differences")[0].GetProperty("positions")[1].GetProperty("value").GetString());
    }

    [Fact]
    public async Task Without_one_the_answer_says_how_it_comes()
    {
        var empty = new SampleSite { Fill = _ => { } };
        await empty.InitializeAsync();
        using (var client = empty.CreateClient())
        using (var answer = await client.GetAsync(new Uri("/api/v1/chronicle", UriKind.Relative)))
        {
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.Contains("when documents are imported", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        await ((IAsyncLifetime)empty).DisposeAsync();
    }
}
