using System.IO.Compression;
using System.Text.Json.Nodes;
using Interhelpo.Store.Keeping.Backups;
using Interhelpo.Store.Tests.Comparing;

namespace Interhelpo.Store.Tests.Keeping.Backups;

/// <summary>What is restored never lands on what is there, and what is no whole backup leaves nothing behind.</summary>
public sealed class RestoringTests : IAsyncLifetime
{
    private readonly TestArchive archive = new();

    private string File => Path.Combine(archive.Folder, "backup.zip");

    private string Data => Path.GetDirectoryName(archive.Database)!;

    private string Elsewhere => Path.Combine(archive.Folder, "elsewhere");

    public async Task InitializeAsync()
    {
        await archive.InitializeAsync();
        await archive.ImportAsync("school.txt", Tokmok.School);
        await archive.Get<BackupWriter>().WriteAsync(File, withKeys: false);
    }

    public Task DisposeAsync() => archive.DisposeAsync();

    [Fact]
    public async Task Beside_an_archive_it_gets_a_folder_of_its_own()
    {
        await archive.ImportAsync("memories.txt", Tokmok.Memories);
        var before = DatabaseRows.Of(archive.Database);
        var first = await archive.Get<Restoring>().RestoreAsync(File, Data);
        var second = await archive.Get<Restoring>().RestoreAsync(File, Data);

        Assert.True(first.Beside && second.Beside);
        Assert.StartsWith(Data + "-restored-", first.Folder, StringComparison.Ordinal);
        Assert.NotEqual(first.Folder, second.Folder);
        Assert.Equal(before, DatabaseRows.Of(archive.Database));
        Assert.DoesNotContain("memories.txt", DatabaseRows.Of(Path.Combine(first.Folder, "archive.db")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lost_database_comes_back_where_it_was()
    {
        var before = DatabaseRows.Of(archive.Database);
        await archive.CloseAsync();
        foreach (var file in Directory.EnumerateFiles(Data, "archive.db").Concat(Directory.EnumerateFiles(Data, "archive.db-*"))) System.IO.File.Delete(file);
        await Assert.ThrowsAsync<ArchiveRefusedException>(() => archive.Get<ArchiveMigrator>().MigrateAsync());

        Assert.Equal(Data, (await archive.Get<Restoring>().RestoreAsync(File, Data)).Folder);
        await archive.Get<ArchiveMigrator>().MigrateAsync();
        Assert.Equal(before, DatabaseRows.Of(archive.Database));
    }

    [Theory]
    [InlineData("nothing", "There is no file")]
    [InlineData("text", "not a whole backup")]
    [InlineData("half", "not a whole backup")]
    [InlineData("empty", "it has no manifest")]
    [InlineData("words", "not a whole backup")]
    [InlineData("changed", "archive.db in it is not what it was made of")]
    [InlineData("shorter", "another length")]
    [InlineData("without", "archive.db is missing in it")]
    [InlineData("outside", "../evil")]
    [InlineData("future", "newer Interhelpo")]
    [InlineData("format", "format 2")]
    public async Task What_is_no_whole_backup_is_refused_and_leaves_nothing(string damage, string reason)
    {
        Damage(damage);
        var there = Directory.EnumerateFileSystemEntries(archive.Folder).Order(StringComparer.Ordinal).ToList();
        var refused = await Assert.ThrowsAsync<ArchiveRefusedException>(() => archive.Get<Restoring>().RestoreAsync(File, Elsewhere));
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
        Assert.Equal(there, Directory.EnumerateFileSystemEntries(archive.Folder).Order(StringComparer.Ordinal));

        Directory.CreateDirectory(Elsewhere);
        await Assert.ThrowsAsync<ArchiveRefusedException>(() => archive.Get<Restoring>().RestoreAsync(File, Elsewhere));
        Assert.Empty(Directory.EnumerateFileSystemEntries(Elsewhere));
    }

    private void Damage(string damage)
    {
        var bytes = System.IO.File.ReadAllBytes(File);
        if (damage == "nothing") System.IO.File.Delete(File);
        if (damage == "text") System.IO.File.WriteAllText(File, "A letter from Tokmok");
        if (damage == "half") System.IO.File.WriteAllBytes(File, bytes[..(bytes.Length / 2)]);
        if (damage == "empty") Change(zip => { foreach (var entry in zip.Entries.ToList()) entry.Delete(); });
        if (damage == "words") Rewrite("manifest.json", "words");
        if (damage == "without") Change(zip => zip.GetEntry("archive.db")!.Delete());
        if (damage == "changed") Change(zip => Alter(zip, content => content[4000]++));
        if (damage == "shorter") Rewrite("archive.db", "SQLite");
        if (damage == "outside") Manifest(manifest => manifest["files"]![0]!["name"] = "../evil");
        if (damage == "future") Manifest(manifest => manifest["migration"] = "29990101000000_FromTheFuture");
        if (damage == "format") Manifest(manifest => manifest["format"] = 2);
    }

    private void Manifest(Action<JsonNode> change)
    {
        string text;
        using (var zip = ZipFile.OpenRead(File))
        using (var reader = new StreamReader(zip.GetEntry("manifest.json")!.Open()))
            text = reader.ReadToEnd();
        var manifest = JsonNode.Parse(text)!;
        change(manifest);
        Rewrite("manifest.json", manifest.ToJsonString());
    }

    private void Rewrite(string name, string text) => Change(zip =>
    {
        zip.GetEntry(name)!.Delete();
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(text);
    });

    private static void Alter(ZipArchive zip, Action<byte[]> alter)
    {
        using var stream = zip.GetEntry("archive.db")!.Open();
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        alter(content);
        stream.Position = 0;
        stream.Write(content);
    }

    private void Change(Action<ZipArchive> change)
    {
        using var zip = ZipFile.Open(File, ZipArchiveMode.Update);
        change(zip);
    }
}
