using Interhelpo.Archive;
using Interhelpo.Store;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Web.Pages.Admin.Drafts;

/// <summary>A page about one draft: its author's, and of proposals every curator's.</summary>
internal abstract class DraftPage(ArchiveDb db) : AdminPage
{
    public override string Heading => Draft.Title;

    public RecordDraft Draft { get; protected set; } = null!;

    public Interhelpo.Editing.Fields State => Interhelpo.Editing.Fields.FromJson(Draft.State);

    public string By => User.Identity!.Name!;

    public bool IsCurator => User.IsInRole(nameof(Store.Accounts.AccountRole.Curator));

    public bool IsOwn => Draft.By == By;

    /// <summary>What readers are shown of it, or would be.</summary>
    protected ArchiveDb Db => db;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var id = int.TryParse(context.RouteData.Values["id"] as string, out var number) ? number : 0;
        Draft = await db.Drafts.AsNoTracking().SingleOrDefaultAsync(draft => draft.Id == id, HttpContext.RequestAborted) ?? null!;
        if (Draft is null || !(IsOwn || IsCurator)) context.Result = NotFound();
        else await next();
    }
}
