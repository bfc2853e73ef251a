using Interhelpo.Archive;
using Interhelpo.Dates;

namespace Interhelpo.Store.Tests.Search;

/// <summary>A small made-up archive about weavers, with something of every kind to find.</summary>
public sealed class SampleArchive : IAsyncLifetime
{
    private const string Letter =
        "The cooperative Интергельпо stood near the river. In 1927 a textile factory was opened by the weavers. "
        + "Fučik wrote about the textile factory two years later. Trains left Žilina for the steppe. <b>Bold</b> words & signs were few.";

    public TestArchive Archive { get; } = new();

    public async Task InitializeAsync()
    {
        await Archive.InitializeAsync();
        await using var db = Archive.Open();
        var letter = Samples.Source("letter-of-a-weaver", Letter);
        foreach (var (sentence, number) in letter.Content.Text.Split(". ").Select((sentence, number) => (sentence, number)))
            letter.State(sentence, $"sentence-{number}");
        db.AddRange(letter, Article(letter), Work(), Factory(letter), Fucik(letter), Zilina(), Cooperative());
        await db.SaveChangesAsync();
    }

    public Task DisposeAsync() => Archive.DisposeAsync();

    private static Article Article(Source letter) => new()
    {
        Slug = "weavers",
        Title = "Weavers of the steppe",
        Language = "en",
        Summary = "Weavers came.",
        Markdown = "## Beginnings {.made}\n\nIn 1927 a textile factory was opened by the weavers.[@letter-of-a-weaver#char=50,100] "
            + "Fučík wrote about it. *Žilina* was far away; Intergelpo was near.\n\n| Nation | People |\n|---|---|\n| Czech | 12 |\n",
        Revision = 1,
        Updated = Samples.Day,
        StatementsTotal = 2,
        StatementsSourced = 2,
        Source = letter,
    };

    private static CataloguedWork Work() => new()
    {
        Key = "novak2020",
        Csl = """{"type":"article-journal","title":"Building with hands","container-title":"Labour and Land","URL":"https://example.org/a/b"}""",
        Type = "article-journal",
        Title = "Building with hands: Interhelpo",
        Year = 2020,
        Language = "en",
        Creators = { new WorkCreator { Ordinal = 0, Role = "author", Name = "Novák, Jan" } },
        Identifiers =
        {
            new WorkIdentifier { Scheme = "DOI", Value = "10.1234/S0147", Normalised = "10.1234/s0147", Valid = true },
            new WorkIdentifier { Scheme = "ISBN", Value = "80-7325-080-2", Normalised = "9788073250805", Valid = true },
            new WorkIdentifier { Scheme = "OCLC", Value = "829661782", Normalised = "829661782", Valid = true },
            new WorkIdentifier { Scheme = "ISSN", Value = "0147-5479", Normalised = "0147-5479", Valid = true },
        },
    };

    private static TimelineEvent Factory(Source letter) => new()
    {
        Slug = "1927-textile-factory",
        Date = HistoricalDate.Parse("1927").Value!,
        DateText = "In 1927",
        Title = "A textile factory was opened",
        Summary = "In 1927 a textile factory was opened by the weavers",
        Statements = { letter.Statements.ElementAt(1) },
    };

    private static Entity Fucik(Source letter)
    {
        var person = new Entity { Kind = EntityKind.Person, Slug = "julius-fucik", Name = "Julius Fučík", Aliases = { new EntityAlias { Name = "Fučík" } } };
        var told = letter.Statements.ElementAt(2);
        person.Mentions.Add(new Mention { Entity = person, Statement = told, Passage = letter.Cut("Fučik"), Role = "journalist" });
        return person;
    }

    private static Entity Zilina() => new() { Kind = EntityKind.Place, Slug = "zilina", Name = "Žilina", Latitude = 49.2, Longitude = 18.7 };

    private static Entity Cooperative() => new() { Kind = EntityKind.Organisation, Slug = "interhelpo", Name = "Interhelpo" };
}
