namespace Interhelpo.Store.Accounts;

/// <summary>A sign-in that is kept here and not in the browser: when its row is gone, a copied cookie opens nothing.</summary>
public sealed class SignedIn
{
    public int Id { get; init; }

    /// <summary>SHA-256 of the key that the browser holds, lower-case hexadecimal.</summary>
    public required string KeyHash { get; init; }

    public required string AccountId { get; init; }

    public Account Account { get; init; } = null!;

    /// <summary>The authentication ticket, serialized.</summary>
    public required byte[] Ticket { get; set; }

    public required DateTimeOffset Started { get; init; }

    public required DateTimeOffset Expires { get; set; }
}
