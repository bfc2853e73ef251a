using Interhelpo.Editing;
using Interhelpo.Store.Revising;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Interhelpo.Web.Pages.Admin.Records;

/// <summary>A page about one record, named by its kind and the key of its row. A record that is not there is 404, unless the page can do without it.</summary>
internal abstract class RecordPage(RecordEditing records) : AdminPage
{
    public override string Heading => Now?.Title ?? RecordKindWords.One(Record.Kind);

    public RecordRef Record { get; private set; } = null!;

    /// <summary>The record as it is; null when it is gone.</summary>
    public RecordNow? Now { get; private set; }

    /// <summary>What the form holds, by field.</summary>
    [BindProperty]
    public Dictionary<string, string?> Fields { get; set; } = new(StringComparer.Ordinal);

    /// <summary>What was chosen where somebody else changed the same words, by <c>field:ordinal</c>.</summary>
    [BindProperty]
    public Dictionary<string, Choice> Choices { get; set; } = new(StringComparer.Ordinal);

    [BindProperty]
    public string? Why { get; set; }

    public string Admin => RecordKindWords.Admin(Record.Kind, Record.Id);

    public string By => User.Identity!.Name!;

    protected virtual bool NeedsRecord => true;

    protected RecordEditing Editing => records;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (RecordKindWords.Of(context.RouteData.Values["kind"] as string ?? "") is { } kind && int.TryParse(context.RouteData.Values["id"] as string, out var id))
        {
            Record = new(kind, id);
            Now = await records.FindAsync(Record, HttpContext.RequestAborted);
        }

        if (Record is null || (Now is null && NeedsRecord)) context.Result = NotFound();
        else await next();
    }

    /// <summary>The fields of the record with what the form holds in their place.</summary>
    protected Fields Filled(Fields before) => Fields.Aggregate(before, (filled, field) => filled.With(field.Key, field.Value));

    protected Choice? ChoiceOf(string field, int ordinal) => Choices.TryGetValue($"{field}:{ordinal}", out var choice) ? choice : null;
}
