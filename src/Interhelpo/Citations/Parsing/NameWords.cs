using System.Collections.Frozen;

namespace Interhelpo.Citations.Parsing;

/// <summary>Words that tell a person's name from the name of a body, and both from other text.</summary>
internal static class NameWords
{
    private static readonly FrozenSet<string> Particles = FrozenSet.ToFrozenSet(
        ["von", "van", "der", "den", "de", "del", "della", "da", "di", "du", "la", "le", "ter", "ten", "zu", "zur", "dos", "das", "al", "el", "bin", "ibn", "af", "vom", "y", "e", "i"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> OfBodies = FrozenSet.ToFrozenSet(
        [
            "Academy", "Agency", "Archive", "Archives", "Associates", "Association", "Authority", "Bank", "Board", "Books", "Bureau", "Canada", "Center", "Centre", "Church", "City",
            "Club", "College", "Commission", "Committee", "Company", "Congress", "Corporation", "Council", "County", "Court", "Department", "Division", "Embassy",
            "Federation", "Foundation", "Fund", "Government", "Group", "Institute", "Institut", "International", "Laboratory", "Library", "Ministry", "Museum",
            "Nations", "National", "Network", "News", "Office", "Organisation", "Organization", "Parliament", "Party", "Press", "Project", "Publications", "Publishers", "Publishing", "Research",
            "School", "Secretariat", "Service", "Services", "Society", "Společnost", "Staff", "Statistics", "Studies", "Survey", "Team", "Television", "Times", "Trust",
            "Union", "United", "Universität", "University", "Univerzita", "Verlag", "World", "Správa", "Ústav", "Академия", "Институт", "Общество", "Университет",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Suffixes = FrozenSet.ToFrozenSet(["Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV"], StringComparer.Ordinal);

    public static bool IsParticle(string word) => Particles.Contains(word.TrimEnd('\'', '’'));

    public static bool IsSuffix(string word) => Suffixes.Contains(word);

    public static bool NamesABody(string text) => Words(text).Any(OfBodies.Contains);

    /// <summary>"J.", "J.-P.", "I.I.", "J": letters that stand for given names.</summary>
    public static bool IsInitials(string word)
    {
        var letters = word.Count(char.IsLetter);
        return letters is > 0 and <= 4 && word.All(letter => char.IsUpper(letter) || letter is '.' or '-' or '‐') && (letters == 1 || word.Contains('.', StringComparison.Ordinal));
    }

    /// <summary>"EWK", "AB": the initials of the Vancouver style, without stops.</summary>
    public static bool IsVancouverInitials(string word) => word.Length is >= 1 and <= 3 && word.All(letter => char.IsUpper(letter) || letter == '-');

    public static bool IsCapitalised(string word) => word.Length > 0 && (char.IsUpper(word[0]) || (word.Length > 2 && word[1] is '\'' or '’' && char.IsUpper(word[2])));

    /// <summary>Two to five words, all of which a personal name may hold, and none that names a body.</summary>
    public static bool IsPersonal(string text)
    {
        var words = Words(text);
        if (words.Length is < 2 or > 5 || text.Any(letter => char.IsDigit(letter) || letter is ':' or '"' or '“' or '(' or '/') || NamesABody(text))
            return false;
        return IsCapitalised(words[^1]) && words.All(word => IsCapitalised(word) || IsParticle(word)) && words.Count(word => !IsParticle(word)) >= 2
            && words.All(word => word.Length < 3 || !word.All(char.IsUpper) || (word.Length > 3 && word == words[^1])) && words[0] is not ("The" or "A" or "An" or "In" or "On" or "Das" or "Die" or "Le" or "La");
    }

    public static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
