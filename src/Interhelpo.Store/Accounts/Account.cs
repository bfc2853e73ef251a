using Microsoft.AspNetCore.Identity;

namespace Interhelpo.Store.Accounts;

/// <summary>Somebody who works in the archive. The name is what readers see beside a decision, so it is unique whatever its capitals.</summary>
public sealed class Account : IdentityUser
{
    public required AccountRole Role { get; set; }

    public required DateTimeOffset Created { get; init; }
}
