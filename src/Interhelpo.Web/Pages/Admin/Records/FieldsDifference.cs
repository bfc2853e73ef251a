using Interhelpo.Archive;
using Interhelpo.Editing;

namespace Interhelpo.Web.Pages.Admin.Records;

/// <summary>A record before and after a change; null where it was not there.</summary>
internal sealed record FieldsDifference(RecordKind Kind, string Title, Fields? Before, Fields? After)
{
    /// <summary>The fields that changed.</summary>
    public IEnumerable<string> Names => (Before ?? Fields.None).Names.Concat((After ?? Fields.None).Names).Distinct(StringComparer.Ordinal).Where(name => Before?[name] != After?[name]);

    public string LabelOf(string field) => field == "unconfirmed" ? "Sentences to be held against their source" : FormField.Of(Kind).FirstOrDefault(each => each.Name == field)?.Label ?? field;
}
