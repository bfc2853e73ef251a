namespace Interhelpo.Store.Accounts;

/// <summary>A code of an authenticator app that was used, kept as long as it could be used again: a code opens once.</summary>
public sealed class UsedCode
{
    public required string AccountId { get; init; }

    public Account Account { get; init; } = null!;

    /// <summary>The number, whatever zeros it was written with.</summary>
    public required int Code { get; init; }

    public required DateTimeOffset Used { get; init; }
}
