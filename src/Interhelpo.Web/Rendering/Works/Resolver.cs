namespace Interhelpo.Web.Rendering.Works;

/// <summary>Where the world keeps what an identifier names.</summary>
internal static class Resolver
{
    /// <summary>The address that resolves the identifier; null where there is no public one, or only for a single country.</summary>
    public static string? Of(string scheme, string normalised) => scheme.ToUpperInvariant() switch
    {
        "DOI" => $"https://doi.org/{Uri.EscapeDataString(normalised).Replace("%2F", "/", StringComparison.Ordinal)}",
        "ISBN" => $"https://search.worldcat.org/search?q=bn:{Uri.EscapeDataString(normalised)}",
        "ISSN" => $"https://portal.issn.org/resource/ISSN/{Uri.EscapeDataString(normalised)}",
        "OCLC" => $"https://search.worldcat.org/title/{Uri.EscapeDataString(normalised)}",
        "S2CID" => $"https://api.semanticscholar.org/CorpusID:{Uri.EscapeDataString(normalised)}",
        "JSTOR" => $"https://www.jstor.org/stable/{Uri.EscapeDataString(normalised)}",
        "PMID" => $"https://pubmed.ncbi.nlm.nih.gov/{Uri.EscapeDataString(normalised)}/",
        "HDL" => $"https://hdl.handle.net/{Uri.EscapeDataString(normalised).Replace("%2F", "/", StringComparison.Ordinal)}",
        _ => null,
    };

    /// <summary>The address itself where it is one of the web, so that nothing else ever becomes a link; else null.</summary>
    public static string? Web(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) ? url : null;
}
