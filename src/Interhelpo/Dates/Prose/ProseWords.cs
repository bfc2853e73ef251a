namespace Interhelpo.Dates.Prose;

/// <summary>
/// The words of one language that tell dates. A language is one table of this kind: every form of a word is listed, and the reading is the same for all.
/// </summary>
internal sealed class ProseWords
{
    private readonly Dictionary<string, WordMeaning> meanings = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lazy<WordTable> table;

    public ProseWords() => table = new(() => new(meanings));

    public Habit Habits { get; init; }

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

    /// <summary>The preposition that only days have, so that one without its month or date is known by it: "on the 20th", "on Monday".</summary>
    public string BeforeDay { get; init; } = "";
    /// <summary>The other endings of numbers and what they make of the date: "1925-ig", "1920-му".</summary>
    public IReadOnlyList<(string Ending, Lead Tail)> CaseEndings { get; init; } = [];

    /// <summary>Whether a word without a meaning of its own looks like the plural of things that are counted.</summary>
    public Func<ReadOnlySpan<char>, bool> LooksCounted { get; init; } = _ => false;

    /// <summary>Two prepositions the meaning of which is in their first word, so that the second is passed over: "up to", "prior to".</summary>
    public IReadOnlyList<(string First, string Second)> Pairs { get; init; } = [];

    public bool Has(Habit habit) => (Habits & habit) is not Habit.None;

    /// <summary>What a word means, in any case of its letters; nothing when it plays no part.</summary>
    public WordMeaning Meaning(ReadOnlySpan<char> word) => table.Value.Meaning(word);

    /// <summary>The table of a language; for one that has none, a table without words.</summary>
    public static ProseWords For(string language) => language.Split('-')[0] switch
    {
        "en" or "eng" => English.Words,
        "cs" => Czech.Words,
        "sk" => Slovak.Words,
        "de" => German.Words,
        "ru" => Russian.Words,
        "uk" => Ukrainian.Words,
        "hu" => Hungarian.Words,
        "ky" => Kyrgyz.Words,
        "eo" => Esperanto.Words,
        _ => Wordless,
    };

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

    /// <summary>Gives words that stand after a moment, or end one, the power of a preposition.</summary>
    public ProseWords AddTail(Lead tail, string words)
    {
        foreach (var word in words.Split(' '))
            meanings[word] = meanings.GetValueOrDefault(word, WordMeaning.Plain) with { Tail = tail };
        return this;
    }

    /// <summary>Gives groups of forms, separated by semicolons, the values 1, 2, 3 …: "leden ledna; únor února".</summary>
    public ProseWords AddForms(Role roles, string groups, int first = 1)
    {
        foreach (var group in groups.Split(';', StringSplitOptions.TrimEntries))
            Add(roles, group, first++);
        return this;
    }

    /// <summary>Gives expressions of several words, or a word with its dot, separated by semicolons, a part to play.</summary>
    public ProseWords AddPhrases(Role roles, string phrases, int value = 0) => AddPhrases(phrases, new(roles, value));

    /// <summary>The adjectives of the months, January first: each stem with each ending.</summary>
    public ProseWords AddAdjectivesOfMonths(string stems, string endings)
    {
        var month = 1;
        foreach (var stem in stems.Split(' '))
        {
            foreach (var form in endings.Split(' ').Select(ending => stem + ending))
                meanings[form] = meanings.GetValueOrDefault(form, new(Role.Month, month)) with { Traits = Trait.Adjective };
            month++;
        }
        return this;
    }

    /// <summary>Names of a calendar for a day: "старого стиля", "alten Stils".</summary>
    public ProseWords AddCalendar(Calendar calendar, string phrases) => AddPhrases(phrases, new(Role.None, (int)calendar) { Traits = Trait.Calendar });

    private ProseWords AddPhrases(string phrases, WordMeaning meaning)
    {
        foreach (var phrase in phrases.Split(';', StringSplitOptions.TrimEntries))
        {
            var pieces = phrase.Replace(".", " . ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var before = meanings.GetValueOrDefault(pieces[0], WordMeaning.Plain);
            meanings[pieces[0]] = before with { Longer = [.. before.Longer.Append(new(pieces[1..], meaning)).OrderByDescending(each => each.Rest.Count)] };
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
