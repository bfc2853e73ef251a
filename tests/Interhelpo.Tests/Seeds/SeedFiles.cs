using System.Runtime.CompilerServices;
using Interhelpo.Import.Reading;

namespace Interhelpo.Tests.Seeds;

/// <summary>The seed documents, as they lie in the repository.</summary>
internal static class SeedFiles
{
    public static IReadOnlyList<SourceFile> All { get; } = [.. Directory.GetFiles(Folder(), "*.txt").Order(StringComparer.Ordinal).Select(File)];

    public static SourceFile Named(string name) => All.Single(file => file.Name == name + ".txt");

    private static SourceFile File(string path) => new(Path.GetFileName(path), System.IO.File.ReadAllBytes(path));

    private static string Folder([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "../../../seeds/documents");
}
