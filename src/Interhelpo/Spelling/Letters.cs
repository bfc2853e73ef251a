using System.Text;

namespace Interhelpo.Spelling;

/// <summary>
/// A word spelled in plain Latin letters that lose nothing of its sound: where folding would drop a háček that tells č from c,
/// the sound is spelled out. Marks that stand alone, hyphens and spaces are left out.
/// </summary>
internal static class Letters
{
    private static readonly (string Letters, string Spelling)[] Sounds =
    [
        ("čćĉч", "tsch"), ("šśŝşșш", "sh"), ("щ", "schtsch"), ("žźżĵж", "zh"), ("ĝџҷ", "dzh"), ("цţț", "ts"), ("хĥҳ", "kh"), ("ё", "ë"),
    ];

    private static readonly Dictionary<char, string> Spelled = Sounds
        .SelectMany(sound => sound.Letters.Select(letter => (Letter: letter, sound.Spelling)))
        .ToDictionary(sound => sound.Letter, sound => sound.Spelling);

    /// <summary>How many letters the word has as written, and its spelling.</summary>
    public static (int Count, string Spelling) Spell(string word)
    {
        var spelling = new StringBuilder(word.Length);
        var count = 0;
        foreach (var rune in word.EnumerateRunes().Where(Rune.IsLetter))
        {
            var letter = Rune.ToLowerInvariant(rune);
            spelling.Append(letter.IsBmp && Spelled.TryGetValue((char)letter.Value, out var spelled)
                ? spelled
                : string.Concat(Folding.Fold(letter.ToString()).Where(char.IsAsciiLetter)));
            count++;
        }
        return (count, spelling.ToString());
    }
}
