using Interhelpo.Store.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Admin.People;

/// <summary>A page about one account.</summary>
internal abstract class MemberPage(Staff staff) : AdminPage
{
    public override string Heading => Member.Name;

    public Member Member { get; private set; } = null!;

    protected Staff Staff => staff;

    public virtual Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation) => ShowAsync(id, cancellation);

    /// <summary>The page with the account as it is now; 404 when it is gone.</summary>
    protected async Task<IActionResult> ShowAsync(string id, CancellationToken cancellation)
    {
        if ((await staff.ListAsync(cancellation)).FirstOrDefault(member => member.Id == id) is not { } found) return NotFound();
        Member = found;
        return Page();
    }
}
