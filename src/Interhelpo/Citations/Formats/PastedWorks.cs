using System.Text.Json;
using System.Text.Json.Nodes;

namespace Interhelpo.Citations.Formats;

/// <summary>
/// The works in a text that somebody pasted, in whichever of these formats it is: CSL-JSON (an item, a list of them, or an object whose
/// <c>items</c> are one), BibTeX, RIS. A text in none of them holds no works.
/// </summary>
public static class PastedWorks
{
    public static IReadOnlyList<FormattedWork> Read(string pasted)
    {
        var text = pasted.Trim().TrimStart('\uFEFF');
        if (text.StartsWith('{') || text.StartsWith('['))
            return Json(text);
        // An RIS record may tell of an address with an @ in it, and an entry of BibTeX may quote a line of RIS: the first to open decides.
        var ris = Ris.Read(text);
        var bibTex = BibTex.Read(text);
        return ris.Count > 0 && (bibTex.Count == 0 || !text.StartsWith('@')) ? ris : bibTex;
    }

    private static FormattedWork[] Json(string text)
    {
        try
        {
            var node = JsonNode.Parse(text);
            var items = node as JsonArray ?? (node as JsonObject)?["items"] as JsonArray;
            return [.. (items?.OfType<JsonObject>() ?? (node is JsonObject item ? [item] : [])).Where(IsWork).Select(Work)];
        }
        // JSON may name a member twice, which is only found when it is asked for.
        catch (Exception refused) when (refused is JsonException or ArgumentException)
        {
            return [];
        }
    }

    private static bool IsWork(JsonObject item) => item["type"] is JsonValue || item["title"] is JsonValue;

    private static FormattedWork Work(JsonObject item) => new((item["id"] ?? item["citation-key"])?.ToString(), CslJson.Read(item));
}
