using Interhelpo.Archive;
using Interhelpo.Import;
using Interhelpo.Store.Importing;
using Microsoft.EntityFrameworkCore;
using static Interhelpo.Store.Tests.Importing.Drafts;

namespace Interhelpo.Store.Tests.Importing;

public sealed class DraftJoinerTests : IAsyncLifetime
{
    private readonly TestArchive archive = new();

    public Task InitializeAsync() => archive.InitializeAsync();

    public Task DisposeAsync() => archive.DisposeAsync();

    [Theory]
    [InlineData("Žilina", "Zilina")]
    [InlineData("Мила", "Mila")]
    [InlineData("Rudolf Mareček", "RUDOLF MARECEK")]
    public async Task A_name_in_another_spelling_is_the_same_entity(string first, string second)
    {
        await JoinAsync("first", Name(EntityKind.Place, first));
        await JoinAsync("second", Name(EntityKind.Place, second));

        var entity = Assert.Single(await EntitiesAsync());
        Assert.Equal((first, 2), (entity.Name, entity.Mentions.Count));
        Assert.Equal([second], entity.Aliases.Select(alias => alias.Name));
    }

    [Fact]
    public async Task The_same_name_of_another_kind_is_another_entity()
    {
        await JoinAsync("first", Name(EntityKind.Place, "Solidarita"), Name(EntityKind.Organisation, "Solidarita"));
        Assert.Equal(["solidarita", "solidarita"], (await EntitiesAsync()).Select(entity => entity.Slug));
    }

    [Fact]
    public async Task The_entry_of_the_gazetteer_tells_whatever_the_name()
    {
        await JoinAsync("first", Name(EntityKind.Place, "Frunze") with { Gazetteer = "bishkek", Latitude = 42.9, Longitude = 74.6 });
        await JoinAsync("second", Name(EntityKind.Place, "Bishkek") with { Gazetteer = "bishkek" });
        await JoinAsync("third", Name(EntityKind.Place, "Frunze") with { Gazetteer = "frunze-village" });

        var entities = await EntitiesAsync();
        Assert.Equal(["frunze", "frunze-2"], entities.Select(entity => entity.Slug));
        Assert.Equal((2, 42.9), (entities[0].Mentions.Count, entities[0].Latitude));
    }

    [Fact]
    public async Task A_full_name_and_its_short_form_are_one_when_only_one_has_it()
    {
        await JoinAsync("first", Name(EntityKind.Person, "Rudolf Mareček", "Mareček"));
        await JoinAsync("second", Name(EntityKind.Person, "Marecek"));
        Assert.Single(await EntitiesAsync());
    }

    [Fact]
    public async Task Two_who_share_a_surname_stay_two_and_a_bare_surname_is_not_guessed()
    {
        await JoinAsync("first", Name(EntityKind.Person, "Jan Novák", "Novák"));
        await JoinAsync("second", Name(EntityKind.Person, "Petr Novák", "Novák"));
        await JoinAsync("third", Name(EntityKind.Person, "Novák"));

        Assert.Equal(["jan-novak", "petr-novak", "novak"], (await EntitiesAsync()).Select(entity => entity.Slug));
        await using var db = archive.Open();
        Assert.Contains("\"Jan Novák\" (jan-novak) or \"Petr Novák\"", (await db.Notes.SingleAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_curator_named_is_not_renamed()
    {
        await JoinAsync("first", Name(EntityKind.Place, "Zilina"));
        await using (var db = archive.Open())
        {
            (await db.Entities.SingleAsync()).Name = "Žilina";
            await db.SaveChangesAsync();
        }

        await JoinAsync("second", Name(EntityKind.Place, "ZILINA") with { Latitude = 49.2, Longitude = 18.7 });
        var entity = (await EntitiesAsync()).Single();
        Assert.Equal(("Žilina", 49.2), (entity.Name, entity.Latitude));
    }

    [Fact]
    public async Task Slugs_in_use_get_a_number()
    {
        await JoinAsync("letter");
        var second = Draft("letter-b");
        second.Article.Slug = "letter";
        second.Source.Statements.Single().Slug = "letter-1";
        await JoinAsync(second);

        await using var db = archive.Open();
        Assert.Equal(["letter", "letter-2"], await db.Articles.OrderBy(article => article.Id).Select(article => article.Slug).ToListAsync());
        Assert.Equal(["letter-1", "letter-1-2"], await db.Statements.OrderBy(statement => statement.Id).Select(statement => statement.Slug).ToListAsync());
    }

    [Fact]
    public async Task Names_are_looked_up_some_hundred_a_statement()
    {
        var few = await LookUpsAsync("few", 3);
        var many = await LookUpsAsync("many", 150);
        Assert.Equal(few, many);
    }

    private async Task<int> LookUpsAsync(string slug, int count)
    {
        await using var db = archive.Open();
        var names = Enumerable.Range(1, count).Select(number => Name(EntityKind.Place, $"{slug} {number}")).ToArray();
        return await archive.Statements.CountAsync(() => DraftJoiner.JoinAsync(db, Draft(slug, names), CancellationToken.None));
    }

    private Task JoinAsync(string slug, params NameDraft[] names) => JoinAsync(Draft(slug, names));

    private async Task JoinAsync(Draft draft)
    {
        await using var db = archive.Open();
        await DraftJoiner.JoinAsync(db, draft, CancellationToken.None);
        await db.SaveChangesAsync();
    }

    private async Task<List<Entity>> EntitiesAsync()
    {
        await using var db = archive.Open();
        return await db.Entities.Include(entity => entity.Aliases).Include(entity => entity.Mentions).OrderBy(entity => entity.Id).ToListAsync();
    }
}
