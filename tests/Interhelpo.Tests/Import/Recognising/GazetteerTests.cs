using Interhelpo.Archive;
using Interhelpo.Import.Recognising;

namespace Interhelpo.Tests.Import.Recognising;

public sealed class GazetteerTests
{
    [Fact]
    public void Every_id_is_given_once() => Assert.Equal(Gazetteer.Entries.Count, Gazetteer.Entries.Select(entry => entry.Id).Distinct().Count());

    [Fact]
    public void Degrees_lie_on_the_globe() => Assert.All(Gazetteer.Entries, entry =>
    {
        Assert.Equal(entry.Latitude is null, entry.Longitude is null);
        Assert.InRange(entry.Latitude ?? 0, -90, 90);
        Assert.InRange(entry.Longitude ?? 0, -180, 180);
    });

    [Fact]
    public void No_first_name_belongs_to_another_entry() =>
        Assert.All(Gazetteer.Entries, entry => Assert.Equal(entry.Id, Gazetteer.Named(entry.Name)?.Id));

    [Theory]
    [InlineData("Frunze", "bishkek")]
    [InlineData("Прага", "prague")]
    [InlineData("zilina", "zilina")]
    [InlineData("Comintern", "comintern")]
    [InlineData("U.S.", "united-states")]
    public void Finds_by_any_name(string name, string id) => Assert.Equal(id, Gazetteer.Named(name)?.Id);

    [Fact]
    public void Keeps_when_a_name_was_in_force()
    {
        var frunze = Gazetteer.WithId("bishkek")!.OtherNames.Single(other => other.Name == "Frunze");
        Assert.Equal("1926–1991", frunze.Years);
    }

    [Fact]
    public void A_place_spelled_otherwise_sounds_alike() => Assert.Equal("samarkand", Gazetteer.SoundingLike("Zamarkand")?.Id);

    [Fact]
    public void It_knows_no_persons() => Assert.DoesNotContain(Gazetteer.Entries, entry => entry.Kind == EntityKind.Person);
}
