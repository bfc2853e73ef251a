using Interhelpo.Store.Accounts;
using Microsoft.AspNetCore.Authorization;

namespace Interhelpo.Web.Pages.Admin.People;

/// <summary>Who works in the archive.</summary>
[Authorize(Roles = nameof(AccountRole.Administrator))]
internal sealed class IndexModel(Staff staff) : AdminPage
{
    public override string Heading => "Who works here";

    public IReadOnlyList<Member> Members { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Members = await staff.ListAsync(cancellation);
}
