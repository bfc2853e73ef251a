namespace Interhelpo.Tests.Comparing;

/// <summary>A list of expected matters, read by eye: one a line, its columns parted by '|', comments behind '#'.</summary>
internal sealed record ExpectedFile(IReadOnlyList<ExpectedMatter> Matters, IReadOnlyList<ExpectedVoices> Voices)
{
    public static ExpectedFile Read(string path)
    {
        var lines = File.ReadLines(path).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#').Select(Columns).ToList();

        return new(
            [.. lines.Where(line => !SpeaksOfVoices(line)).Select(line => Matter(line, path))],
            [.. lines.Where(SpeaksOfVoices).Select(line => new ExpectedVoices(line[0] == "copy", line[1], line[2]))]);
    }

    private static string[] Columns(string line) => line.Split('|', StringSplitOptions.TrimEntries);

    private static bool SpeaksOfVoices(string[] line) => line[0] is "copy" or "voices";

    private static ExpectedMatter Matter(string[] line, string path) => line.Length == 5
        ? new(line[0], line[1], Words(line[2], "a"), Words(line[3], "b"), line[4])
        : throw new InvalidDataException($"{path}: five columns are wanted in: {string.Join(" | ", line)}");

    /// <summary>"000 : about 300 people" names its document; without a name the column does.</summary>
    private static Stated Words(string column, string document) => column.Split(" : ", 2) is [var named, var words]
        ? new(named, words)
        : new(document, column);
}
