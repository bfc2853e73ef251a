using Interhelpo.Archive;
using Interhelpo.Editing;
using Interhelpo.Store.Importing;
using Interhelpo.Web.Pages.Admin.Records;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Admin.Imports;

/// <summary>Corrects one thing that was read out of a document, or refuses it.</summary>
internal sealed class CorrectModel(IncomingDocuments incoming) : ImportPage(incoming)
{
    public override string Heading => Finding.Title;

    [BindProperty]
    public Dictionary<string, string?> Fields { get; set; } = new(StringComparer.Ordinal);

    public Finding Finding { get; private set; } = null!;

    public FieldsForm Form { get; private set; } = null!;

    /// <summary>A document is something, whatever else is refused.</summary>
    public bool CanRefuse => Finding.Kind != FindingKind.Document;

    public IActionResult OnGet(string finding)
    {
        if (Review.Findings.FirstOrDefault(each => each.Finding.Id == finding) is not { } found) return NotFound();
        Finding = found.Finding;
        Form = new(FieldsOf(Finding.Kind), found.Correction is { IsRefused: false } corrected ? corrected.Fields : Finding.Fields);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string finding, string? go, CancellationToken cancellation)
    {
        if (Review.Findings.FirstOrDefault(each => each.Finding.Id == finding) is not { } found) return NotFound();
        Finding = found.Finding;
        var filled = Fields.Aggregate(Finding.Fields, (all, field) => all.With(field.Key, field.Value));
        var problems = go == "correct" ? DraftFindings.Problems(Finding, filled) : new Dictionary<string, string>(StringComparer.Ordinal);
        if (problems.Count == 0)
        {
            var correction = go switch { "refuse" when CanRefuse => new Correction(true, Finding.Fields), "correct" => new Correction(false, filled), _ => null };
            await Incoming.CorrectAsync(Review.Id, finding, correction, cancellation);
            return LocalRedirect($"/admin/imports/{Review.Id}#found");
        }

        Form = new(FieldsOf(Finding.Kind), filled) { Problems = problems };
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private static IReadOnlyList<FormField> FieldsOf(FindingKind kind) => kind switch
    {
        FindingKind.Document => [.. FormField.Of(RecordKind.Source).Where(field => field.Name is "title" or "kind" or "language")],
        FindingKind.Event => [.. FormField.Of(RecordKind.Event).Where(field => field.Name is "date" or "title")],
        FindingKind.Name => [.. FormField.Of(RecordKind.Organisation).Where(field => field.Name is "name" or "aliases"), new("kind", "What it is") { Options = [.. Enum.GetNames<EntityKind>().Select(name => (name, name))] }],
        FindingKind.Quantity => [new("value", "Number"), new("to", "Up to", "Of a range, its upper end."), new("unit", "What is counted"), new("qualifier", "How the source hedges it") { Options = [.. Enum.GetNames<QuantityQualifier>().Select(name => (name, name))] }],
        _ => FormField.Of(RecordKind.Work),
    };
}
