using AngleSharp.Dom;
using Interhelpo.Web.Tests.Rendering;

namespace Interhelpo.Web.Tests.Hostile;

/// <summary>What an answer must never hold, whatever was sent or stored.</summary>
internal static class Harm
{
    private static readonly string[] foreign = ["iframe", "object", "embed", "base", "frame", "applet", "style"];
    private static readonly string[] addresses = ["href", "src", "action", "formaction", "data", "poster", "xlink:href"];

    /// <summary>Null when the answer is one of ours: no exception, and as a page nothing that runs but our own scripts.</summary>
    public static async Task<string?> InAsync(HttpResponseMessage answer)
    {
        if ((int)answer.StatusCode >= 500) return $"answered {(int)answer.StatusCode}";
        if (answer.Headers.Any(header => header.Key.Contains("Evil", StringComparison.OrdinalIgnoreCase))) return "has a header of the attacker";
        if (answer.Content.Headers.ContentType?.MediaType != "text/html") return null;
        var html = await answer.Content.ReadAsStringAsync();
        return html.Contains("Microsoft.AspNetCore", StringComparison.Ordinal) || html.Contains("   at Interhelpo", StringComparison.Ordinal) ? "tells how it is built" : Page.Read(html).QuerySelectorAll("*").Select(In).FirstOrDefault(found => found is not null);
    }

    private static string? In(IElement element)
    {
        if (foreign.Contains(element.LocalName)) return $"has <{element.LocalName}>";
        if (element.LocalName == "script" && (element.TextContent.Length > 0 || element.GetAttribute("src")?.StartsWith('/') != true || element.GetAttribute("src")!.StartsWith("//", StringComparison.Ordinal))) return "has a script that is not ours: " + element.OuterHtml;
        if (element.LocalName == "meta" && element.HasAttribute("http-equiv")) return "has a meta element that gives orders";
        if (element.Attributes.FirstOrDefault(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name is "style" or "srcdoc") is { } live) return $"has {live.Name}=\"{live.Value}\"";
        return addresses.Select(element.GetAttribute).FirstOrDefault(address => address is not null && Runs(address)) is { } runs ? "leads to " + runs : null;
    }

    private static bool Runs(string address)
    {
        var even = string.Concat(address.Where(letter => !char.IsWhiteSpace(letter) && !char.IsControl(letter)));
        return new[] { "javascript:", "data:", "vbscript:" }.Any(scheme => even.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
    }
}
