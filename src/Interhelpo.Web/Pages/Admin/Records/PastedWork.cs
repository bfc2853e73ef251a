using System.Text.Json;
using System.Text.Json.Nodes;
using Interhelpo.Citations;
using Interhelpo.Editing;

namespace Interhelpo.Web.Pages.Admin.Records;

/// <summary>Reads what somebody pasted as one work: CSL-JSON, or a reference as lists of references have it.</summary>
internal static class PastedWork
{
    public static Fields Read(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0) return Fields.None;
        return WorkFields.Of(Csl(trimmed) ?? ReferenceParser.Parse(trimmed).Work);
    }

    private static Work? Csl(string text)
    {
        if (text[0] is not ('{' or '[')) return null;
        try
        {
            var node = JsonNode.Parse(text);
            return ((node as JsonArray)?.FirstOrDefault() ?? node) is JsonObject item ? CslJson.Read(item) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
