using Interhelpo.Archive;
using Interhelpo.Comparing;
using Interhelpo.Dates;

namespace Interhelpo.Benchmarks.Comparing;

/// <summary>
/// An archive as comparing sees it: documents of forty statements, three about each society, in words as unevenly spread as in prose. Half of what the three tell of
/// a society is the same matter, now and then with another number. Every tenth society names a town that many others name.
/// </summary>
internal static class MadeUpArchive
{
    private const int StatementsOfDocument = 40;
    private const int DocumentsOfSociety = 3;
    private const int Vocabulary = 20_000;
    private const int Matters = 20;

    private static readonly string[] tellings =
    [
        "In {0} the {1} society founded the {2} and the {3} behind the {4} for {5} members.",
        "The {2} of {1}, where {5} workers made {3} and {4}, was opened in {0} by its chairman.",
        "By {0} some {5} people of {1} had learned the {2}, though the {3} was hardly a {4}.",
        "When the {2} burned down in {0}, {5} families in {1} lost their {3} and their {4}.",
    ];

    /// <summary>The same documents for the same number of statements.</summary>
    public static IReadOnlyList<ToldDocument> Of(int statements)
    {
        var random = new Random(1923);
        var documents = new List<ToldDocument>();
        for (var society = 0; documents.Count * StatementsOfDocument < statements; society++)
        {
            var name = NameOf(society);
            var matters = Enumerable.Range(0, Matters).Select(_ => Telling(random, name)).ToList();
            for (var voice = 0; voice < DocumentsOfSociety && documents.Count * StatementsOfDocument < statements; voice++)
                documents.Add(Document(random, name, society, $"{society}-{voice}", matters));
        }

        return documents;
    }

    private static ToldDocument Document(Random random, string name, int society, string source, List<Told> matters) => new(source, $"The {name} society", "en",
        [.. Enumerable.Range(0, StatementsOfDocument).Select(at => (at % 2 == 0 ? matters[at / 2] : Telling(random, at % 9 == 0 && society % 10 == 0 ? "Bystrov" : name)) with { Id = $"{source}/{at}", Source = source })]);

    private static Told Telling(Random random, string name)
    {
        var (year, number) = (random.Next(1880, 1960).ToString(System.Globalization.CultureInfo.InvariantCulture), random.Next(10, 900).ToString(System.Globalization.CultureInfo.InvariantCulture));
        var text = string.Format(System.Globalization.CultureInfo.InvariantCulture, tellings[random.Next(tellings.Length)], year, name, WordOf(random), WordOf(random), WordOf(random), number);
        var counted = text.IndexOf(number + " ", StringComparison.Ordinal);
        var unit = text[(counted + number.Length + 1)..].Split(' ', '.')[0];
        return new Told("", "", "en", text, [new ToldDate(Find(text, year), HistoricalDate.Parse(year).Value!, text, false)],
            [new ToldNumber(TextSpan.At(counted, number.Length + 1 + unit.Length), decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), null, unit, QuantityQualifier.Exact)],
            [new ToldName(Find(text, name), "organisation/" + name, name, EntityKind.Organisation, false, null)]);
    }

    /// <summary>Few words are common and most are rare, as in prose.</summary>
    private static string WordOf(Random random) => Spelled((int)(Vocabulary * Math.Pow(random.NextDouble(), 3)));

    private static string NameOf(int society) => char.ToUpperInvariant(Spelled(society * 7 + Vocabulary)[0]) + Spelled(society * 7 + Vocabulary)[1..];

    /// <summary>A number as syllables: words that differ in their first letters.</summary>
    private static string Spelled(int number)
    {
        string[] consonants = ["b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z"];
        string[] vowels = ["a", "e", "o", "u"];
        var word = "";
        for (var rest = number; rest > 0 || word.Length < 6; rest /= consonants.Length * vowels.Length)
            word += consonants[rest % consonants.Length] + vowels[rest / consonants.Length % vowels.Length];
        return word;
    }

    private static TextSpan Find(string text, string words) => TextSpan.At(text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
