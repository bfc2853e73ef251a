namespace Interhelpo.Store.Rights;

/// <summary>Stretches <c>[start, end)</c> of a text, in order and apart from each other.</summary>
internal sealed class Stretches
{
    private readonly List<int> starts = [];
    private readonly List<int> ends = [];

    /// <param name="together">Whether those that touch or overlap become one; else they must not overlap.</param>
    public static Stretches Of(IEnumerable<(int Start, int End)> spans, bool together = true)
    {
        var all = new Stretches();
        foreach (var (start, end) in spans.Order())
        {
            if (together && all.ends is [.., var last] && start <= last)
            {
                all.ends[^1] = Math.Max(last, end);
                continue;
            }

            all.starts.Add(start);
            all.ends.Add(end);
        }

        return all;
    }

    /// <summary>Whether one of them has any character of a span.</summary>
    public bool Touch(int start, int end) => LastFrom(end - 1) is var at and >= 0 && ends[at] > start;

    /// <summary>Whether one of them has all of a span.</summary>
    public bool Hold(int start, int end) => LastFrom(start) is var at and >= 0 && ends[at] >= end;

    /// <summary>The last that begins at a character or before it; -1 when none does.</summary>
    private int LastFrom(int character)
    {
        var found = starts.BinarySearch(character);
        return found >= 0 ? found : ~found - 1;
    }
}
