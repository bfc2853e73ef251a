namespace Interhelpo.Store.Importing;

/// <summary>The files that paths name: a file is itself, a folder all files in and under it but hidden ones, in the order of their names.</summary>
internal static class ImportFiles
{
    /// <summary>A path that is not there comes back as it is; opening it gives the reason.</summary>
    public static IEnumerable<string> Of(IEnumerable<string> paths) =>
        paths.SelectMany(path => Directory.Exists(path) ? In(path) : [path]);

    private static IEnumerable<string> In(string folder)
    {
        var every = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };
        return Directory.EnumerateFiles(folder, "*", every).Order(StringComparer.Ordinal);
    }
}
