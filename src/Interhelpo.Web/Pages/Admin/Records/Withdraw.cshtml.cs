using Interhelpo.Store.Accounts;
using Interhelpo.Store.Revising;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Admin.Records;

/// <summary>Takes a source out again, with all that came with it.</summary>
[Authorize(Roles = nameof(AccountRole.Curator))]
internal sealed class WithdrawModel(Withdrawing withdrawing) : AdminPage
{
    public override string Heading => $"Take out “{Goes.Title}”";

    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    public Withdrawal Goes { get; private set; } = null!;

    /// <summary>What only trying it showed to stand against it.</summary>
    public string? Problem { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Goes = await withdrawing.LookAsync(Id, cancellation) ?? null!;
        return Goes is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var done = await withdrawing.WithdrawAsync(Id, User.Identity!.Name!, Why ?? "", cancellation);
        if (done.Ok) return LocalRedirect($"/admin/imports/{done.Value.Incoming}");
        Response.StatusCode = StatusCodes.Status409Conflict;
        var page = await OnGetAsync(cancellation);
        Problem = Goes?.Problems.Count == 0 ? done.Reason : null;
        return page;
    }
}
