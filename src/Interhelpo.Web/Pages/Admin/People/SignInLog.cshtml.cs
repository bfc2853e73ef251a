using Interhelpo.Store.Accounts;
using Interhelpo.Web.Pages.Shared;
using Microsoft.AspNetCore.Authorization;

namespace Interhelpo.Web.Pages.Admin.People;

/// <summary>Who got in, and who did not.</summary>
[Authorize(Roles = nameof(AccountRole.Administrator))]
internal sealed class SignInLogModel(SignInLog log) : AdminPage
{
    private const int PageSize = 100;

    public override string Heading => "Log of sign-ins";

    public Pager Pager { get; private set; } = new(PageSize, 0, 1);

    public IReadOnlyList<SignInRecord> Records { get; private set; } = [];

    public async Task OnGetAsync(int? p, CancellationToken cancellation)
    {
        Pager = new(PageSize, await log.CountAsync(cancellation), p ?? 1);
        Records = await log.ListAsync(Pager.Skip, Pager.Size, cancellation);
    }
}
