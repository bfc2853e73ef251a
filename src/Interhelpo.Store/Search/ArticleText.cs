using System.Text.RegularExpressions;

namespace Interhelpo.Store.Search;

/// <summary>The words of an article without the marks of its Markdown, for the index and for snippets.</summary>
internal static partial class ArticleText
{
    public static string Plain(string markdown) => Signs().Replace(Marks().Replace(markdown, ""), " ").Trim();

    /// <summary>Passages, and the mark of headings made by the archive.</summary>
    [GeneratedRegex(@"\[@[^\]\n]*\]|\{\.[a-z-]+\}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    /// <summary>Signs of headings, lists, tables, quotations and emphasis, and the white space around them.</summary>
    [GeneratedRegex(@"(?:[\s#*>|_`\\]|\|[\s:-]+\|)+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Signs();
}
