namespace Interhelpo.Archive;

/// <summary>Whether readers are shown a matter.</summary>
public enum MatterStanding
{
    /// <summary>Comparing is sure of it: it is shown.</summary>
    Found,

    /// <summary>Comparing is not sure: a curator is asked.</summary>
    Suggested,

    /// <summary>A curator says that its statements belong together: it is shown.</summary>
    Accepted,

    /// <summary>A curator says that they do not: it is neither shown nor suggested again.</summary>
    Refused,
}
