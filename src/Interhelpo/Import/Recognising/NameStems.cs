namespace Interhelpo.Import.Recognising;

/// <summary>
/// What the cases of one name have in common: <c>Mareček</c>, <c>Marečka</c>, <c>Marečkem</c> → <c>mareck</c>. Only for joining forms that one
/// document has; the stem itself is never shown.
/// </summary>
internal sealed class NameStems
{
    private const int Shortest = 2;
    private const int ShortestWithFleetingVowel = 4;

    private readonly string[] endings;

    /// <param name="endings">As the language writes them; none where names do not change.</param>
    public NameStems(IEnumerable<string> endings) =>
        this.endings = [.. endings.Select(Names.Key).Where(ending => ending.Length > 0).Distinct(StringComparer.Ordinal).OrderByDescending(ending => ending.Length)];

    /// <summary>The stem of each word of a key.</summary>
    public string Of(string key) => endings.Length == 0 ? key : string.Join(' ', key.Split(' ').Select(Stem));

    private string Stem(string word)
    {
        var stem = word;
        foreach (var ending in endings)
        {
            if (word.Length - ending.Length >= Shortest && word.EndsWith(ending, StringComparison.Ordinal) && !(ending.Length > 1 && LeavesSurname(word, ending)))
            {
                stem = word[..^ending.Length];
                break;
            }
        }
        return WithoutFleetingVowel(stem);
    }

    /// <summary>Novákové is of Nováková, not of Novák: "-ov-" belongs to the stem. Новакова and Новаков fall together.</summary>
    private static bool LeavesSurname(string word, string ending) =>
        (ending.StartsWith("ov", StringComparison.Ordinal) || ending.StartsWith("ev", StringComparison.Ordinal)) && ending is not "ovi" && word.Length - ending.Length >= Shortest;

    /// <summary>Mareček, Karel, Petříček lose their last e in other cases: so does every stem.</summary>
    private static string WithoutFleetingVowel(string stem) =>
        stem.Length >= ShortestWithFleetingVowel && stem[^2] is 'e' or 'o' && !IsVowel(stem[^1]) && !IsVowel(stem[^3]) ? stem[..^2] + stem[^1] : stem;

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
