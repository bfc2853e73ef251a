using Interhelpo.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Admin.Kept;

/// <summary>What somebody typed whose sign-in had run out, to be sent after all.</summary>
internal sealed class ShowModel(KeptForms forms) : AdminPage
{
    public override string Heading => "What you typed is here";

    /// <summary>Null when it is not kept any more.</summary>
    public KeptForm? Form { get; private set; }

    /// <summary>What people typed, without what only the form itself needs.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Typed(KeptForm form) => form.Fields.Where(field => field.Value.Length > 0 && field.Key is not "Seen");

    /// <summary>The name of a field without what only programs need: <c>fields[title]</c> is the title.</summary>
    public static string LabelOf(string name) => name.Contains('[', StringComparison.Ordinal) ? name[(name.LastIndexOf('[') + 1)..].TrimEnd(']') : name;

    public IActionResult OnGet(string key)
    {
        Form = forms.Find(key, Request);
        if (Form is null) Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }
}
