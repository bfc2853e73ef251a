namespace Interhelpo.Import.Recognising;

/// <summary>How forms of a person's name compare: J. Fučík, Fučík and Julius Fučík may be one; Karel Fučík is another.</summary>
/// <param name="Surname">The stem of the last word that is no initial.</param>
/// <param name="Given">The stem of the given name or its initial; empty when the form has none.</param>
/// <param name="Generation">The word that tells a son from his father; empty when the form has none.</param>
internal readonly record struct PersonForm(string Surname, string Given, string Generation = "")
{
    /// <param name="stems">The stems of a name's words, parted by blanks.</param>
    public static PersonForm Of(string stems)
    {
        var words = stems.Split(' ');
        var last = Array.FindLastIndex(words, word => word.Length > 1);
        if (last < 0)
            last = words.Length - 1;
        // The initials may stand behind: "Ivanov I. I."
        var given = words.Length == 1 ? "" : last > 0 ? words[0] : words[1];
        return new PersonForm(words[last], given);
    }

    /// <summary>Whether given names, where both have one, begin alike or are initials of each other. The surnames are the same.</summary>
    public bool MayBeOne(PersonForm other)
    {
        if (Given.Length == 0 || other.Given.Length == 0)
            return true;
        if (Generation != other.Generation)
            return false;
        var isInitial = Given.Length == 1 || other.Given.Length == 1;
        return isInitial ? Given[0] == other.Given[0] : Given == other.Given;
    }
}
