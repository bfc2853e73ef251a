using Interhelpo.Archive;
using Interhelpo.Store.Revising;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Interhelpo.Web.Pages.Admin.Records;

/// <summary>A page that makes something of marked words; 404 when the source does not have them.</summary>
internal abstract class WordsPage(SourceWords words) : AdminPage
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Start { get; set; }

    [BindProperty(SupportsGet = true)]
    public int End { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    public MarkedWords Marked { get; private set; } = null!;

    public string? Problem { get; private set; }

    public string By => User.Identity!.Name!;

    /// <summary>Where the words are looked at.</summary>
    public string Back => $"/admin/records/source/{Id}/words?start={Start}&end={End}";

    protected SourceWords Words => words;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        Marked = await words.FindAsync(Id, Start, End, HttpContext.RequestAborted) ?? null!;
        if (Marked is null) context.Result = NotFound();
        else await next();
    }

    protected IActionResult Done(Interhelpo.Parsed<Act> done)
    {
        if (done.Ok) return LocalRedirect($"/admin/log/{done.Value.Id}");
        Problem = done.Reason;
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
