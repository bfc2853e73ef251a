using CsCheck;
using Interhelpo.Store.Search;

namespace Interhelpo.Store.Tests.Search;

public sealed class OddQueriesTests(SampleArchive sample) : IClassFixture<SampleArchive>
{
    public static TheoryData<string> Odd =>
    [
        "", " ", "\"", "\"\"", "'", "*", "a*", "NEAR(a b)", "NEAR", "AND", "OR NOT", "a AND", "(", ")", "((a)", "{Names}: a", "-a", "a:b", "Names : a",
        "^a", "+", "a + b", "\0", "a\0b", "🧵", "a🧵b", "\ud800", "x\udc00y", "%", "_", ";--", "'; DROP TABLE SearchEntries; --", "ſ", "İ", "ß",
        "\u0301", "a\u0301", "\u200b", "\u202e", "０１２", "⅓", "Ⅻ", "10.", "10./", "ISBN", "isbn 978", "doi:", "https://", new string('a', 10_000),
        string.Concat(Enumerable.Repeat("factory ", 1250)), new string('"', 10_000), string.Concat(Enumerable.Repeat("Ž1 ", 3000)),
        string.Join(' ', Enumerable.Range(0, 2000)),
    ];

    [Theory]
    [MemberData(nameof(Odd))]
    public async Task Nothing_a_reader_types_makes_it_fail(string text)
    {
        await using var db = sample.Archive.Open();
        var result = await new ArchiveSearch(db).FindAsync(new SearchQuery(text));
        Assert.True(result.Total >= result.Hits.Count);
    }

    [Fact]
    public void Nor_does_anything_a_machine_makes_up() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["\"'*()^:{}+-. aAžŽ0179\0ФуNEAROR\u0301"], 0, 60]).Sample(
            text =>
            {
                using var db = sample.Archive.Open();
                new ArchiveSearch(db).FindAsync(new SearchQuery(text)).GetAwaiter().GetResult();
            },
            iter: 300,
            threads: 1);

    [Theory]
    [InlineData(-5, -5)]
    [InlineData(int.MaxValue, int.MaxValue)]
    public async Task Nor_any_page_asked_for(int limit, int offset)
    {
        await using var db = sample.Archive.Open();
        await new ArchiveSearch(db).FindAsync(new SearchQuery("factory") { Limit = limit, Offset = offset });
    }
}
