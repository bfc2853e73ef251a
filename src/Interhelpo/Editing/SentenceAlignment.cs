using DiffPlex;
using DiffPlex.Chunkers;
using Interhelpo.Spelling;

namespace Interhelpo.Editing;

/// <summary>A sentence as two versions of a text have it.</summary>
/// <param name="Before">Its place in the earlier version, from 0; null when that has none.</param>
/// <param name="After">Its place in the later version, from 0; null when that has none.</param>
/// <param name="IsSame">Both have it in the same words; otherwise, where both have one, it was reworded.</param>
public sealed record AlignedSentence(int? Before, int? After, bool IsSame);

/// <summary>
/// Which sentences two versions of a text have in common. A sentence that moved is the same; one that shares at least half of its words with one that it took the place of was reworded.
/// </summary>
public static class SentenceAlignment
{
    private const double Alike = 0.5;

    // How far within a changed stretch a reworded sentence may have moved: what is compared does not grow with the square of the stretch.
    private const int Around = 50;

    /// <summary>Every sentence of both once: in the order of the later version, those that are gone behind what they followed.</summary>
    /// <param name="before">White space evened out, as in <paramref name="after"/>.</param>
    public static IReadOnlyList<AlignedSentence> Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (of, isSame) = (new int?[after.Count], new bool[after.Count]);
        var stretches = InOrder(before, after, of, isSame);
        Moved(before, after, of, isSame);
        foreach (var (gone, fresh) in stretches) Reworded(before, after, of, gone, fresh);
        return Together(before.Count, of, isSame);
    }

    /// <summary>What both have in the same order; answers the stretches in between.</summary>
    private static List<(Range Gone, Range Fresh)> InOrder(IReadOnlyList<string> before, IReadOnlyList<string> after, int?[] of, bool[] isSame)
    {
        if (before.Count == 0 || after.Count == 0) return [];
        var found = Differ.Instance.CreateDiffs(string.Join('\n', before), string.Join('\n', after), ignoreWhiteSpace: false, ignoreCase: false, LineChunker.Instance);
        var (old, at, stretches) = (0, 0, new List<(Range, Range)>());
        foreach (var block in found.DiffBlocks)
        {
            for (; at < block.InsertStartB; at++) (of[at], isSame[at]) = (old++, true);
            stretches.Add((block.DeleteStartA..(block.DeleteStartA + block.DeleteCountA), block.InsertStartB..(block.InsertStartB + block.InsertCountB)));
            (old, at) = (block.DeleteStartA + block.DeleteCountA, block.InsertStartB + block.InsertCountB);
        }

        for (; at < after.Count; at++) (of[at], isSame[at]) = (old++, true);
        return stretches;
    }

    private static void Moved(IReadOnlyList<string> before, IReadOnlyList<string> after, int?[] of, bool[] isSame)
    {
        var found = of.OfType<int>().ToHashSet();
        var left = Enumerable.Range(0, before.Count).Where(at => !found.Contains(at)).GroupBy(at => before[at], StringComparer.Ordinal).ToDictionary(same => same.Key, same => new Queue<int>(same), StringComparer.Ordinal);
        for (var at = 0; at < after.Count; at++)
        {
            if (of[at] is null && left.TryGetValue(after[at], out var same) && same.TryDequeue(out var old)) (of[at], isSame[at]) = (old, true);
        }
    }

    private static void Reworded(IReadOnlyList<string> before, IReadOnlyList<string> after, int?[] of, Range gone, Range fresh)
    {
        var taken = of.OfType<int>().ToHashSet();
        var olds = Enumerable.Range(gone.Start.Value, gone.End.Value - gone.Start.Value).Where(at => !taken.Contains(at)).Select(at => (At: at, Words: WordsOf(before[at]))).ToList();
        var news = Enumerable.Range(fresh.Start.Value, fresh.End.Value - fresh.Start.Value).Where(at => of[at] is null).Select(at => (At: at, Words: WordsOf(after[at]))).ToList();
        var pairs = new List<(double Likeness, int Old, int New)>();
        for (var i = 0; i < olds.Count; i++)
        {
            for (var j = Math.Max(0, i - Around); j < Math.Min(news.Count, i + Around); j++) pairs.Add((Likeness(olds[i].Words, news[j].Words), olds[i].At, news[j].At));
        }

        foreach (var (_, old, at) in pairs.Where(pair => pair.Likeness >= Alike).OrderByDescending(pair => pair.Likeness).ThenBy(pair => pair.Old).ThenBy(pair => pair.New))
        {
            if (of[at] is null && taken.Add(old)) of[at] = old;
        }
    }

    private static List<AlignedSentence> Together(int before, int?[] of, bool[] isSame)
    {
        var places = of.Select((old, at) => (old, at)).Where(pair => pair.old is not null).ToDictionary(pair => pair.old!.Value, pair => pair.at);
        var (behind, last) = (new Dictionary<int, List<int>>(), -1);
        for (var old = 0; old < before; old++)
        {
            if (places.TryGetValue(old, out var place)) last = place;
            else if (behind.TryGetValue(last, out var others)) others.Add(old);
            else behind.Add(last, [old]);
        }

        var all = new List<AlignedSentence>();
        for (var at = -1; at < of.Length; at++)
        {
            if (at >= 0) all.Add(new(of[at], at, isSame[at]));
            if (behind.TryGetValue(at, out var gone)) all.AddRange(gone.Select(old => new AlignedSentence(old, null, false)));
        }

        return all;
    }

    /// <summary>Each word with how often it comes.</summary>
    private static Dictionary<string, int> WordsOf(string sentence) => Words.Each(sentence).CountBy(word => word.Folded, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    /// <summary>Of all words of both, how many stand in both: from 0 to 1 (the coefficient of Dice).</summary>
    private static double Likeness(Dictionary<string, int> one, Dictionary<string, int> other)
    {
        var all = one.Values.Sum() + other.Values.Sum();
        return all == 0 ? 0 : 2.0 * one.Sum(word => Math.Min(word.Value, other.GetValueOrDefault(word.Key))) / all;
    }
}
