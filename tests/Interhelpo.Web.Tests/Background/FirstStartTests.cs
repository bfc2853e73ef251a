using System.Text;
using System.Text.Json;
using Interhelpo.Web.Background;
using Interhelpo.Web.Tests.Verbs;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Interhelpo.Web.Tests.Background;

public sealed class FirstStartTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("interhelpo-start-").FullName;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task The_first_start_imports_the_seeds_and_the_second_changes_no_row()
    {
        var sources = await StartAsync();
        var before = await RowsAsync();
        var again = await StartAsync();

        Assert.Equal(3, sources);
        Assert.Equal(3, again);
        Assert.Equal(before, await RowsAsync());
    }

    /// <summary>Starts the program, waits until it is ready, and answers how many sources it has.</summary>
    private async Task<int> StartAsync()
    {
        await using var site = new WebApplicationFactory<Program>().WithWebHostBuilder(builder => builder
            .UseSetting("Archive:DataDirectory", folder)
            .UseSetting("Archive:SeedsDirectory", Path.Combine(Terminal.Root, "seeds", "documents")));
        using var client = site.CreateClient();
        Assert.True((await client.GetAsync(new Uri("/health/live", UriKind.Relative))).IsSuccessStatusCode);

        await site.Services.GetRequiredService<Readiness>().Opened.WaitAsync(TimeSpan.FromMinutes(2));
        Assert.True((await client.GetAsync(new Uri("/health/ready", UriKind.Relative))).IsSuccessStatusCode);

        var list = JsonSerializer.Deserialize<JsonElement>(await client.GetStringAsync(new Uri("/api/v1/sources", UriKind.Relative)));
        return list.GetProperty("items").GetArrayLength();
    }

    /// <summary>Every row of every table, as text.</summary>
    private async Task<string> RowsAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "archive.db")};Mode=ReadOnly");
        await connection.OpenAsync();
        var rows = new StringBuilder();
        foreach (var table in await ReadAsync(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'SearchText%' ORDER BY name"))
        {
            rows.AppendLine(table).AppendJoin('\n', await ReadAsync(connection, $"SELECT * FROM \"{table}\"")).AppendLine();
        }

        return rows.ToString();
    }

    private static async Task<List<string>> ReadAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => reader.GetValue(column) is byte[] bytes ? Convert.ToHexString(bytes) : reader.GetValue(column).ToString())));
        }

        return rows;
    }
}
