using System.Globalization;
using Interhelpo.Archive;
using Interhelpo.Comparing;
using Interhelpo.Dates;

namespace Interhelpo.Benchmarks.Comparing;

/// <summary>
/// An archive as comparing sees it: documents of forty statements, three about each society, in words as unevenly spread as in prose. Half of what the three tell of
/// a society happened alike, told in other turns and now and then with another number. The texts of every tenth society name a town that all of these name.
/// </summary>
internal static class MadeUpArchive
{
    private const int StatementsOfDocument = 40;
    private const int DocumentsOfSociety = 3;
    private const int Vocabulary = 20_000;
    private const int Happenings = 20;
    private const string Town = "Bystrov";

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
            var happenings = Enumerable.Range(0, Happenings).Select(_ => Happening.Any(random)).ToList();
            for (var voice = 0; voice < DocumentsOfSociety && documents.Count * StatementsOfDocument < statements; voice++)
                documents.Add(Document(random, name, society, $"{society}-{voice}", happenings));
        }

        return documents;
    }

    private static ToldDocument Document(Random random, string name, int society, string source, List<Happening> shared) => new(source, $"The {name} society", "en",
        [.. Enumerable.Range(0, StatementsOfDocument).Select(at => Telling(random, at % 2 == 0 ? shared[at / 2] : Happening.Any(random), name, society % 10 == 0 && at % 9 == 0) with { Id = $"{source}/{at}", Source = source })]);

    /// <summary>In one of four turns, and one time in eight with another number.</summary>
    private static Told Telling(Random random, Happening happening, string name, bool isInTown)
    {
        var (year, number) = (happening.Year.ToString(CultureInfo.InvariantCulture), (happening.Number + (random.Next(8) == 0 ? 7 : 0)).ToString(CultureInfo.InvariantCulture));
        var text = string.Format(CultureInfo.InvariantCulture, tellings[random.Next(tellings.Length)], year, name, happening.One, happening.Two, happening.Three, number) + (isInTown ? $" It was near {Town}." : "");
        var counted = text.LastIndexOf(number + " ", StringComparison.Ordinal);
        var unit = text[(counted + number.Length + 1)..].Split(' ', '.')[0];
        return new Told("", "", "en", text, [new ToldDate(Find(text, year), HistoricalDate.Parse(year).Value!, text, false)],
            [new ToldNumber(TextSpan.At(counted, number.Length + 1 + unit.Length), decimal.Parse(number, CultureInfo.InvariantCulture), null, unit, QuantityQualifier.Exact)],
            [new ToldName(Find(text, name), "organisation/" + name, name, EntityKind.Organisation, false, null), .. isInTown ? [new ToldName(Find(text, Town), "place/" + Town, Town, EntityKind.Place, false, null)] : Array.Empty<ToldName>()]);
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

    private sealed record Happening(int Year, int Number, string One, string Two, string Three)
    {
        public static Happening Any(Random random) => new(random.Next(1880, 1960), random.Next(10, 900), WordOf(random), WordOf(random), WordOf(random));
    }
}
