using System.Net;
using System.Net.Http.Headers;

namespace Interhelpo.Web.Tests.Endpoints;

public sealed class RecordTests(ApiSite api) : IClassFixture<ApiSite>
{
    [Theory]
    [InlineData("/api/v1/sources/fair")]
    [InlineData("/api/v1/sources/fair/text")]
    [InlineData("/api/v1/articles/mill")]
    [InlineData("/api/v1/events/mill-founded")]
    [InlineData("/api/v1/statements/mill-1")]
    [InlineData("/api/v1/works/novak1931")]
    [InlineData("/api/v1/entities/jan-dvorak")]
    [InlineData("/api/v1/entities/lhota?kind=place")]
    public async Task A_record_is_dated_tagged_and_not_sent_twice(string address)
    {
        using var first = await api.SendAsync(HttpMethod.Get, address, ("Origin", "https://example.org"));
        var tag = first.Headers.ETag;
        using var second = await api.SendAsync(HttpMethod.Get, address, ("If-None-Match", tag!.ToString()));
        using var head = await api.SendAsync(HttpMethod.Head, address);

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.False(tag.IsWeak);
        Assert.NotNull(first.Content.Headers.LastModified);
        Assert.Equal("*", first.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Equal("nosniff", first.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal((HttpStatusCode.NotModified, ""), (second.StatusCode, await second.Content.ReadAsStringAsync()));
        Assert.Equal((HttpStatusCode.OK, "", tag), (head.StatusCode, await head.Content.ReadAsStringAsync(), head.Headers.ETag));
        Assert.Equal(first.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task Each_encoding_has_a_tag_of_its_own()
    {
        using var plain = await api.SendAsync(HttpMethod.Get, "/api/v1/events");
        using var packed = await api.SendAsync(HttpMethod.Get, "/api/v1/events", ("Accept-Encoding", "br"));

        Assert.Equal("br", packed.Content.Headers.ContentEncoding.Single());
        Assert.NotEqual<EntityTagHeaderValue?>(plain.Headers.ETag, packed.Headers.ETag);
    }

    [Theory]
    [InlineData("/api/v1/sources/none")]
    [InlineData("/api/v1/sources/none/text")]
    [InlineData("/api/v1/articles/none")]
    [InlineData("/api/v1/events/none")]
    [InlineData("/api/v1/statements/none")]
    [InlineData("/api/v1/works/none")]
    [InlineData("/api/v1/entities/none")]
    [InlineData("/api/v1/entities/lhota?kind=person")]
    [InlineData("/api/v1/none")]
    [InlineData("/api/none")]
    public async Task What_is_not_there_is_a_problem_that_helps_on(string address)
    {
        var problem = await api.ProblemAsync(address, HttpStatusCode.NotFound);

        Assert.Contains("listed at /", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_is_given_as_written_and_as_shown()
    {
        var article = await api.ReadAsync("/api/v1/articles/mill");

        Assert.StartsWith("## Beginnings {.made}", article.GetProperty("markdown").GetString(), StringComparison.Ordinal);
        Assert.Contains("<h2", article.GetProperty("html").GetString(), StringComparison.Ordinal);
        Assert.Equal("""{"total":3,"sourced":3}""", article.GetProperty("statements").GetRawText());
    }
}
