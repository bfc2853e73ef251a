namespace Interhelpo.Import.Reading;

/// <summary>The letters beyond ASCII of the languages that legacy encodings were made for, the more frequent first, and how likely a text is in one of them.</summary>
internal static class Alphabets
{
    /// <summary>A text this likely is in one of these languages.</summary>
    public const double Likely = 0.75;

    private const string Marks = "–—„“”‚‘’«»…§°№\u00A0•·";

    private static readonly Dictionary<char, double>[] languages =
    [
        .. new[]
        {
            "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё", // Russian
            "оаинвеіртслкудмпзяьбгчхйцшєїжющфґ", // Ukrainian
            "íáéěžřýščůúňóťď", // Czech
            "áíéčúýžšľťôňďäóŕĺ", // Slovak
            "łąężśćóńź", // Polish
            "áéőöíóüúű", // Hungarian
            "üäöß", // German
            "éàèêçôîûâùïëœ", // French
            "ĝŭĉŝĵĥ", // Esperanto
            "éáöäíóåüñèøæàúç", // other languages of Western Europe
        }.Select(Weights),
    ];

    /// <summary>From 0 (no language has such letters) to 1, for the language that fits best.</summary>
    /// <param name="words">Words that each have a letter beyond ASCII.</param>
    public static double Likelihood(string words) => languages.Max(weights => Likelihood(words, weights));

    private static double Likelihood(string words, Dictionary<char, double> weights)
    {
        var (sum, count) = (0.0, 0);
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] < 0x80) continue;
            count++;
            var letter = char.ToLowerInvariant(words[i]);
            if (weights.TryGetValue(letter, out var weight) && !MixesScripts(words, i)) sum += weight * CaseWeight(words, i);
            else if (Marks.Contains(letter, StringComparison.Ordinal)) sum += 0.8;
            else sum--;
        }

        return count == 0 ? 0 : sum / count;
    }

    // A Cyrillic letter in a word of Latin ones.
    private static bool MixesScripts(string words, int i) => words[i] is >= '\u0400' and < '\u0500'
        && ((i > 0 && char.IsAsciiLetter(words[i - 1])) || (i + 1 < words.Length && char.IsAsciiLetter(words[i + 1])));

    // Capitals inside a word, above all after a small letter, are the sign of Cyrillic read in the wrong encoding, where the cases change places.
    private static double CaseWeight(string words, int i)
    {
        if (i == 0 || !char.IsUpper(words[i]) || !char.IsLetter(words[i - 1])) return 1;
        return char.IsLower(words[i - 1]) ? 0 : 0.9;
    }

    // The most frequent letter counts 1, the rarest a bit more than half of that.
    private static Dictionary<char, double> Weights(string letters) =>
        letters.Select((letter, rank) => (letter, rank)).ToDictionary(pair => pair.letter, pair => 1 - (0.45 * pair.rank / letters.Length));
}
