using Interhelpo.Store.Importing;

namespace Interhelpo.Store.Tests.Importing;

/// <summary>An archive with the seed documents in it.</summary>
public sealed class SeedArchive : IAsyncLifetime
{
    public TestArchive Archive { get; } = new();

    public static string Documents => Path.Combine(Root(AppContext.BaseDirectory), "seeds", "documents");

    public async Task InitializeAsync()
    {
        await Archive.InitializeAsync();
        var outcomes = await Archive.Get<Importer>().ImportAsync([Documents]);
        Assert.All(outcomes, outcome => Assert.Equal(ImportResult.Imported, outcome.Result));
    }

    public Task DisposeAsync() => Archive.DisposeAsync();

    private static string Root(string folder) =>
        File.Exists(Path.Combine(folder, "Interhelpo.sln")) ? folder : Root(Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))!);
}
