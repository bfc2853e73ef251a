using Interhelpo.Store.Accounts;

namespace Interhelpo.Web.Security.Accounts;

/// <summary>Notes in the log of sign-ins what a request came to, and from where it came.</summary>
internal sealed class SignInNotes(SignInLog log, IHttpContextAccessor requests)
{
    /// <param name="account">Null where nobody has the name that was given; the name is not noted, for it may be a password in the wrong field.</param>
    public Task AddAsync(Account? account, SignInOutcome outcome) => log.AddAsync(account, outcome, NetworkAddress());

    private string? NetworkAddress() => requests.HttpContext?.Connection.RemoteIpAddress is not { } address ? null : (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).ToString();
}
