using System.Text.RegularExpressions;
using Interhelpo.Citations.Parsing;

namespace Interhelpo.Citations;

/// <summary>Marks of damage inside a title: replacement characters, a stop before a small letter, numerals broken into a word.</summary>
internal static class TitleDamage
{
    private static readonly Regex Marks = Pattern.Of(@"�|\p{L}-[IVXLC]+\b|[\p{L}0-9]\.\s\p{Ll}|\p{Ll}[0-9]+\p{Ll}|[\u00C2\u00C3][\u0080-\u00BF]");

    public static int Count(string title) => Marks.Count(title);
}
