using Interhelpo.Spelling;

namespace Interhelpo.Import.Recognising;

/// <summary>Tells the language of a text by its commonest small words; Cyrillic ones also by letters only one of them has.</summary>
public static class LanguageOf
{
    /// <summary>The BCP 47 tag of a text whose language could not be told.</summary>
    public const string Unknown = "und";

    // Enough to tell; a book's first pages speak its language.
    private const int Sample = 20_000;

    private static readonly (string Language, HashSet<string> Words)[] smallWords =
    [
        ("en", ["the", "of", "and", "in", "to", "was", "is", "were", "for", "with", "by", "on", "that", "from", "at", "as", "which", "it"]),
        ("cs", ["a", "se", "v", "na", "je", "že", "byl", "byla", "bylo", "byli", "které", "který", "která", "jako", "také", "roku", "při", "ve", "ze", "jeho"]),
        ("sk", ["a", "sa", "v", "na", "je", "že", "bol", "bola", "bolo", "boli", "ktoré", "ktorý", "ktorá", "ako", "aj", "roku", "pri", "vo", "zo", "jeho"]),
        ("de", ["der", "die", "das", "und", "in", "den", "von", "zu", "mit", "war", "wurde", "im", "des", "auf", "für", "ist", "dem", "eine"]),
        ("hu", ["a", "az", "és", "hogy", "volt", "egy", "nem", "is", "meg", "voltak", "ban", "ben", "szerint", "mint"]),
        ("eo", ["la", "de", "kaj", "en", "estis", "estas", "al", "por", "kun", "ke", "el", "per", "kiu", "kiuj", "ili", "sed"]),
        ("ru", ["и", "в", "на", "с", "что", "был", "была", "было", "были", "из", "по", "для", "как", "его", "году", "от", "к", "не", "это"]),
        ("uk", ["і", "в", "у", "на", "з", "що", "був", "була", "було", "були", "із", "по", "для", "як", "його", "році", "від", "до", "не", "та", "й"]),
        ("ky", ["жана", "менен", "үчүн", "бул", "болгон", "эле", "да", "жылы", "анын", "деп", "бир", "кыргыз", "эмес", "ал"]),
    ];

    /// <returns>A BCP 47 tag; <see cref="Unknown"/> when too few small words are known.</returns>
    public static string Text(string text)
    {
        var scores = new int[smallWords.Length];
        var total = 0;
        foreach (var word in Words.In(text.Length > Sample ? text[..Sample] : text))
        {
            var lower = word.Span.In(text).ToLowerInvariant();
            total++;
            for (var i = 0; i < scores.Length; i++)
            {
                if (smallWords[i].Words.Contains(lower)) scores[i]++;
            }
        }

        var best = Array.IndexOf(scores, scores.Max());
        return scores[best] * 20 >= total && scores[best] > 0 ? smallWords[best].Language : Unknown;
    }
}
