using Interhelpo.Archive;
using Interhelpo.Store.Readers;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Interhelpo.Web.Pages.Admin.Messages;

/// <summary>A page about one message of a reader; 404 when there is none.</summary>
internal abstract class MessagePage(Letterbox letterbox) : AdminPage
{
    public override string Heading => $"{MessageWords.Of(Message.Kind)}: {Message.PageTitle}";

    public ReaderMessage Message { get; private set; } = null!;

    protected Letterbox Letterbox => letterbox;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var id = int.TryParse(context.RouteData.Values["id"] as string, out var number) ? number : 0;
        Message = await letterbox.FindAsync(id, HttpContext.RequestAborted) ?? null!;
        if (Message is null) context.Result = NotFound();
        else await next();
    }
}
