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

    /// <summary>The right password; a code is needed too, and may never have come.</summary>
    CodeAsked,
}
