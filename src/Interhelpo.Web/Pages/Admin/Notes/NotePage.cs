using Interhelpo.Store.Importing;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Interhelpo.Web.Pages.Admin.Notes;

/// <summary>A page about one note of the importer; 404 when there is none.</summary>
internal abstract class NotePage(ImportNotes notes) : AdminPage
{
    public NoteItem Note { get; private set; } = null!;

    protected ImportNotes Notes => notes;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var id = int.TryParse(context.RouteData.Values["id"] as string, out var number) ? number : 0;
        Note = await notes.FindAsync(id, HttpContext.RequestAborted) ?? null!;
        if (Note is null) context.Result = NotFound();
        else await next();
    }
}
