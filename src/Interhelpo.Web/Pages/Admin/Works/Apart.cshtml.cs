using Interhelpo.Archive;
using Interhelpo.Store.Accounts;
using Interhelpo.Store.Revising;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Admin.Works;

/// <summary>Says of two works that look alike that they are two.</summary>
[Authorize(Roles = nameof(AccountRole.Curator))]
internal sealed class ApartModel(RecordEditing records, WorksApart apart) : AdminPage
{
    public override string Heading => "Two works, not one";

    public AlikeWorks Works { get; private set; } = null!;

    public string? Problem { get; private set; }

    [BindProperty]
    public string? Why { get; set; }

    public async Task<IActionResult> OnGetAsync(int one, int other, CancellationToken cancellation)
    {
        if (await ItemAsync(one, cancellation) is not { } first || await ItemAsync(other, cancellation) is not { } second) return NotFound();
        Works = new(first, second);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int one, int other, CancellationToken cancellation)
    {
        var told = await apart.TellAsync(one, other, User.Identity!.Name!, Why ?? "", cancellation);
        if (told.Ok) return LocalRedirect($"/admin/log/{told.Value.Id}");
        Problem = told.Reason;
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await OnGetAsync(one, other, cancellation);
    }

    private async Task<RecordItem?> ItemAsync(int work, CancellationToken cancellation) =>
        await records.FindAsync(new RecordRef(RecordKind.Work, work), cancellation) is { } now ? new RecordItem { Id = work, Key = now.Key, Title = now.Title } : null;
}
