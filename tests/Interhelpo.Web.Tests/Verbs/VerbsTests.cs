namespace Interhelpo.Web.Tests.Verbs;

public sealed class VerbsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("interhelpo-verbs-").FullName;

    private string Here => $"--Archive:DataDirectory={Path.Combine(folder, "data")}";

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(2, "Archive:Provider is Postgres", "--Archive:Provider=Postgres")]
    [InlineData(2, "Archive:RequireSecondFactor is 'yes'", "--Archive:RequireSecondFactor", "yes")]
    [InlineData(2, "Archive:KnownProxies is 'everybody'", "--Archive:KnownProxies=everybody")]
    [InlineData(2, "name the proxies in front by Archive:KnownProxies", "--forwardedHeaders_enabled=true")]
    [InlineData(2, "Archive:Provider is 'Oracle'", "--Archive:Provider", "Oracle")]
    [InlineData(2, "Archive:DataDirectory is empty", "--Archive:DataDirectory=")]
    [InlineData(2, "Archive:SeedsDirectory names", "--Archive:SeedsDirectory=/none/at/all")]
    [InlineData(2, "Archive:ConnectionString is set", "--Archive:ConnectionString=Host=x")]
    [InlineData(2, "Archive:Nothing is not a setting", "check", "--Archive:Nothing=1")]
    [InlineData(2, "nonsense", "nonsense")]
    [InlineData(2, "--nonsense", "check", "--nonsense")]
    [InlineData(2, "import", "import")]
    [InlineData(2, "--by", "chronicle", "adopt")]
    [InlineData(2, "Name the curator", "chronicle", "take", "--by", " ")]
    [InlineData(2, "Name the curator", "suggestions", "refuse", "school", "--by", " ")]
    [InlineData(2, "--role", "user", "add", "Anna")]
    [InlineData(2, "boss", "user", "add", "Anna", "--role", "boss")]
    [InlineData(1, "cannot be written", "check", "--Archive:DataDirectory=/proc/none")]
    public async Task A_wrong_start_is_refused_in_words(int code, string words, params string[] arguments)
    {
        var run = await Terminal.RunAsync(arguments);

        Assert.Equal(code, run.ExitCode);
        Assert.Contains(words, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("import", "--help")]
    [InlineData("check", "--help")]
    [InlineData("backup", "--help")]
    [InlineData("restore", "--help")]
    [InlineData("reindex", "--help")]
    [InlineData("chronicle", "--help")]
    [InlineData("chronicle", "adopt", "--help")]
    [InlineData("suggestions", "--help")]
    [InlineData("suggestions", "accept", "--help")]
    [InlineData("user", "--help")]
    [InlineData("user", "add", "--help")]
    [InlineData("user", "reset", "--help")]
    [InlineData("evaluate", "--help")]
    public async Task Help_is_everywhere(params string[] arguments)
    {
        var run = await Terminal.RunAsync(arguments);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Usage:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_bad_file_is_refused_and_the_others_go_in()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "good.txt"), "The mill\n\nThe mill was founded in 1901 by Jan Novák. It burnt down in 1912.\n");
        await File.WriteAllTextAsync(Path.Combine(folder, "empty.txt"), "");

        var first = await Terminal.RunAsync("import", Path.Combine(folder, "empty.txt"), Path.Combine(folder, "good.txt"), Here);
        var again = await Terminal.RunAsync("import", Path.Combine(folder, "good.txt"), Here);
        var check = await Terminal.RunAsync("check", Here);
        var reindex = await Terminal.RunAsync("reindex", Here);

        Assert.Equal((1, "empty.txt"), (first.ExitCode, first.Errors.Contains("empty.txt", StringComparison.Ordinal) ? "empty.txt" : first.Errors));
        Assert.Contains("1 imported, 0 known already, 1 refused", first.Output, StringComparison.Ordinal);
        Assert.Contains("0 imported, 1 known already, 0 refused", again.Output, StringComparison.Ordinal);
        Assert.True(check.ExitCode == 0, check.Errors);
        Assert.Contains("(100 %), 1 of 1 sources covered", check.Output, StringComparison.Ordinal);
        Assert.Equal(0, reindex.ExitCode);
        Assert.Contains("The sources speak of 0 matters in common.", reindex.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chronicle_is_adopted_and_what_is_proposed_is_told_and_taken()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "mill.txt"), "The mill\n\nThe mill at Lhota was founded in 1901 by Jan Novák. It burnt down in 1912.\n");
        await File.WriteAllTextAsync(Path.Combine(folder, "letter.txt"), "A letter\n\nThe school at Tábor was opened on 3 May 1921.\n");
        var none = await Terminal.RunAsync("chronicle", "adopt", "--by", "Eva", Here);
        await Terminal.RunAsync("import", Path.Combine(folder, "mill.txt"), Here);
        var composed = await Terminal.RunAsync("chronicle", Here);
        var adopted = await Terminal.RunAsync("chronicle", "adopt", "--by", "Eva", Here);
        await Terminal.RunAsync("import", Path.Combine(folder, "letter.txt"), Here);
        var proposed = await Terminal.RunAsync("chronicle", Here);
        var taken = await Terminal.RunAsync("chronicle", "take", "--by", "Eva", Here);
        var again = await Terminal.RunAsync("chronicle", "take", "--by", "Eva", Here);

        Assert.Equal((1, 0, 0, 0, 0, 1), (none.ExitCode, composed.ExitCode, adopted.ExitCode, proposed.ExitCode, taken.ExitCode, again.ExitCode));
        Assert.Contains("There is no chronicle yet", none.Errors, StringComparison.Ordinal);
        Assert.Contains("The chronicle has 2 entries", composed.Output, StringComparison.Ordinal);
        Assert.Contains("not yet adopted", composed.Output, StringComparison.Ordinal);
        Assert.Contains("Adopted by Eva.", adopted.Output, StringComparison.Ordinal);
        Assert.Contains("adopted by Eva on", proposed.Output, StringComparison.Ordinal);
        Assert.Contains("+ 3 May 1921: The school at Tábor was opened on 3 May 1921. [a-letter#char=", proposed.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\n- ", proposed.Output, StringComparison.Ordinal);
        Assert.Contains("Taken by Eva.", taken.Output, StringComparison.Ordinal);
        Assert.Contains("No change is proposed", again.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suggestions_are_listed_and_what_is_not_there_cannot_be_decided()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "mill.txt"), "The mill\n\nThe mill at Lhota was founded in 1901 by Jan Novák. It burnt down in 1912.\n");
        await Terminal.RunAsync("import", Path.Combine(folder, "mill.txt"), Here);
        var list = await Terminal.RunAsync("suggestions", Here);
        var refused = await Terminal.RunAsync("suggestions", "refuse", "mill", "--by", "Eva", Here);

        Assert.Equal((0, 1), (list.ExitCode, refused.ExitCode));
        Assert.Contains("Nothing waits", list.Output, StringComparison.Ordinal);
        Assert.Contains("There is no matter “mill”", refused.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_measures_and_writes_what_it_read()
    {
        var (sets, read) = (Path.Combine(folder, "sets"), Path.Combine(folder, "read"));
        Directory.CreateDirectory(sets);
        await File.WriteAllTextAsync(Path.Combine(sets, "dates.jsonl"), """{"edtf":"1923-05","valid":true,"consensus":true}""");
        await File.WriteAllTextAsync(Path.Combine(sets, "other.jsonl"), """{"weather":"fine"}""");

        var table = await Terminal.RunAsync("evaluate", sets, "--predictions", read);
        var json = await Terminal.RunAsync("evaluate", sets, "--json");

        Assert.Equal((0, 0), (table.ExitCode, json.ExitCode));
        Assert.Contains("dates.jsonl: EDTF validity, 1 records", table.Output, StringComparison.Ordinal);
        Assert.Contains("other.jsonl: left aside", table.Output, StringComparison.Ordinal);
        Assert.Equal(["dates.jsonl"], Directory.GetFiles(read).Select(Path.GetFileName));
        using var report = System.Text.Json.JsonDocument.Parse(json.Output);
        Assert.Equal(1, report.RootElement.GetProperty("sets")[0].GetProperty("measures")[0].GetProperty("f1").GetDouble());
    }

    [Fact]
    public async Task Evaluate_says_what_it_cannot_use()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "broken.jsonl"), """{"edtf":"1923","valid":"yes","consensus":true}""");

        var broken = await Terminal.RunAsync("evaluate", folder);
        var nowhere = await Terminal.RunAsync("evaluate", Path.Combine(folder, "nowhere"));
        var over = await Terminal.RunAsync("evaluate", folder, "--predictions", folder);

        Assert.Equal((1, 1, 1), (broken.ExitCode, nowhere.ExitCode, over.ExitCode));
        Assert.Contains("broken.jsonl: line 1: “valid” should be true or false.", broken.Errors, StringComparison.Ordinal);
        Assert.Contains("There is no folder", nowhere.Errors, StringComparison.Ordinal);
        Assert.Contains("Name another folder", over.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused()
    {
        Directory.CreateDirectory(Path.Combine(folder, "data"));
        await File.WriteAllTextAsync(Path.Combine(folder, "data", "archive.db"), new string('x', 5000));

        foreach (var arguments in new string[][] { ["check", Here], ["--urls=http://127.0.0.1:0", Here] })
        {
            var run = await Terminal.RunAsync(arguments);

            Assert.Equal(1, run.ExitCode);
            Assert.Contains("is not a sound SQLite database", run.Errors, StringComparison.Ordinal);
        }
    }
}
