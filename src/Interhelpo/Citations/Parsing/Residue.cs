using System.Text.RegularExpressions;

namespace Interhelpo.Citations.Parsing;

/// <summary>The messages to editors that MediaWiki's citation templates glue to the end of a reference.</summary>
internal static class Residue
{
    private const string Message = @"CS1\s(?:maint|errors?):\s[^(){}]{1,120}\((?:link|help)\)";

    private static readonly Regex Glued = Pattern.Of(
        $@"(?:\{{\{{[Cc]ite\s[A-Za-z ]+\}}\}}:\s?(?:{Message}|[^{{}}]{{1,160}}?\((?:help|link)\))|{Message})(?:\s?{Message})*");

    public static IEnumerable<TextSpan> In(string text)
    {
        for (var match = Glued.Match(text); match.Success; match = match.NextMatch())
            yield return TextSpan.At(match.Index, match.Length);
    }
}
