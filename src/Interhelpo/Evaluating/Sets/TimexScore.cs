using Interhelpo.Archive;

namespace Interhelpo.Evaluating.Sets;

/// <summary>Compares the temporal expressions read with those labelled.</summary>
internal sealed class TimexScore(string name, IReadOnlyList<SpannedTimex> labelled, IReadOnlyList<SpannedTimex> read)
{
    private readonly List<(SpannedTimex Label, SpannedTimex Read)> relaxed = Matched(labelled, read);

    public IEnumerable<Tally> Tallies()
    {
        var strict = relaxed.Where(IsStrict).ToList();
        var valued = relaxed.Where(pair => pair.Label.Value is { Length: > 0 }).ToList();
        var right = valued.Count(HasValue);
        yield return new Tally($"{name}: strict span", strict.Count, read.Count, labelled.Count);
        yield return new Tally($"{name}: relaxed span", relaxed.Count, read.Count, labelled.Count);
        yield return new Tally($"{name}: relaxed span with the right value", right, read.Count, labelled.Count(timex => timex.Value is { Length: > 0 }));
        yield return new Tally($"{name}: value of those found", right, valued.Count, valued.Count);
        var strictValued = valued.Where(IsStrict).ToList();
        yield return new Tally($"{name}: value of those found strictly", strictValued.Count(HasValue), strictValued.Count, strictValued.Count);
    }

    public IEnumerable<Miss> Misses(string record, string text, CodePoints points)
    {
        foreach (var label in labelled.Except(relaxed.Select(pair => pair.Label))) yield return new Miss(record, "missed", 2, Told(label), Around(label));
        foreach (var other in read.Except(relaxed.Select(pair => pair.Read))) yield return new Miss(record, "spurious", 2, "", $"{Told(other)} in: {Around(other)}");
        foreach (var pair in relaxed.Where(pair => !IsStrict(pair))) yield return new Miss(record, "span", 1, Told(pair.Label), Told(pair.Read));
        foreach (var pair in relaxed.Where(pair => IsStrict(pair) && pair.Label.Value is not null && !HasValue(pair))) yield return new Miss(record, "value", 1, Told(pair.Label), Told(pair.Read));

        string Around(SpannedTimex timex) =>
            text[points.ToUtf16(Math.Max(0, timex.Start - 40))..points.ToUtf16(Math.Min(points.Count, timex.End + 40))].ReplaceLineEndings(" ");
    }

    private static bool IsStrict((SpannedTimex Label, SpannedTimex Read) pair) => pair.Label.Start == pair.Read.Start && pair.Label.End == pair.Read.End;

    private static bool HasValue((SpannedTimex Label, SpannedTimex Read) pair) => pair.Label.Value == pair.Read.Value;

    private static string Told(SpannedTimex timex) => $"{timex.Text.ReplaceLineEndings(" ")} = {timex.Value}{(timex.Mod is null ? "" : $" {timex.Mod}")}";

    // Each at most once, the very spans first.
    private static List<(SpannedTimex, SpannedTimex)> Matched(IReadOnlyList<SpannedTimex> labelled, IReadOnlyList<SpannedTimex> read)
    {
        var bySpan = read.DistinctBy(Span).ToDictionary(Span);
        var pairs = labelled.DistinctBy(Span).Where(label => bySpan.ContainsKey(Span(label))).Select(label => (label, bySpan[Span(label)])).ToList();
        var free = read.Except(pairs.Select(pair => pair.Item2)).OrderBy(timex => timex.Start).ToList();
        foreach (var label in labelled.Except(pairs.Select(pair => pair.label)).ToList())
        {
            var at = free.FindIndex(timex => timex.Start < label.End && label.Start < timex.End);
            if (at < 0) continue;
            pairs.Add((label, free[at]));
            free.RemoveAt(at);
        }

        return pairs;

        static (int, int) Span(SpannedTimex timex) => (timex.Start, timex.End);
    }
}
