using Interhelpo.Dates;
using Interhelpo.Web.Rendering;

namespace Interhelpo.Web.Pages.Admin;

/// <summary>Says in words what a date in EDTF means, while it is typed; a part of a page.</summary>
internal sealed class DatesModel : AdminPage
{
    public override string Heading => "Dates";

    public string Words { get; private set; } = "";

    /// <param name="fields">The form it is typed in.</param>
    /// <param name="field">Which of its fields.</param>
    public void OnGet(Dictionary<string, string?> fields, string? field)
    {
        var edtf = fields.GetValueOrDefault(field ?? "")?.Trim() ?? "";
        var date = HistoricalDate.Parse(edtf);
        Words = edtf.Length == 0 ? "" : date.Ok ? DateWords.Of(date.Value) : date.Reason;
    }
}
