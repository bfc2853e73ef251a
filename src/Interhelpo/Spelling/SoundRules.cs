namespace Interhelpo.Spelling;

/// <summary>Which sound classes the next letters of a spelling stand for; several where transliterations disagree.</summary>
internal static class SoundRules
{
    /// <summary>Longest first: the first that fits is taken.</summary>
    private static readonly (string Letters, string[] Sounds)[] Groups =
    [
        ("schtsch", ["SC"]), ("shtsch", ["SC"]), ("shtch", ["SC"]), ("chtch", ["SC"]), ("stsch", ["SC"]), ("tsch", ["C"]), ("dsch", ["S"]), ("shch", ["SC"]),
        ("dzh", ["S"]), ("sch", ["S"]), ("tch", ["C"]),
        ("zh", ["S"]), ("sh", ["S"]), ("kh", ["G"]), ("gh", ["G"]), ("ph", ["F"]), ("th", ["T"]), ("dj", ["S"]), ("sz", ["S"]), ("zs", ["S"]),
        ("cz", ["C"]), ("cs", ["C"]), ("ts", ["C"]), ("tz", ["C"]), ("ck", ["K"]), ("qu", ["KV"]), ("oe", ["O"]), ("ue", ["O"]), ("ff", ["F", "V"]),
    ];

    /// <summary>Only French writes Slavic names with ou for у and tch for ч; then ch is ш and j is ж.</summary>
    public static bool LooksFrench(string spelling) =>
        spelling.Contains("ou", StringComparison.Ordinal) || spelling.Contains("tch", StringComparison.Ordinal);

    public static (int Length, string[] Sounds) At(string spelling, int position, bool french)
    {
        foreach (var (letters, sounds) in Groups)
        {
            if (string.CompareOrdinal(spelling, position, letters, 0, letters.Length) == 0)
                return (letters.Length, sounds);
        }
        return string.CompareOrdinal(spelling, position, "ch", 0, 2) == 0 ? (2, Ch(french)) : (1, Single(spelling, position, french));
    }

    private static string[] Single(string spelling, int position, bool french) => spelling[position] switch
    {
        'a' => ["A"],
        'o' or 'u' => ["O"],
        'e' => ["E"],
        'ë' => ["E", "O"],
        'i' or 'y' => ["I"],
        'j' => J(position, french),
        's' => ["S"],
        'z' => ["S", "C"], // German spells ц with z
        'g' or 'h' => ["G"],
        'v' or 'w' => ["V"],
        'k' or 'q' => ["K"],
        'c' => C(spelling, position),
        'x' => ["KS"],
        var other => [char.ToUpperInvariant(other).ToString()],
    };

    /// <summary>English č, Czech and German kh, French sh.</summary>
    private static string[] Ch(bool french) => french ? ["C", "G", "S"] : ["C", "G"];

    /// <summary>Slavic and German write a glide with j, English (and French) a sibilant, which matters most where a name begins.</summary>
    private static string[] J(int position, bool french) => position == 0 || french ? ["I", "S"] : ["I"];

    /// <summary>Before a front vowel ts or a č that lost its háček, elsewhere k as well.</summary>
    private static string[] C(string spelling, int position) =>
        position + 1 < spelling.Length && spelling[position + 1] is 'e' or 'i' or 'y' ? ["C"] : ["K", "C"];
}
