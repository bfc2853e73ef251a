using Interhelpo.Archive;
using Interhelpo.Store.Revising;
using Interhelpo.Web.Pages.Shared;

namespace Interhelpo.Web.Pages.Admin;

/// <summary>What was done, in plain words.</summary>
internal static class ActWords
{
    public static string Of(ActItem? act) => act is null ? "as it came in" : $"{Of(act.Kind)}{(act.By is null ? "" : $" by {act.By}")}, {Wording.Moment(act.At)}";

    public static string Of(ActKind kind) => kind switch
    {
        ActKind.Imported => "imported",
        ActKind.Restored => "an earlier state brought back",
        ActKind.Unpublished => "taken back from readers",
        ActKind.Undone => "taken back",
        ActKind.Decided => "judged",
        ActKind.ToldApart => "told apart",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
