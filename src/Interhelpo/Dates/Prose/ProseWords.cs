namespace Interhelpo.Dates.Prose;

/// <summary>
/// The words of one language that tell dates. A language is one table of this kind: every form of a word is listed, and the reading is the same for all.
/// </summary>
internal sealed class ProseWords
{
    private readonly Dictionary<string, WordMeaning> meanings = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lazy<WordTable> table;

    public ProseWords() => table = new(() => new(meanings));

    /// <summary>Well-known periods by their names.</summary>
    public IReadOnlyList<Period> Periods
    {
        get;
        init
        {
            field = value;
            foreach (var name in value.SelectMany(period => period.Names))
                Add(Role.Period, name.Split(' ')[0]);
        }
    } = [];

    /// <summary>The endings of ordinals in digits: 1st, 2nd.</summary>
    public IReadOnlyList<string> OrdinalEndings { get; init; } = [];

    /// <summary>The endings of decades in digits: 1930s.</summary>
    public IReadOnlyList<string> DecadeEndings { get; init; } = [];

    /// <summary>The preposition that a day of the month told before can have without its month: "on the 20th".</summary>
    public string BeforeDay { get; init; } = "";

    /// <summary>Whether a word without a meaning of its own looks like the plural of things that are counted.</summary>
    public Func<ReadOnlySpan<char>, bool> LooksCounted { get; init; } = _ => false;

    /// <summary>Two prepositions the meaning of which is in their first word, so that the second is passed over: "up to", "prior to".</summary>
    public IReadOnlyList<(string First, string Second)> Pairs { get; init; } = [];

    /// <summary>What a word means, in any case of its letters; nothing when it plays no part.</summary>
    public WordMeaning Meaning(ReadOnlySpan<char> word) => table.Value.Meaning(word);

    /// <summary>The table of a language; for one that has none, a table without words.</summary>
    public static ProseWords For(string language) => language is "en" or "eng" || language.StartsWith("en-", StringComparison.Ordinal)
        ? English.Words
        : Wordless;

    /// <summary>Gives words, separated by spaces, a part to play.</summary>
    public ProseWords Add(Role roles, string words, int value = 0)
    {
        foreach (var word in words.Split(' '))
        {
            var before = meanings.GetValueOrDefault(word, WordMeaning.Plain);
            meanings[word] = before with { Roles = before.Roles | roles, Value = value != 0 ? value : before.Value };
        }
        return this;
    }

    /// <summary>Gives expressions of several words, separated by semicolons, a part to play.</summary>
    public ProseWords AddPhrases(Role roles, string phrases, int value = 0)
    {
        foreach (var phrase in phrases.Split(';', StringSplitOptions.TrimEntries))
        {
            var words = phrase.Split(' ');
            var before = meanings.GetValueOrDefault(words[0], WordMeaning.Plain);
            var compound = new Compound(words[1..], new(roles, value));
            meanings[words[0]] = before with { Longer = [.. before.Longer.Append(compound).OrderByDescending(each => each.Rest.Count)] };
        }
        return this;
    }

    /// <summary>Gives words, separated by spaces, the values 1, 2, 3 …</summary>
    public ProseWords AddSeries(Role roles, string words, int first = 1)
    {
        foreach (var word in words.Split(' '))
            Add(roles, word, first++);
        return this;
    }

    private static readonly ProseWords Wordless = new();
}

/// <summary>A period that a reader knows by name.</summary>
/// <remarks><c>Names</c>: each a name in lower case, its words separated by single spaces, without article. <c>Title</c>: as the reckoning names it in English.</remarks>
internal sealed record Period(string Title, string From, string To, params string[] Names);
