using Interhelpo.Store;

namespace Interhelpo.Web.Tests.Pages;

/// <summary>However much there is, a page asks a bounded number of questions.</summary>
public sealed class StatementCountTests
{
    private static readonly string[] Addresses =
    [
        "/", "/articles", "/articles/mill", "/timeline", "/timeline?event=mill-founded&q=mill&person=jan-dvorak", "/sources", "/sources/mill", "/citations", "/citations?q=mill&type=book",
        "/citations/novak1931", "/people", "/people/jan-dvorak", "/places", "/places/lhota", "/organisations", "/search?q=mill", "/disagreements", "/disagreements?place=lhota&from=1900", "/agreements",
        "/disagreements/dvorak-when", "/chronicle", "/about", "/write?about=/articles/mill", "/write/thanks?about=/articles/mill",
    ];

    [Fact]
    public async Task More_rows_make_no_more_statements()
    {
        var few = await CountAsync(SampleArchive.Fill);
        var many = await CountAsync(db =>
        {
            SampleArchive.Fill(db);
            SampleArchive.Multiply(db, 40);
        });

        Assert.Equal(few, many);
        Assert.All(many, page => Assert.InRange(page.Statements, 0, 12));
    }

    private static async Task<List<(string Address, int Statements)>> CountAsync(Action<ArchiveDb> fill)
    {
        var site = new SampleSite { Fill = fill };
        await site.InitializeAsync();
        try
        {
            var counts = new List<(string, int)>();
            foreach (var address in Addresses) counts.Add((address, await site.Statements.CountAsync(() => site.ReadAsync(address))));
            return counts;
        }
        finally
        {
            await ((IAsyncLifetime)site).DisposeAsync();
        }
    }
}
