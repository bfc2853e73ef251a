namespace Interhelpo.Editing;

/// <summary>Where two people changed the same words otherwise.</summary>
/// <param name="Before">What both had before them.</param>
/// <param name="Mine">Empty where mine leaves it out.</param>
/// <param name="Theirs">Empty where theirs leaves it out.</param>
public sealed record TextConflict(string Before, string Mine, string Theirs);

/// <summary>Which side of a conflict is to stand.</summary>
public enum Choice
{
    Mine,
    Theirs,

    /// <summary>Theirs and then mine, to be put together by hand.</summary>
    Both,
}

/// <summary>
/// Two changes of one text brought together, sentence by sentence: what only one side changed is taken over from it, and what both changed otherwise is asked.
/// </summary>
public sealed class TextMerge
{
    private readonly List<(string? Text, TextConflict? Conflict)> parts;

    private TextMerge(List<(string? Text, TextConflict? Conflict)> parts) => this.parts = parts;

    /// <summary>What cannot be brought together without being asked; empty when all can.</summary>
    public IReadOnlyList<TextConflict> Conflicts => [.. parts.Select(part => part.Conflict).OfType<TextConflict>()];

    public static TextMerge Of(string before, string mine, string theirs)
    {
        if (mine == theirs || theirs == before) return new([(mine, null)]);
        if (mine == before) return new([(theirs, null)]);
        return new([.. Stretches(TextDifference.Of(before, mine), TextDifference.Of(before, theirs)).Select(stretch => PartOf(stretch.Before, stretch.Mine, stretch.Theirs))]);
    }

    /// <summary>The text, each conflict by its choice; mine where there is none.</summary>
    public string Text(IReadOnlyList<Choice> choices) => string.Concat(Chosen(choices));

    private IEnumerable<string> Chosen(IReadOnlyList<Choice> choices)
    {
        var at = 0;
        foreach (var (text, conflict) in parts)
        {
            if (conflict is null)
            {
                yield return text!;
                continue;
            }

            var choice = at < choices.Count ? choices[at] : Choice.Mine;
            at++;
            yield return choice switch { Choice.Theirs => conflict.Theirs, Choice.Both => Apart(conflict.Theirs) + conflict.Mine, _ => conflict.Mine };
        }
    }

    private static string Apart(string text) => text.Length == 0 || char.IsWhiteSpace(text[^1]) ? text : text + " ";

    private static (string?, TextConflict?) PartOf(string before, string mine, string theirs) =>
        mine == theirs || theirs == before ? (mine, null) : mine == before ? (theirs, null) : (null, new(before, mine, theirs));

    /// <summary>The three texts in stretches that go together: between two, all three are the same. Changes belong to one stretch when they overlap, or both put something in at the same place.</summary>
    private static IEnumerable<(string Before, string Mine, string Theirs)> Stretches(TextDifference mine, TextDifference theirs)
    {
        var (at, i, j) = (0, 0, 0);
        while (i < mine.Changes.Count || j < theirs.Changes.Count)
        {
            var start = Math.Min(i < mine.Changes.Count ? mine.Changes[i].Start : int.MaxValue, j < theirs.Changes.Count ? theirs.Changes[j].Start : int.MaxValue);
            yield return Same(mine.Before(at, start));
            var (end, firstMine, firstTheirs) = (start, i, j);
            while (true)
            {
                if (i < mine.Changes.Count && Joins(mine.Changes[i], start, end)) end = Math.Max(end, mine.Changes[i++].End);
                else if (j < theirs.Changes.Count && Joins(theirs.Changes[j], start, end)) end = Math.Max(end, theirs.Changes[j++].End);
                else break;
            }

            yield return (mine.Before(start, end), mine.After(start, end, firstMine, i), theirs.After(start, end, firstTheirs, j));
            at = end;
        }

        yield return Same(mine.Before(at, int.MaxValue));
    }

    /// <summary>Within the stretch, or the first of it.</summary>
    private static bool Joins(TextChange change, int start, int end) => change.Start < end || (change.Start == start && end == start);

    private static (string, string, string) Same(string text) => (text, text, text);
}
