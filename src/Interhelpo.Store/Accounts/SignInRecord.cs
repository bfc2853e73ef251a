namespace Interhelpo.Store.Accounts;

/// <summary>That somebody got in or did not. What was typed is never kept: people type passwords where names belong.</summary>
public sealed class SignInRecord
{
    public int Id { get; init; }

    public required DateTimeOffset At { get; init; }

    public required SignInOutcome Outcome { get; init; }

    /// <summary>Null where nobody has the name that was given, and when the account is gone.</summary>
    public string? AccountId { get; init; }

    public Account? Account { get; init; }

    /// <summary>The name of the account, which outlives it; null where nobody has the name that was given.</summary>
    public string? Name { get; init; }

    /// <summary>The network address; null where there is none.</summary>
    public string? NetworkAddress { get; init; }
}
