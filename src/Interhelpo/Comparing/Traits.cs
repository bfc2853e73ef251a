using Interhelpo.Import.Recognising;
using Interhelpo.Spelling;

namespace Interhelpo.Comparing;

/// <summary>Something in a statement that statements of other texts and languages can share, by its number in the <see cref="Features"/>.</summary>
/// <param name="Weight">How much it says about what the statement is about: names and meanings say more than the beginnings of words.</param>
internal readonly record struct Trait(int Id, TextSpan Span, double Weight, bool IsName);

/// <summary>
/// Reads the traits of a statement: the meanings of its words, which are the same in all languages (<c>=bridge</c>), the sounds of its names, which are
/// the same in all scripts (<c>^PETRO</c>), and the beginnings of its other words.
/// </summary>
internal sealed class Traits(string language, Func<string, int> idOf)
{
    private const int Stem = 5;
    private const int ShortestWord = 4;

    private const double OfName = 1.3;
    private const double OfMeaning = 1;
    private const double OfStem = 0.8;

    /// <summary>Where a word has a meaning that all languages share, that it begins with the same letters says little more.</summary>
    private const double OfStemWithMeaning = 0.4;

    private static readonly Dictionary<string, HashSet<string>> smallWords = SmallWords.Languages.DistinctBy(each => each.Tag).ToDictionary(
        each => each.Tag, each => each.Words.Split(' ').SelectMany(Spelling.Words.In).Select(word => word.Folded).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    private readonly HashSet<string> small = smallWords.GetValueOrDefault(language.Split('-')[0]) ?? [];

    /// <summary>In German every noun has a capital letter; only what the importer recognised is a name there.</summary>
    private readonly bool hasCapitalNouns = language.StartsWith("de", StringComparison.Ordinal);

    public List<Trait> Of(Setting setting)
    {
        var text = setting.Told.Text;
        var found = setting.Found.Where(each => each.Concept.Kind is not (ConceptKind.Part or ConceptKind.Reason or ConceptKind.Copula or ConceptKind.Effect or ConceptKind.After or ConceptKind.Aim or ConceptKind.Now or ConceptKind.Nobody or ConceptKind.Several or ConceptKind.First or ConceptKind.Stretch or ConceptKind.Start or ConceptKind.Call)).Select(each => new Trait(idOf("=" + each.Concept.Name), each.Span, OfMeaning, false)).ToList();
        var meanings = found.Count;
        foreach (var word in Words.In(text).Where(word => word.Folded.Length >= ShortestWord && !char.IsAsciiDigit(word.Folded[0]) && !small.Contains(word.Folded)))
        {
            if (IsName(setting.Told, word) && SoundsAlike.Keys(word.Folded) is [var sound, ..])
                found.Add(new Trait(idOf("^" + StemOf(sound)), word.Span, OfName, true));
            else
                found.Add(new Trait(idOf(StemOf(word.Folded)), word.Span, found.FindIndex(0, meanings, trait => trait.Span.Overlaps(word.Span)) >= 0 ? OfStemWithMeaning : OfStem, false));
        }

        return found;
    }

    /// <summary>A word that begins with a capital, but not as the first of its sentence, or that the importer recognised.</summary>
    private bool IsName(Told told, Word word) =>
        char.IsUpper(told.Text[word.Span.Start]) && (told.Names.Any(name => name.Span.Contains(word.Span)) || (word.Span.Start > 1 && !hasCapitalNouns));

    /// <summary>Whether a folded word is one of the small words of a language.</summary>
    public static bool IsSmall(string language, string folded) => smallWords.GetValueOrDefault(language.Split('-')[0])?.Contains(folded) == true;

    /// <summary>What a word has in common with its other forms, as far as its first letters tell.</summary>
    public static string StemOf(string word) => word[..Math.Min(Stem, word.Length)];

    /// <summary>The stems of the words of some length, in their order.</summary>
    public static IReadOnlyList<string> StemsOf(string text) => [.. Words.In(text).Where(word => word.Folded.Length >= ShortestWord).Select(word => StemOf(word.Folded))];
}
