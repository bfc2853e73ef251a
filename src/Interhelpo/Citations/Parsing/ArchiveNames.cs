namespace Interhelpo.Citations.Parsing;

/// <summary>Tells names of archives, libraries and museums: by a word in them, or by the letters that stand for them ("SOkA Kolín", "ГАРФ").</summary>
internal static class ArchiveNames
{
    private static readonly string[] stems = ["archiv", "archív", "arhiv", "архив", "архів", "bibliot", "библиот", "бібліот", "librar", "knihovn", "knižnic", "muze", "múze", "museum", "музе", "musée"];

    /// <summary>Whether one of the words is an archive's.</summary>
    public static bool Has(ReadOnlySpan<char> words)
    {
        foreach (var stem in stems)
        {
            if (words.Contains(stem, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return BeginsWithLetters(words);
    }

    /// <summary>At least two capitals, small letters fewer than they: "NA Praha", "SOkA", "ЦДІАК".</summary>
    private static bool BeginsWithLetters(ReadOnlySpan<char> words)
    {
        var end = words.IndexOfAnyExcept(' ') is var start and >= 0 && words[start..].IndexOf(' ') is var blank and > 0 ? start + blank : words.Length;
        var (capitals, small) = (0, 0);
        foreach (var letter in words[..end])
        {
            capitals += char.IsUpper(letter) ? 1 : 0;
            small += char.IsLower(letter) ? 1 : 0;
        }

        return capitals > 1 && small < capitals;
    }
}
