namespace Interhelpo.Web.Hosting;

/// <summary>Makes the data directory and makes sure that it can be written, before anything relies on it.</summary>
internal static class DataDirectory
{
    /// <summary>Makes what is missing of it.</summary>
    /// <exception cref="UnusableDataDirectoryException">It cannot be made or written.</exception>
    public static void Prepare(string directory)
    {
        try
        {
            Make(directory);
            var probe = Path.Combine(directory, $".probe-{Guid.NewGuid():N}");
            using (File.Create(probe, bufferSize: 1, FileOptions.DeleteOnClose))
            {
                // Made and gone: the directory can be written.
            }
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new UnusableDataDirectoryException(directory, cause);
        }
    }

    /// <summary>For its owner alone: hashes of passwords and who signed in from where are nobody else's.</summary>
    private static void Make(string directory)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(directory);
        else if (!Directory.Exists(directory)) Directory.CreateDirectory(directory, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
