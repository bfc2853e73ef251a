namespace Interhelpo.Import.Recognising;

/// <summary>The spellings of one document, each once, with what a language's cue words say of it.</summary>
internal sealed class WordPool
{
    private readonly Dictionary<string, CuedWord> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CuedWord>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public WordPool(CueWords cues)
    {
        Cues = cues;
        lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public CueWords Cues { get; }

    public CuedWord Word(ReadOnlySpan<char> text)
    {
        if (lookup.TryGetValue(text, out var word))
            return word;
        var spelling = text.ToString();
        return words[spelling] = new CuedWord(spelling, Cues);
    }
}
