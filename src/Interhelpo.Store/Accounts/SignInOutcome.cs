namespace Interhelpo.Store.Accounts;

/// <summary>How it ended when somebody wanted in.</summary>
public enum SignInOutcome
{
    SignedIn,

    /// <summary>Also where nobody has the name.</summary>
    WrongPassword,

    WrongCode,

    LockedOut,

    ByRecoveryCode,

    ByLink,

    ByPasskey,

    WrongPasskey,

    SignedOutEverywhere,
}
