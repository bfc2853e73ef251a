using Interhelpo.Citations;
using Interhelpo.Citations.Formats;
using Interhelpo.Editing;

namespace Interhelpo.Web.Pages.Admin.Records;

/// <summary>Reads what somebody pasted as one work: CSL-JSON, BibTeX, RIS, or a reference as lists of references have it.</summary>
internal static class PastedWork
{
    /// <summary>The fields of the first work, and how many there are.</summary>
    public static (Fields Fields, int Works) Read(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0) return (Fields.None, 0);
        var works = PastedWorks.Read(trimmed);
        return works.Count > 0 ? (WorkFields.Of(works[0].Work), works.Count) : (WorkFields.Of(ReferenceParser.Parse(trimmed).Work), 1);
    }
}
