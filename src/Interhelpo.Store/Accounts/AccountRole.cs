namespace Interhelpo.Store.Accounts;

/// <summary>What somebody may do; each role may do what those before it may.</summary>
public enum AccountRole
{
    /// <summary>Drafts and proposals.</summary>
    Contributor,

    /// <summary>Publishes and decides.</summary>
    Curator,

    /// <summary>People, settings, backups.</summary>
    Administrator,
}
