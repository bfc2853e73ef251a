using System.Text.Json.Nodes;
using Interhelpo.Citations;

namespace Interhelpo.Evaluating;

/// <summary>
/// What was read out of a reference, under the names that the sets of references use: texts as printed, creators as
/// <c>{family, given}</c> or <c>{literal}</c>.
/// </summary>
internal static class ReferenceFields
{
    /// <summary>Identifiers, under the sets' names.</summary>
    public static IReadOnlySet<string> Identifiers { get; } =
        new HashSet<string>(StringComparer.Ordinal) { "doi", "isbn", "issn", "oclc", "pmid", "pmc", "jstor", "bibcode", "s2cid", "hdl", "arxiv" };

    // What the archive calls otherwise than the templates of the encyclopaedia do.
    private static readonly Dictionary<string, string> renamed = new(StringComparer.Ordinal)
    {
        [FieldName.CollectionTitle] = "series",
        [FieldName.Genre] = "type",
        [FieldName.Locator] = FieldName.Pages,
    };

    public static JsonObject Of(ParsedReference parsed)
    {
        var fields = new JsonObject();
        foreach (var field in parsed.Fields)
            fields.TryAdd(renamed.GetValueOrDefault(field.Name) ?? field.Name, JsonValue.Create(field.Text));
        foreach (var role in parsed.Work.Creators.ToLookup(creator => creator.Role, StringComparer.Ordinal))
            fields[role.Key] = new JsonArray([.. role.Select(NameOf)]);
        return fields;
    }

    private static JsonObject NameOf(Creator creator)
    {
        var name = new JsonObject();
        if (creator.Literal is { } literal) name["literal"] = literal;
        if (creator.Family is not null) name["family"] = creator.SortName;
        if (creator.Given is not null) name["given"] = creator.Suffix is null ? creator.Given : $"{creator.Given}, {creator.Suffix}";
        return name;
    }
}
