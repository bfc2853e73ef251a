namespace Interhelpo.Web.Hosting;

/// <summary>The data directory cannot be made or written.</summary>
internal sealed class UnusableDataDirectoryException(string directory, Exception cause) : Exception(
    $"The data directory {directory} cannot be written ({cause.Message.TrimEnd('.')}). " +
    "Give this user the right to write there, or choose another with --Archive:DataDirectory.", cause);
