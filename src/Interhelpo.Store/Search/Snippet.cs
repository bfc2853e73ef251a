using System.Text;

namespace Interhelpo.Store.Search;

/// <summary>A few words of what was found, with the words that met the query.</summary>
/// <param name="Text">Plain text on one line; <c>…</c> where it was cut.</param>
/// <param name="Marks">Ranges of <paramref name="Text"/>, in order, not overlapping.</param>
public sealed record Snippet(string Text, IReadOnlyList<TextSpan> Marks)
{
    /// <summary>Escaped text, safe to put into a page, with the marks as <c>mark</c> elements.</summary>
    public string ToHtml()
    {
        var html = new StringBuilder(Text.Length + (Marks.Count * 13));
        var position = 0;
        foreach (var mark in Marks)
        {
            html.Append(Escaped(Text[position..mark.Start]));
            html.Append("<mark>").Append(Escaped(mark.In(Text))).Append("</mark>");
            position = mark.End;
        }

        return html.Append(Escaped(Text[position..])).ToString();
    }

    /// <summary>Only what has a meaning in HTML; letters of every script stay readable.</summary>
    private static string Escaped(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("'", "&#39;", StringComparison.Ordinal);
}
