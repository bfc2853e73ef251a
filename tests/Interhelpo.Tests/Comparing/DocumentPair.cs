using System.Runtime.CompilerServices;

namespace Interhelpo.Tests.Comparing;

/// <summary>Two or three documents about one subject, by letter, and what a careful reader finds in them.</summary>
internal sealed record DocumentPair(string Name, IReadOnlyDictionary<string, string> Texts, ExpectedFile Expected)
{
    /// <summary>The twenty that comparing is judged by.</summary>
    public static IReadOnlyList<DocumentPair> All { get; } = In("Pairs");

    /// <summary>Twenty more, on other subjects, that came later: with the twenty they are what the weights of comparing are fitted on.</summary>
    public static IReadOnlyList<DocumentPair> Later { get; } = In("LaterPairs");

    /// <summary>Seventeen that nobody looks at when rules are made.</summary>
    public static IReadOnlyList<DocumentPair> Unseen { get; } = In("UnseenPairs");

    public static DocumentPair Named(string name) => All.Concat(Later).Concat(Unseen).Single(pair => pair.Name == name);

    /// <summary>The seeds, each named by the number its file's name begins with.</summary>
    public static DocumentPair Seeds { get; } = new(
        "seeds",
        TextsOf(Path.Combine(Here(), "../../../seeds/documents")),
        ExpectedFile.Read(Path.Combine(Here(), "Seeds/expected.txt")));

    private static DocumentPair[] In(string folder) => [.. Directory.GetDirectories(Path.Combine(Here(), folder)).Order(StringComparer.Ordinal).Select(Read)];

    private static DocumentPair Read(string folder) =>
        new(Path.GetFileName(folder), TextsOf(folder), ExpectedFile.Read(Path.Combine(folder, "expected.txt")));

    private static Dictionary<string, string> TextsOf(string folder) => Directory.GetFiles(folder, "*.txt")
        .Where(path => Path.GetFileName(path) != "expected.txt")
        .ToDictionary(path => Path.GetFileNameWithoutExtension(path).Split('_')[0], File.ReadAllText);

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
