using Interhelpo.Store;
using Interhelpo.Web.Tests.Pages;

namespace Interhelpo.Web.Tests.Endpoints;

/// <summary>However much there is, an endpoint asks a bounded number of questions.</summary>
public sealed class ApiStatementCountTests
{
    private static readonly string[] Addresses =
    [
        .. ApiSite.Lists, "/api/v1/events?q=mill&person=jan-dvorak&from=1900", "/api/v1/works?author=novak&q=mills", "/api/v1/search?q=mill", "/api/v1/sources/mill",
        "/api/v1/sources/mill/text", "/api/v1/articles/mill", "/api/v1/events/mill-founded", "/api/v1/statements/mill-1", "/api/v1/works/novak1931", "/api/v1/entities/jan-dvorak",
        "/api/v1/disagreements?kind=date&place=lhota&from=1900&to=1950", "/api/v1/disagreements/dvorak-when", "/api/v1/agreements/dvorak-where", "/api/v1/chronicle",
    ];

    [Fact]
    public async Task More_rows_make_no_more_statements()
    {
        var few = await CountAsync(5);
        var many = await CountAsync(200);

        Assert.Equal(few, many);
        Assert.All(many, endpoint => Assert.InRange(endpoint.Statements, 0, 6));
    }

    private static async Task<List<(string Address, int Statements)>> CountAsync(int rows)
    {
        var site = new SampleSite { Fill = db => Fill(db, rows) };
        await site.InitializeAsync();
        try
        {
            using var client = site.CreateClient();
            var counts = new List<(string, int)>();
            foreach (var address in Addresses)
            {
                counts.Add((address, await site.Statements.CountAsync(async () =>
                {
                    using var answer = await client.GetAsync(new Uri(address + (address.Contains('?') ? "&" : "?") + "limit=500", UriKind.Relative));
                    Assert.True(answer.IsSuccessStatusCode, address);
                })));
            }

            return counts;
        }
        finally
        {
            await ((IAsyncLifetime)site).DisposeAsync();
        }
    }

    private static void Fill(ArchiveDb db, int rows)
    {
        SampleArchive.Fill(db);
        SampleArchive.Multiply(db, rows);
    }
}
