namespace Interhelpo.Import.Recognising;

/// <summary>
/// How far a form of a name looks from the nominative of a Slavic language: 0 for <c>Jan Mareček</c>, more for <c>Jana Marečka</c>. Only good for
/// choosing between forms that a text has.
/// </summary>
internal static class Nominatives
{
    private static readonly string[] oblique =
        ["em", "om", "ým", "ím", "ovi", "ou", "ého", "ému", "ej", "ího", "ímu", "ом", "ем", "ым", "им", "ой", "ою", "ей", "ого", "ому", "его", "ему"];

    private static readonly (string Ending, string Nominative)[] patronymics =
    [
        ("ича", "ич"), ("ичу", "ич"), ("ичем", "ич"), ("иче", "ич"), ("ич", "ич"), ("вны", "вна"), ("вне", "вна"), ("вну", "вна"), ("вной", "вна"), ("вна", "вна"),
        ("iča", "ič"), ("iči", "ič"), ("ičem", "ič"), ("ičovi", "ič"), ("ič", "ič"),
    ];

    private const string Middling = "aáíая";
    private const string Far = "eéěuúůyieуюеыиіїє";

    /// <summary>
    /// Ивана Петровича Соколова, where the text also has Соколов, is Иван Петрович Соколов: given name by the table, patronymic by its ending, surname
    /// by a form that the text has. Null when the name is in the nominative already or one of its words is not known in it.
    /// </summary>
    public static string? OfPerson(string name, IReadOnlyList<string> forms, NameLanguage language)
    {
        var words = name.Split(' ');
        if (words.Length < 2 || GivenNames.IsNominative(words[0]) || language.GivenNames.NominativeOf(words[0]) is not { } given)
            return null;
        var isWoman = given[^1] is 'a' or 'á' or 'e' or 'а' or 'я';
        var stem = language.Stems.Of(Names.Key(words[^1]));
        var surname = forms.Select(form => form.Split(' ')[^1]).FirstOrDefault(word => Of(word) == (isWoman ? 2 : 0) && language.Stems.Of(Names.Key(word)) == stem);
        if (surname is null || words[1..^1].Select(Patronymic).ToList() is not { } middle || middle.Contains(null))
            return null;
        return string.Join(' ', [given, .. middle, surname]);
    }

    private static string? Patronymic(string word)
    {
        foreach (var (ending, nominative) in patronymics)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return word[..^ending.Length] + nominative;
        }
        return null;
    }

    public static int Distance(string name)
    {
        var words = name.Split(' ');
        var given = words.Length > 1 && !GivenNames.IsNominative(words[0]) ? 1 : 0;
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
