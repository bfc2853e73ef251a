using Interhelpo.Comparing;
using Interhelpo.Spelling;

namespace Interhelpo.Chronicling;

/// <summary>The few words, folded, that show what a sentence hangs on: on the one before it, or on the text it stands in.</summary>
internal static class LeaningWords
{
    private const int FewFirstWords = 4;

    /// <summary>A sentence that begins with one of them needs the sentence before it. By language, for what is "he" in one is a preposition in another.</summary>
    private static readonly Dictionary<string, HashSet<string>> leaning = new(StringComparer.Ordinal)
    {
        ["en"] = Set("it its they their them he his she her this that these those there such however but yet and also then later thus therefore moreover meanwhile"),
        ["cs"] = Set("ten ta to tento tato toto ti tyto on ona ono oni jeho jeji jejich vsak ale avsak proto take potom pak dale"),
        ["sk"] = Set("ten ta to tento tato toto tieto on ona ono oni jeho jej ich vsak ale preto tiez potom dalej"),
        ["ru"] = Set("on ona ono oni ego ee ikh eto etot eta eti odnako no zatem potom takzhe poetomu"),
        ["de"] = Set("er sie es dies diese dieser dieses ihr ihre sein seine jedoch aber doch und auch dann danach daher"),
    };

    /// <summary>"This walking tour will tell": who points at his own text tells no history in that sentence.</summary>
    private static readonly HashSet<string> pointing = Set("this our", "tento tato toto tieto nas nase", "etot eta eto nash nasha", "dieser diese dieses unser unsere");

    private static readonly HashSet<string> texts = Set(
        "tour walk excursion article essay post blog text page site website guide exhibition study paper chapter book documentary",
        "prohlidka prochazka vychazka clanek text stranka stranky vystava studie kapitola kniha brozura pruvodce",
        "prehliadka prechadzka clanok text stranka vystava studia kapitola kniha brozura sprievodca",
        "ekskursiia progulka statia tekst stranitsa sait vystavka kniga glava ocherk putevoditel",
        "rundgang fuhrung artikel beitrag text seite ausstellung studie kapitel buch aufsatz");

    /// <summary>What a text says it is going to do.</summary>
    private static readonly HashSet<string> showing = Set(
        "tells tell will describes describe deals explores follows presents shows covers introduces traces examines",
        "vypravi popisuje pojednava predstavuje ukazuje seznamuje sleduje provede zachycuje",
        "rozprava opisuje pojednava predstavuje ukazuje zoznamuje sleduje prevedie zachytava",
        "rasskazyvaet opisyvaet posviashchena posviashchen predstavliaet rasskazhet pokazyvaet",
        "erzahlt beschreibt behandelt stellt zeigt schildert handelt");

    public static bool LeansOnSentenceBefore(string text, string language) =>
        leaning.TryGetValue(language, out var words) && Words.Each(text).FirstOrDefault() is { } first && words.Contains(first.Folded);

    public static bool SpeaksOfItsText(Told told)
    {
        var words = Words.Each(told.Text).Take(2 * FewFirstWords).Select(word => word.Folded).ToList();
        return words.Count > 0 && pointing.Contains(words[0]) && words.Take(FewFirstWords).Any(texts.Contains) && words.Exists(showing.Contains);
    }

    private static HashSet<string> Set(params string[] languages) => languages.SelectMany(words => words.Split(' ')).ToHashSet(StringComparer.Ordinal);
}
