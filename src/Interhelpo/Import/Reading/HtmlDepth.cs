namespace Interhelpo.Import.Reading;

/// <summary>How deep a page nests, told from its tags before it is built: building and walking a bottomless page would cost more than it is worth.</summary>
internal static class HtmlDepth
{
    // Tags that are rightly left open or never closed do not nest.
    private static readonly HashSet<string> neverNesting = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "p", "li", "dt", "dd", "option", "tr", "td", "th",
        "thead", "tbody", "tfoot", "colgroup", "rt", "rp", "html", "head", "body",
    };

    public static int Of(string html)
    {
        var (depth, deepest) = (0, 0);
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            var closes = html[at + 1] == '/';
            var name = Name(html, at + (closes ? 2 : 1));
            if (name.Length == 0 || neverNesting.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name)) continue;
            depth = closes ? Math.Max(0, depth - 1) : depth + 1;
            deepest = Math.Max(deepest, depth);
        }

        return deepest;
    }

    private static ReadOnlySpan<char> Name(string html, int start)
    {
        var end = start;
        while (end < html.Length && char.IsAsciiLetterOrDigit(html[end])) end++;
        return html.AsSpan(start, end - start);
    }
}
