using System.Collections.Frozen;

namespace Interhelpo.Import.Recognising;

/// <summary>
/// The cases of names in a language that declines them, from <c>cs.declension.txt</c> and its like: of the rules of a section the one with the
/// longest ending of the nominative counts. It makes forms of names that are known; it never guesses the nominative of one that is not.
/// </summary>
internal sealed class Declension
{
    private static readonly FrozenDictionary<string, Lazy<Declension>> languages = new[] { "cs", "sk", "ru", "uk" }
        .ToFrozenDictionary(language => language, language => new Lazy<Declension>(() => new Declension(language + ".declension.txt")), StringComparer.Ordinal);

    private readonly List<Rule> names = [];
    private readonly List<Rule> givenNames = [];
    private readonly List<Rule> adjectives = [];
    private readonly bool isCyrillic;

    private Declension(string file)
    {
        var section = names;
        foreach (var line in CueWords.Lines(file).Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0))
        {
            if (line[0] == '[') section = line switch { "[given names]" => givenNames, "[adjectives]" => adjectives, _ => names };
            else section.Add(Rule.Read(line));
        }

        // Sorted without changing the order of equals: the longest ending first.
        (names, givenNames, adjectives) = (LongestFirst(names), LongestFirst(givenNames), LongestFirst(adjectives));
        isCyrillic = names.Exists(rule => rule.Nominative.Any(letter => letter >= '\u0400'));
    }

    /// <summary>The declension of a language (ISO 639-1); null where names are not declined, or not so that a rule would be needed.</summary>
    public static Declension? For(string language) => languages.GetValueOrDefault(language)?.Value;

    /// <summary>Whether a text in the language would decline the name: it is written in its script.</summary>
    public bool Writes(string name) => name.Any(letter => letter is >= '\u0400' and < '\u0530') == isCyrillic;

    /// <summary>The other cases of a place's or organisation's name: of its noun and the adjectives before it, all in the same case.</summary>
    public IEnumerable<string> CasesOf(string name)
    {
        var words = name.Split(' ');
        var noun = Array.FindIndex(words, word => RuleFor(adjectives, word) is null);
        if (noun < 0) noun = words.Length - 1;
        for (var inCase = 0; inCase < Rule.Cases; inCase++)
        {
            IEnumerable<string> forms = [""];
            for (var i = 0; i < words.Length; i++)
            {
                var word = words[i];
                var rule = i > noun || word.Length < 3 ? null : RuleFor(i < noun ? adjectives : names, word);
                IReadOnlyList<string> inflected = rule is null ? [word] : rule.Forms(word, inCase);
                forms = [.. forms.SelectMany(form => inflected.Select(next => form.Length == 0 ? next : form + " " + next))];
            }

            foreach (var form in forms.Where(form => form != name)) yield return form;
        }
    }

    /// <summary>The other cases of a given name.</summary>
    public IEnumerable<string> CasesOfGiven(string name) => RuleFor(givenNames, name) is { } rule
        ? Enumerable.Range(0, Rule.Cases).SelectMany(inCase => rule.Forms(name, inCase)).Distinct(StringComparer.Ordinal)
        : [];

    private static List<Rule> LongestFirst(List<Rule> rules) => [.. rules.OrderByDescending(rule => rule.Nominative.Length)];

    private static Rule? RuleFor(List<Rule> rules, string word) =>
        rules.Find(rule => word.Length > rule.Nominative.Length && word.EndsWith(rule.Nominative, StringComparison.Ordinal));

    /// <param name="Nominative">The ending of the nominative; none fits every word.</param>
    /// <param name="Others">For genitive, dative, accusative, locative and instrumental the endings in use.</param>
    private sealed record Rule(string Nominative, string[][] Others)
    {
        public const int Cases = 5;

        // "ha = hy, ze, hu, ze, hou"; several endings of a case are parted by "/", "-" is no ending.
        public static Rule Read(string line)
        {
            var sides = line.Split('=', StringSplitOptions.TrimEntries);
            var cases = sides[1].Split(',', StringSplitOptions.TrimEntries).Select(endings => endings.Split('/').Select(Ending).ToArray()).ToArray();
            return cases.Length == Cases ? new Rule(Ending(sides[0]), cases) : throw new InvalidDataException($"Not five cases: {line}");
        }

        public IReadOnlyList<string> Forms(string word, int inCase) => [.. Others[inCase].Select(ending => word[..^Nominative.Length] + ending)];

        private static string Ending(string ending) => ending == "-" ? "" : ending;
    }
}
