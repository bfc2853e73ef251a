using System.Collections.Frozen;

namespace Interhelpo.Import.Recognising;

/// <summary>
/// The cases of names in a language that declines them, from <c>cs.declension.txt</c> and its like: of the rules of a section the one with the
/// longest ending of the nominative counts. It makes forms of names that are known; it never guesses the nominative of one that is not.
/// </summary>
internal sealed class Declension
{
    private static readonly FrozenDictionary<string, Lazy<Declension>> languages = new[] { "cs", "sk", "ru", "uk", "de" }
        .ToFrozenDictionary(language => language, language => new Lazy<Declension>(() => new Declension(language + ".declension.txt")), StringComparer.Ordinal);

    private readonly Rules own;
    private readonly Rules? transliterated;

    private Declension(string file)
    {
        own = new Rules([], [], []);
        var section = own.Names;
        foreach (var line in CueWords.Lines(file).Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0))
        {
            if (line[0] == '[') section = line switch { "[given names]" => own.GivenNames, "[adjectives]" => own.Adjectives, _ => own.Names };
            else section.Add(Rule.Read(line));
        }

        if (own.Names.Exists(rule => IsCyrillic(rule.Nominative))) transliterated = own.Transliterated();
    }

    /// <summary>The declension of a language (ISO 639-1); null where names are not declined, or not so that a rule would be needed.</summary>
    public static Declension? For(string language) => languages.GetValueOrDefault(language)?.Value;

    /// <summary>
    /// The other cases of a place's or organisation's name: of its noun and the adjectives before it, all in the same case. A language of
    /// Cyrillic letters declines a name in Latin ones as that is transliterated; the forms are then good for looking up, not for showing.
    /// </summary>
    public IEnumerable<string> CasesOf(string name)
    {
        var rules = RulesFor(ref name);
        return rules is null ? [] : CasesOf(name.Split(' '), rules).Where(form => form != name);
    }

    /// <summary>The other cases of a given name.</summary>
    public IEnumerable<string> CasesOfGiven(string name) => RulesFor(ref name) is { } rules && RuleFor(rules.GivenNames, name) is { } rule
        ? Enumerable.Range(0, Rule.Cases).SelectMany(inCase => rule.Forms(name, inCase)).Distinct(StringComparer.Ordinal)
        : [];

    private static IEnumerable<string> CasesOf(string[] words, Rules rules)
    {
        var noun = Array.FindIndex(words, word => RuleFor(rules.Adjectives, word) is null);
        if (noun < 0) noun = words.Length - 1;
        for (var inCase = 0; inCase < Rule.Cases; inCase++)
        {
            IEnumerable<string> forms = [""];
            for (var i = 0; i < words.Length; i++)
            {
                var word = words[i];
                var rule = i > noun || word.Length < 3 ? null : RuleFor(i < noun ? rules.Adjectives : rules.Names, word);
                IReadOnlyList<string> inflected = rule is null ? [word] : rule.Forms(word, inCase);
                forms = [.. forms.SelectMany(form => inflected.Select(next => form.Length == 0 ? next : form + " " + next))];
            }

            foreach (var form in forms) yield return form;
        }
    }

    private Rules? RulesFor(ref string name)
    {
        if (IsCyrillic(name)) return transliterated is null ? null : own;
        if (transliterated is null) return own;
        name = Names.Key(name);
        return transliterated;
    }

    private static bool IsCyrillic(string word) => word.AsSpan().IndexOfAnyInRange('\u0400', '\u052F') >= 0;

    /// <summary>Of the rules the one with the longest ending.</summary>
    private static Rule? RuleFor(List<Rule> rules, string word) =>
        rules.Where(rule => word.Length > rule.Nominative.Length && word.EndsWith(rule.Nominative, StringComparison.Ordinal)).MaxBy(rule => rule.Nominative.Length);

    private sealed record Rules(List<Rule> Names, List<Rule> GivenNames, List<Rule> Adjectives)
    {
        // A soft sign is lost in transliteration: what remains looks like a consonant, for which there is a rule.
        public Rules Transliterated() => new(Latin(Names), Latin(GivenNames), Latin(Adjectives));

        private static List<Rule> Latin(List<Rule> rules) => [.. rules.Where(rule => rule.Nominative != "ь").Select(rule => rule.Transliterated())];
    }

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

        public Rule Transliterated() => new(Key(Nominative), [.. Others.Select(endings => endings.Select(Key).ToArray())]);

        private static string Key(string ending) => Recognising.Names.Key(ending);

        private static string Ending(string ending) => ending == "-" ? "" : ending;
    }
}
