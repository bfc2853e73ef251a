using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Interhelpo.Benchmarks.Import;

/// <summary>
/// Prose about villages that never were: sentences with the dates, names and numbers that the importer looks for, about one in two, or nearly all. The same
/// text each time.
/// </summary>
internal static partial class MadeUpProse
{
    /// <summary>English with dates and names in nearly every sentence, as in a history of a war: what an importer has most work with.</summary>
    public const string Dense = "en, dense";

    private const int SentencesOfParagraph = 6;

    private static readonly Dictionary<string, string[]> sentences = new(StringComparer.Ordinal)
    {
        ["en"] =
        [
            "In {year} the cooperative of {place} built a mill on the left bank of the river, and {count} families moved into the new houses beside it.",
            "The first train left {place} on {day} {month} {year} with {count} people, their tools and two machines for the workshop.",
            "Nobody could say afterwards who had opened the gate, but the water stood in the cellars until the winter was over.",
            "{given} {family}, a locksmith from {place}, became the director of the factory and stayed until {month} {year}.",
            "They had been told that there was land for everybody, and found a plain without a tree, where the wind never rested.",
            "By {year} the power station supplied the tannery, the school and about {count} households.",
            "The old people remembered the songs of their valley, which the children learned without knowing what half of the words meant.",
            "Two years later the hospital was enlarged, and the doctor {given} {family} wrote to the newspaper of {place} about it.",
            "Bread was baked at night, because the oven was needed for bricks during the day.",
            "From {year} to {year} the members published a paper, which was read aloud in the dining hall every Sunday.",
        ],
        [Dense] =
        [
            "On {day} {month} {year} {given} {family} of {place}, who had been a teacher in {place} since {year}, was elected mayor against {given} {family} and {given} {family}.",
            "Between {day} {month} and {day} {month} {year} the {family} brothers moved {count} machines from {place} to {place} by way of {place} and {place}, losing {count} on the way.",
            "In early {year} the {family} Company of {place} (from {year} the {place} Works) employed {count} people, in the autumn of {year} about {count}.",
            "The following year {given} {family}, by then {count} kilometres away in {place}, wrote to {given} {family} that the bridge would be closed until {month} {year}.",
            "Two months later, on {day} {month}, the mill of {place} burned down; {family}, {family} and {family} rebuilt it in {year}–{year}.",
            "Nobody in {place} had expected it.",
            "The {place} {family} Society, founded by {given} {family} in the 1890s, met every {month} until {year}, and again from {month} {year} to {day} {month} {year}.",
        ],
        ["cs"] =
        [
            "V roce {year} postavilo družstvo v obci {place} na levém břehu řeky mlýn a {count} rodin se nastěhovalo do nových domů vedle něj.",
            "První vlak vyjel z města {place} {day}. května {year} a vezl {count} lidí, jejich nářadí a dva stroje do dílny.",
            "Nikdo pak nedokázal říci, kdo otevřel vrata, ale voda stála ve sklepích, dokud neskončila zima.",
            "{given} {family}, zámečník z obce {place}, se stal ředitelem továrny a zůstal jím až do října {year}.",
            "Řekli jim, že půdy je dost pro všechny, a oni našli rovinu bez jediného stromu, kde vítr nikdy neutichal.",
            "Staří lidé si pamatovali písně svého údolí, které se děti učily, aniž rozuměly polovině slov.",
            "O dva roky později byla nemocnice rozšířena a lékař {given} {family} o tom napsal do novin.",
            "Chléb se pekl v noci, protože ve dne byla pec potřeba na cihly.",
        ],
        ["sk"] =
        [
            "V roku {year} postavilo družstvo v obci {place} na ľavom brehu rieky mlyn a {count} rodín sa nasťahovalo do nových domov vedľa neho.",
            "Prvý vlak odišiel z mesta {place} {day}. mája {year} a viezol {count} ľudí, ich náradie a dva stroje do dielne.",
            "Nikto potom nevedel povedať, kto otvoril bránu, ale voda stála v pivniciach, kým sa neskončila zima.",
            "{given} {family}, zámočník z obce {place}, sa stal riaditeľom továrne a zostal ním až do októbra {year}.",
            "Povedali im, že pôdy je dosť pre všetkých, a oni našli rovinu bez jediného stromu, kde vietor nikdy neutíchol.",
            "O dva roky neskôr bola nemocnica rozšírená a lekár {given} {family} o tom napísal do novín.",
            "Chlieb sa piekol v noci, lebo cez deň bola pec potrebná na tehly.",
        ],
        ["ru"] =
        [
            "В {year} году артель села {place} построила на левом берегу реки мельницу, и {count} семей поселились в новых домах рядом с ней.",
            "Первый поезд вышел из города {place} {day} мая {year} года, в нём ехали {count} человек с инструментами и двумя станками.",
            "Никто потом не мог сказать, кто открыл ворота, но вода стояла в подвалах, пока не кончилась зима.",
            "{given} {family}, слесарь из села {place}, стал директором завода и оставался им до октября {year} года.",
            "Им говорили, что земли хватит на всех, а они нашли равнину без единого дерева, где ветер никогда не стихал.",
            "Старики помнили песни своей долины, которые дети учили, не понимая и половины слов.",
            "Через два года больницу расширили, и врач {given} {family} написал об этом в газету.",
            "Хлеб пекли ночью, потому что днём печь была нужна для кирпича.",
        ],
    };

