using System.Text.Json;
using Interhelpo.Archive;

namespace Interhelpo.Store.Search;

/// <summary>What a work is found by besides its title, as one line a reader understands.</summary>
internal static class WorkText
{
    private static readonly string[] Fields =
        ["container-title", "collection-title", "original-title", "translated-title", "publisher", "publisher-place", "genre", "note"];

    public static string Of(CataloguedWork work)
    {
        var creators = work.Creators.OrderBy(creator => creator.Role, StringComparer.Ordinal).ThenBy(creator => creator.Ordinal).Select(creator => creator.Name);
        var identifiers = work.Identifiers.Select(identifier => $"{identifier.Scheme} {identifier.Value}");
        return string.Join(" · ", creators.Concat(Texts(work.Csl, Fields)).Append(work.Year?.ToString()).Concat(identifiers).Where(text => !string.IsNullOrEmpty(text)));
    }

    /// <summary>Where it stands in the web.</summary>
    public static IEnumerable<string> Addresses(string csl) => Texts(csl, ["URL"]);

    private static IEnumerable<string> Texts(string csl, string[] fields)
    {
        using var item = Read(csl);
        if (item?.RootElement.ValueKind is not JsonValueKind.Object) return [];
        return
        [
            .. fields
                .Select(field => item.RootElement.TryGetProperty(field, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null)
                .OfType<string>(),
        ];
    }

    private static JsonDocument? Read(string csl)
    {
        try
        {
            return JsonDocument.Parse(csl);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
