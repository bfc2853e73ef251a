using Interhelpo.Store.Accounts;

namespace Interhelpo.Web.Pages.Admin;

/// <summary>Records of sign-ins to be listed.</summary>
/// <param name="WithNames">Whether they are of several people.</param>
internal sealed record SignInList(IReadOnlyList<SignInRecord> Records, bool WithNames);

/// <summary>How a sign-in ended, in words.</summary>
internal static class SignInWords
{
    public static string Of(SignInOutcome outcome) => outcome switch
    {
        SignInOutcome.SignedIn => "signed in",
        SignInOutcome.WrongPassword => "wrong name or password",
        SignInOutcome.WrongCode => "wrong code",
        SignInOutcome.LockedOut => "locked after too many tries",
        SignInOutcome.ByRecoveryCode => "signed in by a recovery code",
        SignInOutcome.ByLink => "new password by a link",
        SignInOutcome.ByPasskey => "signed in by a passkey",
        SignInOutcome.WrongPasskey => "passkey refused",
        SignInOutcome.CodeAsked => "right password, code asked for",
        _ => "signed out everywhere",
    };
}
