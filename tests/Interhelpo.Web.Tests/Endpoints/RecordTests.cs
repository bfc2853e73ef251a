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
    [InlineData("/api/v1/disagreements/dvorak-when")]
    [InlineData("/api/v1/agreements/dvorak-where")]
    [InlineData("/api/v1/chronicle")]
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
    [InlineData("/api/v1/disagreements/none")]
    [InlineData("/api/v1/agreements/none")]
    [InlineData("/api/v1/entities/lhota?kind=person")]
    [InlineData("/api/v1/none")]
    [InlineData("/api/none")]
    public async Task What_is_not_there_is_a_problem_that_helps_on(string address)
    {
        var problem = await api.ProblemAsync(address, HttpStatusCode.NotFound);

        Assert.Contains("listed at /", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_matter_tells_who_says_what_why_they_were_compared_and_what_was_decided()
    {
        var decided = await api.ReadAsync("/api/v1/disagreements/mill-people");
        var compatible = await api.ReadAsync("/api/v1/agreements/mill-when");

        Assert.Equal("quantity resolved 2", $"{decided.GetProperty("kind")} {decided.GetProperty("state")} {decided.GetProperty("voices")}");
        Assert.Equal("12 families | about 40 people", string.Join(" | ", decided.GetProperty("positions").EnumerateArray().Select(position => position.GetProperty("value").GetString())));
        Assert.Equal("mill-2", decided.GetProperty("positions")[1].GetProperty("statement").GetString());
        Assert.Equal("""{"text":"Families are not workers.","by":"Eva","at":"2024-03-02T12:00:00+00:00"}""", decided.GetProperty("verdict").GetRawText());
        Assert.Equal("Both answer the same question.", compatible.GetProperty("because").GetString());
        Assert.Equal("agree True", $"{compatible.GetProperty("state")} {compatible.GetProperty("compatible")}");
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
