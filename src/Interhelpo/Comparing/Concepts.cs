using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using Interhelpo.Spelling;

namespace Interhelpo.Comparing;

/// <summary>
/// The words by which a language speaks of what can be compared, from <c>concepts.txt</c>: acts, things, units, roles, causes; and words that mean the same
/// in five languages, from <c>meanings.txt</c>. Words are
/// folded, so that case, diacritics and script do not matter; <c>stem*</c> stands for all words that begin so; a phrase is words in a row. The longest phrase wins.
/// </summary>
internal sealed class Concepts
{
    private const int ShortestStem = 3;

    /// <summary>Inside a compound only a part of so many letters is sure to be a word: "Getreidemühle" is a mill.</summary>
    private const int ShortestPart = 5;

    /// <summary>The trait of a thing that brings something to a place begins so.</summary>
    public const string Brings = "brings-";

    private static readonly string[] columns = ["en", "cs", "sk", "ru", "de"];

    private static readonly ConcurrentDictionary<string, Concepts> languages = new(StringComparer.Ordinal);
    private static readonly Lazy<IReadOnlyList<(Concept Concept, string Language, string Phrase)>> entries = new(() => [.. Read()]);

    private static readonly Lazy<FrozenSet<string>> brought = new(() => entries.Value.SelectMany(entry => entry.Concept.Traits).Where(trait => trait.StartsWith(Brings, StringComparison.Ordinal)).Select(trait => trait[Brings.Length..]).ToFrozenSet(StringComparer.Ordinal));

    private readonly FrozenDictionary<string, (string[] Words, Concept Concept)[]>.AlternateLookup<ReadOnlySpan<char>> byWord;
    private readonly FrozenDictionary<string, (string[] Words, Concept Concept)[]>.AlternateLookup<ReadOnlySpan<char>> byStem;
    private readonly FrozenDictionary<string, (string[] Words, Concept Concept)[]>.AlternateLookup<ReadOnlySpan<char>> byPart;
    private readonly bool hasParts;

    private Concepts(string language)
    {
        var own = entries.Value.Where(entry => entry.Language == language).Select(entry => (Words: entry.Phrase.Split(' ').Select(Folded).ToArray(), entry.Concept)).ToList();
        byWord = ByFirst(own.Where(entry => entry.Words[0][0] != '*' && entry.Words[0][^1] != '*'), first => first);
        byStem = ByFirst(own.Where(entry => entry.Words[0][0] != '*' && entry.Words[0][^1] == '*'), first => first[..^1]);
        var parts = own.Where(entry => entry.Words[0][0] == '*').ToList();
        hasParts = parts.Count > 0;
        byPart = ByFirst(parts, first => first.Trim('*'));
    }

    /// <summary>The meanings that some thing brings to a place: electricity.</summary>
    public static IReadOnlySet<string> Brought => brought.Value;

    /// <summary>The concepts of a language; of one without words of its own, none.</summary>
    /// <param name="language">BCP 47.</param>
    public static Concepts For(string language) => languages.GetOrAdd(language.Split('-')[0], each => new Concepts(each));

    /// <summary>All concepts in a text, in its order, none overlapping another of its kind.</summary>
    public IReadOnlyList<ConceptAt> In(string text)
    {
        var read = Words.In(text);
        var found = new List<ConceptAt>();
        for (var at = 0; at < read.Count; at++)
        {
            foreach (var (concept, length) in At(read, at))
            {
                var span = new TextSpan(read[at].Span.Start, read[at + length - 1].Span.End);
                if (!found.Exists(other => other.Concept.Kind == concept.Kind && other.Span.Overlaps(span)))
                    found.Add(new ConceptAt(concept, span));
            }
        }

        return found;
    }

