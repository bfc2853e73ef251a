namespace Interhelpo.Import.Recognising;

/// <summary>How forms of a person's name compare: J. Fučík, Fučík and Julius Fučík may be one; Karel Fučík is another.</summary>
internal static class PersonForm
{
    public static string Surname(string name)
    {
        var key = Names.Key(name);
        return key[(key.LastIndexOf(' ') + 1)..];
    }

    /// <summary>Whether given names, where both have one, begin alike or are initials of each other. The surnames are the same.</summary>
    public static bool MayBeOne(string name, string other)
    {
        var (given, otherGiven) = (Given(name), Given(other));
        if (given.Length == 0 || otherGiven.Length == 0)
            return true;
        var isInitial = given.Length == 1 || otherGiven.Length == 1;
        return isInitial ? given[0] == otherGiven[0] : given == otherGiven;
    }

    private static string Given(string name)
    {
        var words = Names.Key(name).Split(' ');
        return words.Length > 1 ? words[0] : "";
    }
}
