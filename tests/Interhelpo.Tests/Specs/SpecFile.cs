namespace Interhelpo.Tests.Specs;

/// <summary>One example of a spec: a source text and the table of what is to be recognised in it, none for nothing.</summary>
public sealed record SpecExample(string Name, string Source, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>The cells of one column, from the top.</summary>
    public IEnumerable<string> Column(string name)
    {
        var at = Columns.ToList().IndexOf(name);
        return at < 0 ? [] : Rows.Select(row => row[at]);
    }
}

/// <summary>
/// A spec that people can read: under each "###" heading a quoted source text and a Markdown table of what is recognised in it.
/// Quoted lines are joined with line breaks; a quoted line that is empty makes an empty line. A cell written as `code` keeps its spaces.
/// </summary>
public static class SpecFile
{
    /// <summary>The examples of a file in this folder, "dates-en.md".</summary>
    public static IReadOnlyList<SpecExample> Read(string name) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Specs", name))
            .ReplaceLineEndings("\n")
            .Split("\n### ")
            .Skip(1)
            .Select(ReadExample)
            .ToList();

    /// <summary>The names of the examples, for a theory whose cases are named by them.</summary>
    public static TheoryData<string> NamesIn(string name) => [.. Read(name).Select(example => example.Name)];

    /// <summary>The names of the examples of several languages, "names-en.md" and its like, each with its language.</summary>
    public static TheoryData<string, string> NamesIn(string stem, IEnumerable<string> languages)
    {
        var names = new TheoryData<string, string>();
        foreach (var language in languages)
        {
            foreach (var example in Read($"{stem}-{language}.md")) names.Add(language, example.Name);
        }

        return names;
    }

    public static SpecExample Example(string name, string example) => Read(name).Single(each => each.Name == example);

    private static SpecExample ReadExample(string section)
    {
        var lines = section.Split('\n');
        var source = lines.Where(line => line.StartsWith('>')).Select(line => line.StartsWith("> ", StringComparison.Ordinal) ? line[2..] : line[1..]);
        var table = lines.Where(line => line.StartsWith('|')).Select(Cells).ToList();
        return new(lines[0].Trim(), string.Join('\n', source), table.FirstOrDefault() ?? [], table.Skip(2).ToList());
    }

    private static IReadOnlyList<string> Cells(string line) =>
        line.Trim().Trim('|').Split('|').Select(cell => cell.Trim()).Select(cell => cell.Length > 1 && cell[0] == '`' && cell[^1] == '`' ? cell[1..^1] : cell).ToList();
}
