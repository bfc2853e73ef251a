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

    private static readonly Dictionary<string, string> renamed = new(StringComparer.Ordinal)
    {
        ["issued"] = "date",
        ["original-date"] = "orig-date",
        ["page"] = "pages",
        ["locator"] = "pages",
        ["publisher-place"] = "location",
        ["collection-title"] = "series",
        ["translated-title"] = "trans-title",
        ["medium"] = "format",
        ["genre"] = "type",
        ["archived"] = "archive-date",
    };

    public static JsonObject Of(string reference, ParsedReference parsed)
    {
        var fields = new JsonObject();
        foreach (var (field, span) in parsed.Fields.OrderBy(field => field.Value))
            fields.TryAdd(SetName(field), JsonValue.Create(Words(span.In(reference))));
        foreach (var role in parsed.Work.Creators.ToLookup(creator => creator.Role, StringComparer.Ordinal))
            fields[role.Key] = new JsonArray([.. role.Select(NameOf)]);
        return fields;
    }

    private static string SetName(string field) => renamed.GetValueOrDefault(field) ?? field.ToLowerInvariant();

    private static string Words(string text) => text.Replace('\u00A0', ' ').Trim();

    private static JsonObject NameOf(Creator creator)
    {
        var name = new JsonObject();
        if (creator.Literal is { } literal) name["literal"] = literal;
        if (creator.Family is not null) name["family"] = creator.SortName;
        if (creator.Given is not null) name["given"] = creator.Suffix is null ? creator.Given : $"{creator.Given}, {creator.Suffix}";
        return name;
    }
}
