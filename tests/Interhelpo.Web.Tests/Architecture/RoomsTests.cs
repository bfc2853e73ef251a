using ArchUnitNET.Loader;

namespace Interhelpo.Web.Tests.Architecture;

public sealed class RoomsTests
{
    private static readonly ArchUnitNET.Domain.Architecture archive = new ArchLoader()
        .LoadAssemblies(typeof(TextSpan).Assembly, typeof(Store.ArchiveDb).Assembly, typeof(Program).Assembly).Build();

    // The same rooms with one trespasser in each, compiled into this test project.
    private static readonly ArchUnitNET.Domain.Architecture broken = new ArchLoader()
        .LoadAssemblies(typeof(TextSpan).Assembly, typeof(Store.ArchiveDb).Assembly, typeof(Program).Assembly, typeof(RoomsTests).Assembly).Build();

    public static TheoryData<string> RoomNames => Rooms.Names;

    [Theory]
    [MemberData(nameof(RoomNames))]
    public void A_room_touches_only_what_it_may(string room)
    {
        var trespassers = Rooms.All[room].Evaluate(archive).Where(result => !result.Passed).Select(result => result.Description);

        Assert.Empty(trespassers);
    }

    [Theory]
    [MemberData(nameof(RoomNames))]
    public void A_trespasser_is_seen(string room) => Assert.False(Rooms.All[room].HasNoViolations(broken), $"The rule «{room}» sees nothing.");
}
