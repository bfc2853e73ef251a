using System.Collections.Immutable;

namespace Interhelpo.Citations.Formats;

/// <summary>
/// The names of a BibTeX field: <c>First von Last</c>, <c>von Last, First</c>, <c>von Last, Jr, First</c> or biber's
/// <c>family=Last, given=First</c>, between the words "and". A name whole in braces has no parts; "others" is nobody. Written is the form
/// with commas, or the whole name in braces where that form would read otherwise.
/// </summary>
internal static class BibTexNames
{
    public static ImmutableArray<Creator> Read(string tex, string role) =>
    [
        .. TexWords.Items(tex)
            .Where(name => !name.Equals("others", StringComparison.OrdinalIgnoreCase))
            .Select(name => One(name, role))
            .Where(creator => creator.FullName.Length > 0),
    ];

    public static string Write(IEnumerable<Creator> creators) => string.Join(" and ", creators.Select(One).Where(name => name != "{}"));

    private static Creator One(string name, string role)
    {
        if (TexWords.IsBraced(name))
            return new Creator(role, Literal: Text(name));
        var parts = TexWords.Parts(name);
        if (parts.Count == 0)
            return new Creator(role);
        if (parts.All(part => Named(part) is not null))
            return ByNames(parts, role);
        if (parts.Count == 1 && !name.EndsWith(','))
            return InReadingOrder(TexWords.Words(parts[0]), role);
        var (particle, family) = Particle(TexWords.Words(parts[0]));
        return new Creator(role, family, Text(string.Join(", ", parts.Skip(parts.Count > 2 ? 2 : 1))), null, parts.Count > 2 ? Text(parts[1]) : null, particle);
    }

    /// <summary>First von Last: the family name is the last word, with the lower-case words right before it as its particle.</summary>
    private static Creator InReadingOrder(IReadOnlyList<string> words, string role)
    {
        var first = 0;
        while (first < words.Count - 1 && !IsLower(words[first]))
            first++;
        var (particle, family) = Particle([.. words.Skip(first)]);
        return new Creator(role, family, Text(string.Join(' ', words.Take(first))), Particle: particle);
    }

    private static (string? Particle, string? Family) Particle(IReadOnlyList<string> words)
    {
        var lower = words.Take(words.Count - 1).TakeWhile(IsLower).Count();
        return (Text(string.Join(' ', words.Take(lower))), Text(string.Join(' ', words.Skip(lower))));
    }

    private static Creator ByNames(IEnumerable<string> parts, string role) => parts.Select(part => Named(part)!.Value).Aggregate(
        new Creator(role),
        (creator, part) => part.Name switch
        {
            "family" => creator with { Family = Text(part.Value) },
            "given" => creator with { Given = Text(part.Value) },
            "prefix" => creator with { Particle = Text(part.Value) },
            "suffix" => creator with { Suffix = Text(part.Value) },
            _ => creator,
        });

    private static (string Name, string Value)? Named(string part)
    {
        var equals = part.IndexOf('=', StringComparison.Ordinal);
        var name = equals < 0 ? string.Empty : part[..equals].Trim().ToLowerInvariant();
        return name is "family" or "given" or "prefix" or "suffix" or "useprefix" or "given-i" or "family-i" or "prefix-i" or "suffix-i"
            ? (name, part[(equals + 1)..].Trim('"', ' '))
            : null;
    }

    private static string? Text(string tex) => TexText.Read(tex) is { Length: > 0 } text ? text : null;

    /// <summary>Whether a word begins small. One in braces has no case, unless the braces hold an accented letter.</summary>
    private static bool IsLower(string word) =>
        (!word.StartsWith('{') || word.StartsWith(@"{\", StringComparison.Ordinal)) && TexText.Read(word) is { Length: > 0 } text && char.IsLower(text[0]);

    private static string One(Creator creator)
    {
        var parts = Parts(creator);
        return parts is not null && Read(parts, creator.Role) is [var back] && back == creator ? parts : $"{{{TexText.Write(creator.FullName)}}}";
    }

    private static string? Parts(Creator creator)
    {
        if (creator.Literal is not null || creator.Family is not { } family)
            return null;
        // biber counts the commas in braces too, and refuses a name with many.
        if ($"{family}{creator.Given}{creator.Particle}{creator.Suffix}".Contains(',', StringComparison.Ordinal))
            return null;
        // Two words in one pair of braces would be a name whole in braces, were they all there is.
        var last = family.Length > 0 && char.IsLower(family[0]) ? Braced(family) : Protected(family);
        var name = creator.Particle is { } particle ? $"{TexText.Write(particle)} {last}" : last;
        if (creator.Suffix is { } suffix)
            name += ", " + Protected(suffix);
        return creator.Given is { } given ? $"{name}, {Protected(given)}" : creator.Suffix is null ? name : null;
    }

    private static string Protected(string part) =>
        part.Split(' ').Contains("and", StringComparer.OrdinalIgnoreCase) || part.Contains('=', StringComparison.Ordinal) ? Braced(part) : TexText.Write(part);

    private static string Braced(string part) => $"{{{TexText.Write(part)}}}";
}
