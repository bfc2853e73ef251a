using System.Collections.Frozen;
using System.Reflection;

namespace Interhelpo.Import.Segmenting;

/// <summary>
/// What a sentence of a community's history is about, told by cue words from <c>themes.txt</c> beside this file. Used to divide prose whose
/// paragraphs were lost and to name the divisions; a sentence without cues is about what the one before was.
/// </summary>
internal static class Themes
{
    private const int Key = 3;

    private static readonly List<Theme> all = [.. Read()];

    private static readonly List<string> ids = [.. all.Select(theme => theme.Id).Distinct(StringComparer.Ordinal)];

    // Cues by their first letters, so that each word of a text is looked up once.
    private static readonly FrozenDictionary<string, (int Theme, string Cue)[]>.AlternateLookup<ReadOnlySpan<char>> byBeginning = all
        .SelectMany(theme => theme.Cues.Select(cue => (Theme: ids.IndexOf(theme.Id), Cue: cue)))
        .Distinct()
        .GroupBy(cue => cue.Cue[..Key], StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(cues => cues.Key, cues => cues.ToArray(), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The heading in the language that fits these words best; null when nothing tells.</summary>
    public static string? Of(ReadOnlySpan<char> words, string language) => Of(words) is { } theme ? HeadingIn(language, theme) ?? HeadingIn("en", theme) : null;

    /// <summary>The theme that fits these words best, of any language: themes differ by number; null when nothing tells.</summary>
    public static int? Of(ReadOnlySpan<char> words)
    {
        Span<int> counts = stackalloc int[ids.Count];
        counts.Clear();
        for (var at = 0; at + Key <= words.Length; at++)
        {
            if (!char.IsLetter(words[at]) || (at > 0 && char.IsLetter(words[at - 1])) || !byBeginning.TryGetValue(words.Slice(at, Key), out var cues)) continue;
            foreach (var (theme, cue) in cues)
            {
                if (words[at..].StartsWith(cue, StringComparison.OrdinalIgnoreCase)) counts[theme]++;
            }
        }

        // The order decides between themes with as many cues: the rarer matter first.
        var best = 0;
        for (var theme = 1; theme < counts.Length; theme++)
        {
            if (counts[theme] > counts[best]) best = theme;
        }

        return counts[best] > 0 ? best : null;
    }

    private static string? HeadingIn(string language, int theme) => all.Find(each => each.Id == ids[theme] && each.Language == language)?.Heading;

    private static IEnumerable<Theme> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Interhelpo.Import.Segmenting.themes.txt")!;
        using var reader = new StreamReader(stream);
        string[] heading = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '[') heading = line.Trim('[', ']').Split(' ', 3);
            else yield return new Theme(heading[0], heading[1], heading[2], line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        }
    }

    private sealed record Theme(string Language, string Id, string Heading, string[] Cues);
}
