namespace Interhelpo.Citations.Parsing;

/// <summary>
/// Reads a run of names: "Family, Given; Family, Given", "Given Family, Given Family and Given Family", "Smith AB, Jones C",
/// "Family, G., &amp; Family, H.", or the name of a body.
/// </summary>
internal static class Names
{
    private static readonly string[] Etal = [" et al.", " et al", ", et al.", " and others", " u. a.", " и др.", " a kol.", " et coll.", " [et al.]"];

    /// <summary>Words that join the last name to the others.</summary>
    private static readonly string[] Conjunctions = [" and ", " & ", " und ", " et ", " a ", " и ", " y "];

    public static IEnumerable<Creator> Read(string text, string role)
    {
        var names = WithoutEtal(text.Replace('\u00A0', ' ').Trim().TrimEnd(',', ';', ':').Trim());
        if (names.Length == 0)
            return [];
        if (names.Contains(';', StringComparison.Ordinal))
            return names.Split(';').Select(WithoutConjunction).Where(name => name.Length > 0 && !name.StartsWith("et al", StringComparison.Ordinal)).SelectMany(name => Joined(name, role));
        var parts = SplitAtCommas(names);
        if (parts.Count > 1 && NameWords.NamesABody(names) && !parts.Exists(part => NameWords.IsPersonal(part) || NameWords.Words(part).Any(NameWords.IsInitials)))
            return [new Creator(role, Literal: names)];
        if (parts.Count == 1)
            return [One(parts[0], role)];
        if (parts.TrueForAll(part => FamilyFirst(part) is not null))
            return parts.Select(part => One(part, role));
        if (parts.TrueForAll(IsVancouver))
            return parts.Select(part => Vancouver(part, role));
        if (Inverted(parts) is { } pairs)
            return pairs.Select(pair => Person(pair.Family, pair.Given, role));
        return parts.Count == 2 && (NameWords.Words(parts[1]).All(NameWords.IsInitials) || !(NameWords.IsPersonal(parts[0]) && NameWords.IsPersonal(parts[1])))
            ? [One(names, role)]
            : AsListed(parts, role);
    }

    /// <summary>Between semicolons a conjunction joins two inverted names: "Marek, J. &amp; Malá, E."; in the name of a body it joins words.</summary>
    private static IEnumerable<Creator> Joined(string name, string role)
    {
        var word = NameWords.NamesABody(name) ? null : Array.Find(Conjunctions, word => name.Contains(word, StringComparison.Ordinal));
        return word is null ? [One(name, role)] : name.Split(word, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(part => One(part.TrimEnd(','), role));
    }

    /// <summary>One name: "Family, Given", "Given Family", "Smith AB", or a body.</summary>
    public static Creator One(string name, string role)
    {
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        if (comma > 0)
        {
            var (family, given) = (name[..comma].Trim(), name[(comma + 1)..].Trim());
            if (given.Length > 0 && !given.Contains(',', StringComparison.Ordinal) && NameWords.IsSuffix(given))
                return One(family, role) with { Suffix = given };
            return given.Length == 0 || NameWords.NamesABody(name) || family.Length > 60 || given.Length > 60
                ? new Creator(role, Literal: name)
                : Person(family, given, role);
        }

        if (IsVancouver(name))
            return Vancouver(name, role);
        if (FamilyFirst(name) is { } parts)
            return new Creator(role, parts.Family, parts.Given);
        return NameWords.IsPersonal(name) ? InReadingOrder(name, role) : new Creator(role, Literal: name);
    }

    private static Creator Person(string family, string given, string role)
    {
        var comma = given.LastIndexOf(',');
        return comma > 0 && NameWords.IsSuffix(given[(comma + 1)..].Trim())
            ? new Creator(role, family, given[..comma].Trim(), Suffix: given[(comma + 1)..].Trim())
            : new Creator(role, family, given);
    }

    private static Creator InReadingOrder(string name, string role)
    {
        var words = NameWords.Words(name).ToList();
        string? suffix = null;
        if (words.Count > 2 && NameWords.IsSuffix(words[^1]))
        {
            suffix = words[^1];
            words.RemoveAt(words.Count - 1);
        }

        var family = words.Count - 1;
        while (family > 1 && NameWords.IsParticle(words[family - 1]))
            family--;
        return new Creator(role, string.Join(' ', words.Skip(family)), string.Join(' ', words.Take(family)), Suffix: suffix);
    }

    private static bool IsVancouver(string name)
    {
        var words = NameWords.Words(name);
        return words.Length is >= 2 and <= 5 && NameWords.IsVancouverInitials(words[^1])
            && words[..^1].All(word => (NameWords.IsCapitalised(word) && word.Any(char.IsLower)) || NameWords.IsParticle(word));
    }

    private static Creator Vancouver(string name, string role)
    {
        var words = NameWords.Words(name);
        return new Creator(role, string.Join(' ', words[..^1]), words[^1]);
    }

    /// <summary>"Иванов И. И.", "Heidegger M.": initials with stops after the family name, as Cyrillic lists and many others have them.</summary>
    private static (string Family, string Given)? FamilyFirst(string name)
    {
        var words = NameWords.Words(name);
        var family = words.TakeWhile(word => !NameWords.IsInitials(word)).Count();
        return family is 0 or > 3 || family == words.Length || !words[family..].All(NameWords.IsInitials) || !words[..family].All(word => NameWords.IsCapitalised(word) || NameWords.IsParticle(word))
            ? null : (string.Join(' ', words[..family]), string.Join(' ', words[family..]));
    }

    /// <summary>Family, initials, family, initials…; or the Chicago order, whose first name only is inverted. Null when the parts are neither.</summary>
    private static List<(string Family, string Given)>? Inverted(List<string> parts)
    {
        var pairs = new List<(string, string)>();
        for (var at = 0; at + 1 < parts.Count; at += 2)
        {
            if (!NameWords.Words(parts[at + 1]).All(NameWords.IsInitials))
                return null;
            pairs.Add((parts[at], parts[at + 1]));
        }

        return parts.Count % 2 == 0 && parts.Count > 2 ? pairs : null;
    }

    private static IEnumerable<Creator> AsListed(List<string> parts, string role)
    {
        // Chicago: "Marek, Jan, and Eva Malá": the first two parts are one person.
        if (parts.Count > 2 && NameWords.Words(parts[0]).Length == 1 && NameWords.IsCapitalised(parts[0]))
            return parts.Skip(2).Select(part => One(part, role)).Prepend(Person(parts[0], parts[1], role));
        return parts.Select(part => One(part, role));
    }

    private static List<string> SplitAtCommas(string names) =>
        [.. Conjunctions.Aggregate(names, static (joined, word) => joined.Replace(word, ", ", StringComparison.Ordinal)).Split(',').Select(WithoutConjunction).Where(part => part.Length > 0)];

    private static string WithoutConjunction(string name)
    {
        var trimmed = name.Trim();
        var word = Array.Find(Conjunctions, word => trimmed.StartsWith(word[1..], StringComparison.Ordinal));
        return word is null ? trimmed : trimmed[(word.Length - 1)..].Trim();
    }

    private static string WithoutEtal(string names)
    {
        var found = Etal.FirstOrDefault(end => names.EndsWith(end, StringComparison.OrdinalIgnoreCase));
        return found is null ? names : names[..^found.Length].TrimEnd(',', ';', ' ');
    }
}
