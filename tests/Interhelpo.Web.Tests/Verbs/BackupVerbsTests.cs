namespace Interhelpo.Web.Tests.Verbs;

/// <summary>Backing up and restoring, as an operator does.</summary>
public sealed class BackupVerbsTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("interhelpo-backup-verbs-").FullName;

    private string Data => Path.Combine(folder, "data");

    private string Backup => Path.Combine(folder, "archive.zip");

    private string Here => $"--Archive:DataDirectory={Data}";

    public async Task InitializeAsync()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "mill.txt"), "The mill\n\nThe mill was founded in 1901 by Jan Novák. It burnt down in 1912.\n");
        await Terminal.RunAsync("import", Path.Combine(folder, "mill.txt"), Here);
    }

    public Task DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_backup_comes_back_on_another_machine_and_beside_this_one()
    {
        var written = await Terminal.RunAsync("backup", Backup, Here);
        var again = await Terminal.RunAsync("backup", Backup, Here);
        var elsewhere = await Terminal.RunAsync("restore", Backup, $"--Archive:DataDirectory={Path.Combine(folder, "elsewhere")}");
        var beside = await Terminal.RunAsync("restore", Backup, Here);
        var check = await Terminal.RunAsync("check", $"--Archive:DataDirectory={Path.Combine(folder, "elsewhere")}");

        Assert.Equal((0, 1, 0, 0, 0), (written.ExitCode, again.ExitCode, elsewhere.ExitCode, beside.ExitCode, check.ExitCode));
        Assert.Contains($"Written to {Backup}: 1 sources", written.Output, StringComparison.Ordinal);
        Assert.Contains("is there already", again.Errors, StringComparison.Ordinal);
        Assert.Contains($"Restored to {Path.Combine(folder, "elsewhere")}", elsewhere.Output, StringComparison.Ordinal);
        Assert.Contains("which was left as it is", beside.Output, StringComparison.Ordinal);
        Assert.Single(Directory.EnumerateDirectories(folder, "data-restored-*"));
        Assert.Contains("(100 %), 1 of 1 sources covered", check.Output, StringComparison.Ordinal);
        Assert.Contains("There is no backup yet.", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_newest_backup_is_tried_by_the_check()
    {
        var shelf = Directory.CreateDirectory(Path.Combine(folder, "shelf")).FullName;
        var kept = Path.Combine(shelf, $"interhelpo-{DateTime.UtcNow:yyyyMMdd'T'HHmmss'Z'}.zip");
        await Terminal.RunAsync("backup", kept, Here);
        var sound = await Terminal.RunAsync("check", Here, $"--Archive:BackupDirectory={shelf}");
        var bytes = await File.ReadAllBytesAsync(kept);
        await File.WriteAllBytesAsync(kept, bytes[..^100]);
        var damaged = await Terminal.RunAsync("check", Here, $"--Archive:BackupDirectory={shelf}");

        Assert.True(sound.ExitCode == 0, sound.Errors);
        Assert.Contains("can be restored and is sound", sound.Output, StringComparison.Ordinal);
        Assert.Equal(1, damaged.ExitCode);
        Assert.Contains("not a whole backup", damaged.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "Archive:BackupDirectory names", "--Archive:BackupDirectory=/none/at/all")]
    [InlineData(2, "Archive:BackupEvery is 'daily'", "--Archive:BackupEvery=daily")]
    [InlineData(2, "Archive:BackupsKept is '7'", "--Archive:BackupsKept=7")]
    [InlineData(2, "Archive:BackupKeys is '1'", "--Archive:BackupKeys=1")]
    [InlineData(2, "Required argument missing", "backup")]
    [InlineData(2, "Required argument missing", "restore")]
    [InlineData(1, "There is no folder", "backup", "/none/at/all.zip")]
    [InlineData(1, "There is no file", "restore", "/none/at/all.zip")]
    [InlineData(1, "is not a whole backup", "restore", "mill.txt")]
    public async Task What_cannot_be_done_is_refused_in_words(int code, string words, params string[] arguments)
    {
        var run = await Terminal.RunAsync([.. arguments.Select(argument => argument.Replace("mill.txt", Path.Combine(folder, "mill.txt"), StringComparison.Ordinal)), Here]);

        Assert.Equal(code, run.ExitCode);
        Assert.Contains(words, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }
}
