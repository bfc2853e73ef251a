using Interhelpo.Store.Revising;

namespace Interhelpo.Web.Pages.Admin.Records;

/// <summary>A record with all its fields, and what can be done with it.</summary>
internal sealed class ShowModel(RecordEditing records) : RecordPage(records)
{
    /// <summary>The handler is empty: all there is to show was found before it.</summary>
    public void OnGet() => Response.Headers.Vary = "Cookie";
}
