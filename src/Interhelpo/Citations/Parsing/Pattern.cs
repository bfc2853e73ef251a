using System.Text.RegularExpressions;

namespace Interhelpo.Citations.Parsing;

/// <summary>Regular expressions over document text: never backtracking, so that no reference, however damaged, costs more than linear time.</summary>
internal static class Pattern
{
    public static Regex Of(string pattern, bool anyCase = false) =>
        new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | (anyCase ? RegexOptions.IgnoreCase : RegexOptions.None));
}