    private static readonly Dictionary<string, string[]> words = new(StringComparer.Ordinal)
    {
        ["month"] = ["January", "March", "May", "June", "August", "October", "December"],
        ["given"] = ["Anna", "Josef", "Marie", "Karel", "Pavel", "Eva"],
        ["given-ru"] = ["Анна", "Иван", "Мария", "Пётр", "Павел", "Ева"],
        ["place"] = ["Lhota", "Brezina", "Dolina", "Novy Dvur", "Prague", "Kamenice", "Vienna"],
        ["place-ru"] = ["Луговое", "Берёзово", "Долина", "Москва", "Каменка"],
        ["onset"] = ["Br", "Kov", "Mal", "Hor", "Vet", "Zahr", "Pol", "Dub", "Sed", "Rys"],
        ["middle"] = ["", "", "", "ad", "el", "im", "on", "us", "ed", "ar", "il", "ow"],
        ["middle-ru"] = ["", "", "", "ад", "ел", "им", "он", "ус", "ед", "ар", "ил", "ов"],
        ["coda"] = ["áček", "ovský", "ina", "enka", "ický", "ota", "elka", "án"],
        ["onset-ru"] = ["Бр", "Ков", "Мал", "Гор", "Вет", "Загр", "Пол", "Дуб", "Сед"],
        ["coda-ru"] = ["енко", "овский", "ин", "анов", "ицкий", "ушкин"],
    };

    /// <summary>So many million bytes of UTF-8, to a few sentences.</summary>
    public static byte[] Megabytes(int megabytes, string language, bool oneLine = false)
    {
        var (random, text, size) = (new Random(1923), new StringBuilder(), 0);
        for (var count = 1; size < megabytes * 1_000_000; count++)
        {
            var sentence = Sentence(language, random);
            size += Encoding.UTF8.GetByteCount(sentence) + 1;
            text.Append(sentence).Append(oneLine || count % SentencesOfParagraph != 0 ? " " : "\n\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Sentence(string language, Random random) =>
        Slot().Replace(One(sentences[language], random), slot => Filled(slot.Groups["what"].Value, language, random));

    private static string Filled(string what, string language, Random random) => what switch
    {
        "year" => random.Next(1890, 1960).ToString(CultureInfo.InvariantCulture),
        "day" => random.Next(1, 28).ToString(CultureInfo.InvariantCulture),
        "count" => random.Next(5, 900).ToString(CultureInfo.InvariantCulture),
        "family" => One("onset", language, random) + One("middle", language, random) + One("coda", language, random),
        _ => One(what, language, random),
    };

    private static string One(string what, string language, Random random) => One(words.GetValueOrDefault($"{what}-{language}") ?? words[what], random);

    // The texts are made up, nothing is secret.
    private static string One(string[] choices, Random random) => choices[random.Next(choices.Length)];

    [GeneratedRegex(@"\{(?<what>[a-z]+)\}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Slot();
}
