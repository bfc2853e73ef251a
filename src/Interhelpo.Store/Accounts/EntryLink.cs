namespace Interhelpo.Store.Accounts;

/// <summary>A link by which somebody gets in once, to choose a password: the first administrator, an invited person, or who lost the password. Only its hash is kept.</summary>
public sealed class EntryLink
{
    public int Id { get; init; }

    /// <summary>SHA-256 of the secret in the link, lower-case hexadecimal.</summary>
    public required string SecretHash { get; init; }

    /// <summary>The account whose password it sets; null where an account is made.</summary>
    public string? AccountId { get; init; }

    public Account? Account { get; init; }

    /// <summary>The name of the account to be made; null where it is chosen.</summary>
    public string? Name { get; init; }

    /// <summary>The role of the account to be made.</summary>
    public required AccountRole Role { get; init; }

    public required DateTimeOffset Created { get; init; }

    /// <summary>After this it opens nothing; null where it waits for the first administrator.</summary>
    public DateTimeOffset? Expires { get; init; }

    /// <summary>Whether it takes the second factor of the account away too, for who lost it.</summary>
    public bool WithoutSecondFactor { get; init; }

    /// <summary>Whether it waits for the first administrator.</summary>
    public bool IsSetUp => AccountId is null && Expires is null;
}
