using ArchUnitNET.Domain;
using ArchUnitNET.Fluent;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Interhelpo.Web.Tests.Architecture;

/// <summary>What each room may not touch (docs/architecture.md), as rules over namespaces.</summary>
internal static class Rooms
{
    // The disk, the machine and the network: what a function of texts has no use for. Streams are allowed to the reader of formats.
    private const string Outside = @"^System\.(IO\.(File|Directory|Path|FileStream|FileInfo|DirectoryInfo)|Environment|TimeProvider|Net\.(Http|Sockets)\..*|Threading\.Tasks\.Task.*)$";

    private const string Frameworks = @"^(Microsoft\.EntityFrameworkCore|Microsoft\.AspNetCore|Microsoft\.Extensions|Serilog)\b.*";

    public static TheoryData<string> Names => [.. All.Keys];

    public static IReadOnlyDictionary<string, IArchRule> All { get; } = new Dictionary<string, IArchRule>(StringComparer.Ordinal)
    {
        ["Dates and Spelling use nothing of ours"] = Room(@"Interhelpo\.(Dates|Spelling)").MayNotUse(@"^Interhelpo\.(?!Dates|Spelling).*\..*"),
        ["Dates and Spelling do not use each other"] = Room(@"Interhelpo\.Dates").MayNotUse(@"^Interhelpo\.Spelling\..*"),
        ["Citations use dates and spelling only"] = Room(@"Interhelpo\.Citations").MayNotUse(@"^Interhelpo\.(Archive|Import|Comparing|Chronicling|Store|Web)\..*"),
        ["What the archive holds knows nothing of how it came in"] = Room(@"Interhelpo\.Archive").MayNotUse(@"^Interhelpo\.(Import|Comparing|Chronicling|Editing|Store|Web)\..*"),
        ["What compares knows nothing of what is made of it"] = Room(@"Interhelpo\.(Import|Comparing)").MayNotUse(@"^Interhelpo\.(Chronicling|Editing)\..*"),
        ["The chronicle is composed of what was told and judged"] = Room(@"Interhelpo\.Chronicling").MayNotUse(@"^Interhelpo\.(Import|Citations)\..*"),
        ["The thinking part touches no disk, clock or network"] = Room(@"Interhelpo\.(Dates|Spelling|Citations|Archive|Import|Comparing|Chronicling|Editing|Evaluating)").MayNotUse(Outside),
        ["The thinking part knows no framework"] = Room(@"Interhelpo\.(Dates|Spelling|Citations|Archive|Import|Comparing|Chronicling|Editing|Evaluating)").MayNotUse(Frameworks),
        ["Only the reader of formats knows formats"] = Room(@"Interhelpo\.(Dates|Spelling|Citations|Archive|Evaluating|Import\.(Segmenting|Recognising|Assembling))")
            .MayNotUse(@"^(AngleSharp|SmartReader|Markdig)\b.*"),
        ["Nothing knows that it is measured"] = Room(@"Interhelpo\.(Dates|Spelling|Citations|Archive|Import|Comparing|Chronicling|Store)").MayNotUse(@"^Interhelpo\.Evaluating\..*"),
        ["Mapping knows the archive and EF only"] = Room(@"Interhelpo\.Store\.Mapping").MayNotUse(@"^Interhelpo\.(Import|Comparing|Chronicling|Store\.(Queries|Importing|Comparing|Keeping)|Web)\..*"),
        ["Queries and search do not import"] = Room(@"Interhelpo\.Store\.(Queries|Search)").MayNotUse(@"^Interhelpo\.(Import|Comparing|Chronicling|Store\.(Importing|Comparing|Chronicling))\..*"),
        ["The store knows no web"] = Room(@"Interhelpo\.Store").MayNotUse(@"^(Microsoft\.AspNetCore\.(?!Identity)|Interhelpo\.Web\.).*"),
        ["Pages do not know endpoints, nor the other way round"] = Room(@"Interhelpo\.Web\.Pages").MayNotUse(@"^Interhelpo\.Web\.Endpoints\..*"),
        ["Endpoints do not know pages"] = Room(@"Interhelpo\.Web\.Endpoints").MayNotUse(@"^Interhelpo\.Web\.Pages\..*"),
        ["Pages and endpoints touch no files and write no SQL"] = Room(@"Interhelpo\.Web\.(Pages|Endpoints)")
            .MayNotUse(@"^(System\.IO\.(File|Directory|FileStream)|Microsoft\.Data\.Sqlite\..*|Microsoft\.EntityFrameworkCore\.RelationalDatabaseFacadeExtensions)$"),
        ["Pages and endpoints neither parse, compare nor compose"] = Room(@"Interhelpo\.Web\.(Pages|Endpoints)").MayNotUse(@"^Interhelpo\.(Import|Comparing|Chronicling|Store\.(Comparing|Chronicling))\..*"),
        ["Verbs and background work know no pages"] = Room(@"Interhelpo\.Web\.(Verbs|Background)").MayNotUse(@"^Interhelpo\.Web\.(Pages|Endpoints)\..*"),
    };

    private static string Room(string room) => $@"^{room}(\..*)?$";

    private static ArchRule<IType> MayNotUse(this string room, string types) =>
        Types().That().ResideInNamespaceMatching(room).Should().NotDependOnAnyTypesThat().HaveFullNameMatching(types).WithoutRequiringPositiveResults();
}
