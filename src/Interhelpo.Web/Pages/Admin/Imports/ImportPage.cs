using Interhelpo.Store.Importing;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Interhelpo.Web.Pages.Admin.Imports;

/// <summary>A page about one document that waits; 404 when it waits no more.</summary>
internal abstract class ImportPage(IncomingDocuments incoming) : AdminPage
{
    public override string Heading => Review.FileName;

    public IncomingReview Review { get; private set; } = null!;

    protected IncomingDocuments Incoming => incoming;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var id = int.TryParse(context.RouteData.Values["id"] as string, out var number) ? number : 0;
        Review = await incoming.ReviewAsync(id, HttpContext.RequestAborted) ?? null!;
        if (Review is null) context.Result = NotFound();
        else await next();
    }
}
