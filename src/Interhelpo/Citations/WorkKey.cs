namespace Interhelpo.Citations;

/// <summary>
/// The readable key by which a work is addressed and cited: the family name of the first author (or editor) and the year, in ASCII,
/// <c>leupold2021</c>. A work without a named author goes by the first telling word of its title.
/// </summary>
public static class WorkKey
{
    private static readonly string[] Untelling =
        ["the", "a", "an", "of", "on", "in", "at", "to", "for", "and", "der", "die", "das", "ein", "eine", "le", "la", "les", "l", "un", "une", "el", "los", "o", "u", "v", "na", "k", "i", "il", "lo"];

    public static string For(Work work) => Name(work) + Year(work);

    /// <summary>The key of the work where others are taken: of works that would share one, the second gets <c>a</c>, the third <c>b</c>…</summary>
    public static string For(Work work, IReadOnlySet<string> taken)
    {
        var key = For(work);
        for (var clash = 0; taken.Contains(key); clash++)
            key = For(work) + Letters(clash);
        return key;
    }

    private static string Name(Work work)
    {
        var creator = work.By(CreatorRole.Author).Concat(work.By(CreatorRole.Editor)).Concat(work.By(CreatorRole.Director)).FirstOrDefault();
        var name = creator?.Family is { } family ? string.Concat(TitleLikeness.Words(family)) : First(creator?.Literal);
        name = name.Length > 0 ? name : First(work.Title);
        return name.Length == 0 ? "work" : name.Length > 30 ? name[..30] : name;
    }

    private static string First(string? text)
    {
        var words = TitleLikeness.Words(text ?? string.Empty);
        return words.FirstOrDefault(word => word.Length > 1 && !Untelling.Contains(word)) ?? words.FirstOrDefault() ?? string.Empty;
    }

    private static string Year(Work work) =>
        work.Issued is { Length: >= 4 } date && date[..4].All(char.IsAsciiDigit) ? date[..4] : string.Empty;

    /// <summary>a … z, aa, ab …</summary>
    private static string Letters(int number) =>
        number < 26 ? ((char)('a' + number)).ToString() : Letters((number / 26) - 1) + (char)('a' + (number % 26));
}
