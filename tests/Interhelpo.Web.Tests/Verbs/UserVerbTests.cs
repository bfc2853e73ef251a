using Microsoft.Data.Sqlite;

namespace Interhelpo.Web.Tests.Verbs;

public sealed class UserVerbTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("interhelpo-users-").FullName;

    private string Here => $"--Archive:DataDirectory={Path.Combine(folder, "data")}";

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_password_on_standard_input_makes_an_account_and_the_name_is_taken()
    {
        var made = await Terminal.RunWithInputAsync("three horses under one roof\n", Here, "user", "add", "Anna", "--role", "curator", "--password-stdin");
        var again = await Terminal.RunWithInputAsync("another long sentence\n", Here, "user", "add", "ANNA", "--role", "curator", "--password-stdin");

        Assert.Equal((0, ""), (made.ExitCode, made.Errors));
        Assert.Contains("Anna can sign in now", made.Output, StringComparison.Ordinal);
        Assert.Equal(1, again.ExitCode);
        Assert.Contains("Choose another name", again.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_weak_password_makes_none()
    {
        var refused = await Terminal.RunWithInputAsync("short\n", Here, "user", "add", "Anna", "--role", "administrator", "--password-stdin");
        var made = await Terminal.RunAsync(Here, "--urls", "https://archive.example", "user", "add", "Anna", "--role", "administrator");

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("at least 12 characters", refused.Errors, StringComparison.Ordinal);
        Assert.Equal(0, made.ExitCode);
        Assert.Contains("https://archive.example/admin/welcome?link=", made.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_lost_a_password_gets_a_link_and_a_stranger_none()
    {
        await Terminal.RunWithInputAsync("three horses under one roof\n", Here, "user", "add", "Anna", "--role", "contributor", "--password-stdin");
        var reset = await Terminal.RunAsync(Here, "user", "reset", "anna", "--without-second-factor");
        var stranger = await Terminal.RunAsync(Here, "user", "reset", "Petr");

        Assert.Equal(0, reset.ExitCode);
        Assert.Contains("http://localhost:5080/admin/welcome?link=", reset.Output, StringComparison.Ordinal);
        Assert.Equal([true], await LinksAsync());
        await Terminal.RunAsync(Here, "user", "reset", "anna");
        Assert.Equal([false], await LinksAsync());
        Assert.Equal(1, stranger.ExitCode);
        Assert.Contains("Nobody here is called “Petr”", stranger.Errors, StringComparison.Ordinal);
    }

    /// <summary>Of every link that opens, whether it takes the second factor away.</summary>
    private async Task<List<bool>> LinksAsync()
    {
        await using var database = new SqliteConnection($"Data Source={Path.Combine(folder, "data", "archive.db")};Pooling=False");
        await database.OpenAsync();
        await using var command = database.CreateCommand();
        command.CommandText = "SELECT WithoutSecondFactor FROM EntryLinks WHERE AccountId IS NOT NULL";
        await using var rows = await command.ExecuteReaderAsync();
        var links = new List<bool>();
        while (await rows.ReadAsync()) links.Add(rows.GetBoolean(0));
        return links;
    }
}
