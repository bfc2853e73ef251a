using Interhelpo.Spelling;

namespace Interhelpo.Chronicling;

/// <summary>
/// What words are about, as far as words of one language can show it: stems, and apart from them names and numbers, none of which may differ between
/// what says the same.
/// </summary>
internal sealed record WordSet(IReadOnlySet<string> Stems, IReadOnlySet<string> Exact)
{
    private const int Stem = 5;
    private const int ShortestWord = 3;

    /// <summary>The share of the words of one that the other has, when it tells the same.</summary>
    private const double Most = 0.8;

    public static WordSet Of(Telling telling)
    {
        var (stems, exact) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var text = telling.Statement.Text;
        foreach (var word in Words.In(text).Where(word => telling.Part.Contains(word.Span) && !telling.Statement.Dates.Any(date => date.Span.Overlaps(word.Span))))
            Add(text, word, stems, exact);
        foreach (var (other, words) in telling.Besides.Select(other => (other.Text, Words.In(other.Text))))
        {
            foreach (var word in words)
                Add(other, word, stems, exact);
        }

        return new WordSet(stems, exact);
    }

    public static WordSet Of(string text)
    {
        var (stems, exact) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var word in Words.In(text))
            Add(text, word, stems, exact);
        return new WordSet(stems, exact);
    }

    public int Count => Stems.Count;

    /// <summary>Whether whoever read these words learns nothing from the others.</summary>
    public bool Tells(WordSet others) => others.Count > 0 && others.Exact.IsSubsetOf(Exact) && others.Stems.Count(Stems.Contains) >= Most * others.Count;

    /// <summary>How alike they are, from 0 to 1: twice what they share, of all they have.</summary>
    public double Likeness(WordSet other) => Count + other.Count == 0 ? 0 : 2.0 * Stems.Count(other.Stems.Contains) / (Count + other.Count);

    public WordSet With(WordSet other) => new(Stems.Union(other.Stems).ToHashSet(StringComparer.Ordinal), Exact.Union(other.Exact).ToHashSet(StringComparer.Ordinal));

    private static void Add(string text, Word word, HashSet<string> stems, HashSet<string> exact)
    {
        var isNumber = char.IsAsciiDigit(word.Folded[0]);
        if (isNumber || word.Folded.Length >= ShortestWord)
            stems.Add(StemOf(word));
        // The first word of a sentence has a capital whatever it is.
        if (isNumber || (word.Folded.Length >= ShortestWord && word.Span.Start > 1 && char.IsUpper(text[word.Span.Start])))
            exact.Add(StemOf(word));
    }

    private static string StemOf(Word word) => char.IsAsciiDigit(word.Folded[0]) ? word.Folded : word.Folded[..Math.Min(Stem, word.Folded.Length)];
}
