namespace Interhelpo.Citations.Parsing;

/// <summary>Weighs how much a group of parts looks like a reference, and finds the stretch of a document where references follow each other.</summary>
internal static class Evidence
{
    private const int Convincing = 3;
    private const int LongestWeak = 600;

    // Of the words of a reference that are no names, dates, places or numbers: its title, notes, a quotation. Whoever writes more tells a story.
    private const int MostWords = 700;

    /// <summary>A quoted title, or the colon of an imprint or volume.</summary>
    private static readonly System.Buffers.SearchValues<char> InsideHeaded = System.Buffers.SearchValues.Create(":\"“");

    /// <summary>From the first to the last convincing reference of the heaviest stretch; null when too little speaks for a list.</summary>
    public static TextSpan? LongestRun(string text, List<PartGroup> groups)
    {
        var weights = groups.Select(group => Weight(text, group)).ToArray();
        (int First, int Last, int Sum)? best = null;
        for (var at = 0; at < groups.Count; at++)
        {
            if (weights[at] < Convincing)
                continue;
            var (last, sum) = Run(weights, at, groups);
            if (best is null || sum > best.Value.Sum)
                best = (at, last, sum);
            at = last;
        }

        if (best is not { } run || run.Sum < (run.First == run.Last ? Convincing + 2 : 2 * Convincing))
            return null;
        var (first, end) = (run.First, run.Last);
        while (first > 0 && BeginsAsReference(groups[first - 1]))
            first--;
        while (end + 1 < groups.Count && BeginsAsReference(groups[end + 1]))
            end++;
        return new TextSpan(groups[first].Reference.Span.Start, groups[end].Reference.Whole.End);
    }

    /// <summary>Beside convincing references a head or a quoted title is enough.</summary>
    private static bool BeginsAsReference(PartGroup group) =>
        group.Parts[0].Kind is PartKind.Head or PartKind.Headed or PartKind.Title && group.Reference.Span.Length < LongestWeak
        && group.Parts.All(part => part.Span.Length < LongestWeak / 2);

    /// <summary>Weak references may stand between convincing ones, but not more than two together, and no prose.</summary>
    private static (int Last, int Sum) Run(int[] weights, int first, List<PartGroup> groups)
    {
        var (last, sum, weak) = (first, weights[first], 0);
        for (var at = first + 1; at < weights.Length && weak <= 2 && !IsProse(groups[at]); at++)
        {
            weak = weights[at] >= 2 ? 0 : weak + 1;
            if (weights[at] < 2)
                continue;
            last = at;
            sum += weights[at];
        }

        return (last, sum);
    }

    private static bool IsProse(PartGroup group) =>
        group.Parts.Where(part => part.Kind is PartKind.Words or PartKind.Quotation).Sum(part => part.Span.Length) > MostWords;

    private static int Weight(string text, PartGroup group)
    {
        if (IsProse(group))
            return 0;
        var weight = group.Parts.Select(part => part.Kind).Distinct().Sum(Weight);
        var first = group.Parts[0];
        if (first.Kind == PartKind.Headed && first.Span.In(text).AsSpan().ContainsAny(InsideHeaded))
            weight++;
        if (first.Kind == PartKind.Words && group.Reference.Span.Length < 400 && first.Span.In(text).Contains("://", StringComparison.Ordinal))
            weight += 2;
        return first.Kind is PartKind.Words && group.Parts.Count == 1 && weight < 2 ? 0 : weight;
    }

    private static int Weight(PartKind kind) => kind switch
    {
        PartKind.Head or PartKind.Headed or PartKind.Identifier or PartKind.Access => 2,
        PartKind.Residue => 3,
        PartKind.Title or PartKind.Pages or PartKind.Volume or PartKind.Imprint or PartKind.Date => 1,
        _ => 0,
    };
}