    /// <summary>The phrases that begin at a word, the longest of each kind.</summary>
    private List<(Concept Concept, int Length)> At(IReadOnlyList<Word> text, int at)
    {
        var found = new List<(Concept Concept, int Length)>();
        var first = text[at].Folded.AsSpan();
        if (byWord.TryGetValue(first, out var phrases))
            Add(found, phrases, text, at);
        for (var length = first.Length; length >= ShortestStem; length--)
        {
            if (byStem.TryGetValue(first[..length], out phrases))
                Add(found, phrases, text, at);
        }

        if (found.Count == 0 && hasParts)
            AddPart(found, first);
        return found.Count < 2 ? found : [.. found.GroupBy(each => each.Concept.Kind).Select(kind => kind.MaxBy(each => each.Length))];
    }

    /// <summary>A compound is what its last part is, and says something of its first.</summary>
    private void AddPart(List<(Concept Concept, int Length)> found, ReadOnlySpan<char> word)
    {
        for (var start = word.Length - ShortestPart; start > 0; start--)
        {
            for (var length = word.Length - start; length >= ShortestPart; length--)
            {
                if (!byPart.TryGetValue(word.Slice(start, length), out var phrases))
                    continue;
                found.Add((phrases[0].Concept, 1));
                return;
            }
        }
    }

    private static void Add(List<(Concept Concept, int Length)> found, (string[] Words, Concept Concept)[] phrases, IReadOnlyList<Word> text, int at)
    {
        foreach (var (phrase, concept) in phrases)
        {
            var length = 1;
            while (length < phrase.Length && at + length < text.Count && Matches(text[at + length].Folded, phrase[length]))
                length++;
            if (length == phrase.Length)
                found.Add((concept, length));
        }
    }

    private static FrozenDictionary<string, (string[] Words, Concept Concept)[]>.AlternateLookup<ReadOnlySpan<char>> ByFirst(IEnumerable<(string[] Words, Concept Concept)> entries, Func<string, string> key) =>
        entries.GroupBy(entry => key(entry.Words[0]), StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Words.Length).ToArray(), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static bool Matches(string word, string pattern) =>
        pattern[^1] == '*' ? word.StartsWith(pattern.AsSpan(0, pattern.Length - 1), StringComparison.Ordinal) : word == pattern;

    private static string Folded(string word) => word[0] == '*' ? "*" + Folded(word.Trim('*')) : word[^1] == '*' ? string.Concat(Words.In(word[..^1]).Select(each => each.Folded)) + "*" : string.Concat(Words.In(word).Select(each => each.Folded));

    /// <summary>Acts, things, units and the like with their traits, and after them the plain meanings.</summary>
    private static IEnumerable<(Concept, string, string)> Read() => [.. Told(), .. Meanings()];

    private static IEnumerable<(Concept, string, string)> Meanings()
    {
        foreach (var line in Lines("meanings.txt").Where(line => line.Length > 0 && line[0] != '#'))
        {
            var parts = line.Split('|', StringSplitOptions.TrimEntries);
            var meaning = new Concept(parts[0], ConceptKind.Meaning, parts[0].Replace('-', ' '), FrozenSet<string>.Empty);
            for (var at = 1; at < parts.Length; at++)
            {
                foreach (var phrase in parts[at].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                    yield return (meaning, columns[at - 1], phrase);
            }
        }
    }

    private static IEnumerable<(Concept, string, string)> Told()
    {
        Concept? current = null;
        foreach (var line in Lines("concepts.txt").Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0))
        {
            if (line[0] == '[')
            {
                var (head, label) = Cut(line.Trim('[', ']'), ':');
                var words = head.Split(' ');
                current = new Concept(words[1], Enum.Parse<ConceptKind>(words[0], ignoreCase: true), label, words[2..].ToFrozenSet(StringComparer.Ordinal));
                continue;
            }

            var (language, phrases) = Cut(line, ':');
            foreach (var phrase in phrases.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                yield return (current!, language, phrase);
        }
    }

    private static (string, string) Cut(string line, char mark) => line.IndexOf(mark) is var at and >= 0 ? (line[..at].Trim(), line[(at + 1)..].Trim()) : (line, line);

    private static IEnumerable<string> Lines(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Interhelpo.Comparing." + file)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}
