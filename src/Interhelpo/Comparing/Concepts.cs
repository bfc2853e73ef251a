using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using Interhelpo.Spelling;

namespace Interhelpo.Comparing;

/// <summary>
/// The words by which a language speaks of what can be compared, from <c>concepts.txt</c>: acts, things, units, roles, causes. Words are
/// folded, so that case, diacritics and script do not matter; <c>stem*</c> stands for all words that begin so; a phrase is words in a row. The longest phrase wins.
/// </summary>
internal sealed class Concepts
{
    private const int ShortestStem = 3;

    private static readonly ConcurrentDictionary<string, Concepts> languages = new(StringComparer.Ordinal);
    private static readonly Lazy<IReadOnlyList<(Concept Concept, string Language, string Phrase)>> entries = new(() => [.. Read()]);

    private readonly FrozenDictionary<string, (string[] Words, Concept Concept)[]> byFirst;

    private Concepts(string language) =>
        byFirst = entries.Value.Where(entry => entry.Language == language)
            .Select(entry => (Words: entry.Phrase.Split(' ').Select(Folded).ToArray(), entry.Concept))
            .GroupBy(entry => entry.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Words.Length).ToArray(), StringComparer.Ordinal);

    /// <summary>The concepts of a language; of one without words of its own, none.</summary>
    /// <param name="language">BCP 47.</param>
    public static Concepts For(string language) => languages.GetOrAdd(language.Split('-')[0], each => new Concepts(each));

    /// <summary>All concepts in a text, in its order, none overlapping another of its kind.</summary>
    public IReadOnlyList<ConceptAt> In(string text)
    {
        var words = Words.In(text);
        var found = new List<ConceptAt>();
        for (var at = 0; at < words.Count; at++)
        {
            foreach (var (concept, length) in At(words, at))
            {
                var span = new TextSpan(words[at].Span.Start, words[at + length - 1].Span.End);
                if (!found.Exists(other => other.Concept.Kind == concept.Kind && other.Span.Overlaps(span)))
                    found.Add(new ConceptAt(concept, span));
            }
        }

        return found;
    }

    /// <summary>The phrases that begin at a word, the longest of each kind.</summary>
    private List<(Concept Concept, int Length)> At(IReadOnlyList<Word> words, int at)
    {
        var found = new List<(Concept Concept, int Length)>();
        var folded = words[at].Folded;
        Try(folded);
        for (var length = folded.Length; length >= ShortestStem; length--)
            Try(folded[..length] + "*");
        return [.. found.GroupBy(each => each.Concept.Kind).Select(kind => kind.MaxBy(each => each.Length))];

        void Try(string first)
        {
            if (!byFirst.TryGetValue(first, out var phrases))
                return;
            foreach (var (phrase, concept) in phrases)
            {
                if (at + phrase.Length <= words.Count && Enumerable.Range(1, phrase.Length - 1).All(next => Matches(words[at + next].Folded, phrase[next])))
                    found.Add((concept, phrase.Length));
            }
        }
    }

    private static bool Matches(string word, string pattern) =>
        pattern[^1] == '*' ? word.StartsWith(pattern.AsSpan(0, pattern.Length - 1), StringComparison.Ordinal) : word == pattern;

    private static string Folded(string word) => word[^1] == '*' ? string.Concat(Words.In(word[..^1]).Select(each => each.Folded)) + "*" : string.Concat(Words.In(word).Select(each => each.Folded));

    private static IEnumerable<(Concept, string, string)> Read()
    {
        Concept? current = null;
        foreach (var line in Lines().Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0))
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

    private static IEnumerable<string> Lines()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Interhelpo.Comparing.concepts.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}
