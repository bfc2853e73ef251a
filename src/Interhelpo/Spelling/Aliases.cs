using System.Collections.Frozen;
using System.Reflection;

namespace Interhelpo.Spelling;

/// <summary>All forms of one name that no spelling rule connects; <see cref="Key"/> is stable, ASCII, without spaces.</summary>
public sealed record AliasGroup(string Key, IReadOnlyList<string> Forms);

/// <summary>A name of a group, met in a text.</summary>
public sealed record AliasMet(TextSpan Span, AliasGroup Group);

/// <summary>
/// Names that no rule can know to be the same (Praha, Prague; Bishkek, Frunze), from <c>aliases.txt</c> beside this file, which
/// curators can read. Index and query both note the keys of the groups they meet, so either form finds the other.
/// </summary>
public static class Aliases
{
    public static IReadOnlyList<AliasGroup> All { get; } = Read();

    private static readonly FrozenDictionary<string, AliasGroup> ByForm = Index();
    private static readonly int LongestForm = ByForm.Keys.Max(form => form.Count(letter => letter == ' ') + 1);

    /// <summary>Every form of the name, itself among them; empty when the table does not know it.</summary>
    public static IReadOnlyList<string> Of(string name) => ByForm.TryGetValue(Phrase(Words.In(name)), out var group) ? group.Forms : [];

    /// <summary>The names of the table that stand in the text, left to right, the longest where several begin at one word.</summary>
    public static IReadOnlyList<AliasMet> In(string text)
    {
        var words = Words.In(text);
        var met = new List<AliasMet>();
        var next = 0;
        while (next < words.Count)
        {
            var (length, group) = LongestAt(words, next);
            if (group is not null)
                met.Add(new AliasMet(new TextSpan(words[next].Span.Start, words[next + length - 1].Span.End), group));
            next += length;
        }
        return met;
    }

    private static (int Length, AliasGroup? Group) LongestAt(IReadOnlyList<Word> words, int first)
    {
        for (var length = Math.Min(LongestForm, words.Count - first); length > 0; length--)
        {
            if (ByForm.TryGetValue(Phrase(words.Skip(first).Take(length)), out var group))
                return (length, group);
        }
        return (1, null);
    }

    private static string Phrase(IEnumerable<Word> words) => string.Join(' ', words.Select(word => word.Folded));

    private static List<AliasGroup> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Interhelpo.Spelling.aliases.txt")!;
        using var reader = new StreamReader(stream);
        var groups = new List<AliasGroup>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                groups.Add(Group(line.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)));
        }
        return groups;
    }

    private static AliasGroup Group(string[] forms) => new(string.Concat(Words.In(forms[0]).Select(word => word.Folded)), forms);

    /// <summary>A form stands in one group only; a test holds the file to it.</summary>
    private static FrozenDictionary<string, AliasGroup> Index() => All
        .SelectMany(group => group.Forms.Select(form => (Form: Phrase(Words.In(form)), Group: group)))
        .DistinctBy(entry => entry.Form)
        .ToFrozenDictionary(entry => entry.Form, entry => entry.Group, StringComparer.Ordinal);
}
