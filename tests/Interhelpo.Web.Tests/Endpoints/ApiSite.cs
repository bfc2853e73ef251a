using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Interhelpo.Archive;
using Interhelpo.Dates;
using Interhelpo.Store;
using Interhelpo.Web.Tests.Pages;

namespace Interhelpo.Web.Tests.Endpoints;

/// <summary>The sample site, with a source in which characters outside the Basic Multilingual Plane stand before what is quoted.</summary>
public sealed class ApiSite : IAsyncLifetime
{
    public static readonly string[] Lists =
        ["/api/v1/sources", "/api/v1/articles", "/api/v1/events", "/api/v1/statements", "/api/v1/works", "/api/v1/entities", "/api/v1/disagreements", "/api/v1/agreements"];

    public SampleSite Site { get; } = new() { Fill = Fill };

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, params (string Name, string Value)[] headers)
    {
        using var client = Site.CreateClient();
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await client.SendAsync(request);
    }

    public async Task<JsonElement> ReadAsync(string address)
    {
        using var answer = await SendAsync(HttpMethod.Get, address);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address} answered {(int)answer.StatusCode}: {body[..Math.Min(2000, body.Length)]}");
        return JsonSerializer.Deserialize<JsonElement>(body);
    }

    /// <summary>All items of a list, page by page, as JSON text.</summary>
    public async Task<IReadOnlyList<string>> WalkAsync(string address, Func<Task>? between = null)
    {
        var items = new List<string>();
        for (string? next = address; next is not null;)
        {
            var page = await ReadAsync(next);
            items.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.GetRawText()));
            next = page.GetProperty("next").GetString();
            if (between is not null) await between();
        }

        return items;
    }

    public async Task<JsonElement> ProblemAsync(string address, HttpStatusCode expected)
    {
        using var answer = await SendAsync(HttpMethod.Get, address);
        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    public Task InitializeAsync() => Site.InitializeAsync();

    public Task DisposeAsync() => ((IAsyncLifetime)Site).DisposeAsync();

    private static void Fill(ArchiveDb db)
    {
        SampleArchive.Fill(db);
        const string text = "🎪🎠 The fair of 1905 drew 300 to 350.5 people. 🐎 Horses came from Tábor.";
        var bytes = Encoding.UTF8.GetBytes(text);
        var fair = new Source
        {
            Slug = "fair",
            Title = "🎪 fair",
            Kind = SourceKind.Newspaper,
            Language = "en",
            FileName = "fair.txt",
            Sha256 = new string('0', 64),
            MediaType = "text/plain",
            Characters = new CodePoints(text).Count,
            Imported = new(2024, 5, 1, 12, 0, 0, TimeSpan.Zero),
            Content = new SourceContent { Text = text, Original = bytes },
        };
        const string words = "The fair of 1905 drew 300 to 350.5 people.";
        var at = text.IndexOf(words, StringComparison.Ordinal);
        var statement = new Statement { Slug = "fair-1", Source = fair, Passage = fair.Cut(TextSpan.At(at, words.Length)), Ordinal = 0, Text = words };
        var counted = fair.Cut(TextSpan.At(text.IndexOf("300 to 350.5 people", StringComparison.Ordinal), "300 to 350.5 people".Length));
        statement.Quantities.Add(new StatedQuantity { Passage = counted, Value = 300.0m, To = 350.50m, Unit = "people", Qualifier = QuantityQualifier.MoreThan });
        fair.Statements.Add(statement);
        fair.Segments.Add(new Segment { Ordinal = 0, Start = 0, End = fair.Characters, Role = SegmentRole.ListItem });
        db.Add(fair);
        db.Add(new TimelineEvent { Slug = "fair-of-1905", Date = HistoricalDate.Parse("1905").Value!, DateText = "1905", Title = "The fair", Summary = words, Statements = { statement } });
    }
}
