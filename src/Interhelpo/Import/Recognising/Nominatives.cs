namespace Interhelpo.Import.Recognising;

/// <summary>
/// How far a form of a name looks from the nominative of a Slavic language: 0 for <c>Jan Mareček</c>, more for <c>Jana Marečka</c>. Only good for
/// choosing between forms that a text has.
/// </summary>
internal static class Nominatives
{
    private static readonly string[] oblique =
        ["em", "om", "ým", "ím", "ovi", "ou", "ého", "ému", "ej", "ího", "ímu", "ом", "ем", "ым", "им", "ой", "ою", "ей", "ого", "ому", "его", "ему"];

    private const string Middling = "aáíая";
    private const string Far = "eéěuúůyieуюеыиіїє";

    public static int Distance(string name)
    {
        var words = name.Split(' ');
        var given = words.Length > 1 && !GivenNames.IsNominative(Names.Key(words[0])) ? 1 : 0;
        return given + Of(words[^1]);
    }

    private static int Of(string word)
    {
        if (word.Length == 0)
            return 0;
        if (Array.Exists(oblique, ending => word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal)))
            return 6;
        if (word.EndsWith("ie", StringComparison.Ordinal))
            return 1;
        if (Far.Contains(word[^1], StringComparison.Ordinal))
            return 4;
        return Middling.Contains(word[^1], StringComparison.Ordinal) ? 2 : 0;
    }
}
