using System.Globalization;
using Interhelpo.Archive;
using Interhelpo.Store;
using Interhelpo.Store.Readers;
using Interhelpo.Web.Security;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Interhelpo.Web.Pages.Write;

/// <summary>Takes what a reader has to say to the curators about a page.</summary>
// The sealed stamp stands in for the antiforgery cookie: there is no sign-in here that another site could abuse, and readers get no cookies.
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
[RequestSizeLimit(MostBytes)]
internal sealed class IndexModel(ArchiveDb db, Letterbox letterbox, FormStamps stamps, WritingLimit limit, TimeProvider clock) : WritingPage(db)
{
    private const int MostBytes = 1_000_000;

    public override string Heading => "Write to the curators";

    public override string Description => "Tell those who look after the archive what you know, or what is wrong.";

    [BindProperty(Name = "")]
    public Letter Letter { get; set; } = new();

    /// <summary>A field that people do not see: whatever fills it in is a program.</summary>
    [BindProperty]
    public string? Subject { get; set; }

    /// <summary>When the form was made, sealed.</summary>
    [BindProperty]
    public string? Stamp { get; set; }

    public IReadOnlyDictionary<string, string> Problems { get; private set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Why what is written was not taken; null where it was not sent yet.</summary>
    public string? Refusal { get; private set; }

    public void OnGet(ReaderMessageKind? kind) => (Letter, Stamp) = (new() { Kind = kind }, stamps.Make());

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        // Too large or broken as a whole: nobody may think that it was sent.
        if (ModelState.TryGetValue("", out var form) && form.Errors.Count > 0)
        {
            Stamp = stamps.Make();
            return Again(StatusCodes.Status400BadRequest, "What was sent could not be read. It may have been too long: shorten it, and send it again.");
        }

        var came = stamps.Read(Stamp);
        // A program is not told that it was found out.
        if (came == FormReturn.Unlikely || !string.IsNullOrEmpty(Subject)) return Thanks();

        Problems = Letter.Problems();
        if (came == FormReturn.TooLate)
        {
            Stamp = stamps.MakeAnew();
            return Again(StatusCodes.Status400BadRequest, "This form was open for very long. What you wrote is still here: send it once more.");
        }

        if (Problems.Count > 0) return Again(StatusCodes.Status400BadRequest, "It was not sent yet: see what is said beside the fields.");
        if (!limit.Allows(HttpContext.Connection.RemoteIpAddress))
        {
            Response.Headers.RetryAfter = WritingLimit.Window.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            return Again(StatusCodes.Status429TooManyRequests, "Several messages came from your network in a short time. What you wrote is still here: wait ten minutes, then send it once more.");
        }

        return await letterbox.PutInAsync(Letter.ToMessage(About, AboutTitle, clock.GetUtcNow()), cancellation)
            ? Thanks()
            : Again(StatusCodes.Status503ServiceUnavailable, "So many messages wait to be read that no more can be taken now. Please try again in some days.");
    }

    private LocalRedirectResult Thanks() => LocalRedirect("/write/thanks" + new QueryBuilder { { "about", About } });

    private PageResult Again(int status, string refusal)
    {
        (Response.StatusCode, Refusal) = (status, refusal);
        return Page();
    }
}
