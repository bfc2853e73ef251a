namespace Interhelpo.Evaluating;

/// <summary>How the recognisers did on one set.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Shape">Which kind of set it is; null when its records are of none that is known, and nothing was judged.</param>
/// <param name="Records">How many records it has.</param>
/// <param name="Measures">The figures, in the order of importance.</param>
/// <param name="Misses">The worst misses, at most ten.</param>
/// <param name="Predictions">What was read, a line of JSON a record, in the shape of the set.</param>
public sealed record SetReport(
    string File,
    string? Shape,
    int Records,
    IReadOnlyList<Measure> Measures,
    IReadOnlyList<Miss> Misses,
    IReadOnlyList<string> Predictions);

/// <summary>A figure over all records: of <see cref="Expected"/> things labelled and <see cref="Found"/> read, <see cref="Right"/> agree.</summary>
/// <param name="Name">What is counted: "title", "strict span".</param>
public sealed record Measure(string Name, int Right, int Found, int Expected)
{
    /// <summary>The share of what was read that is right, 0 to 1; 1 when nothing was read.</summary>
    public double Precision => Found == 0 ? 1 : (double)Right / Found;

    /// <summary>The share of what is labelled that was read, 0 to 1; 1 when nothing is labelled.</summary>
    public double Recall => Expected == 0 ? 1 : (double)Right / Expected;

    /// <summary>The harmonic mean of both. Where each thing is read exactly once it is simply the share that is right.</summary>
    public double F1 => Found + Expected == 0 ? 1 : 2.0 * Right / (Found + Expected);

    internal static Measure Sum(IGrouping<string, Tally> tallies) =>
        new(tallies.Key, tallies.Sum(tally => tally.Right), tallies.Sum(tally => tally.Found), tallies.Sum(tally => tally.Expected));
}

/// <summary>One thing that was read otherwise than it is labelled.</summary>
/// <param name="Record">The record's id, or its line.</param>
/// <param name="Measure">The measure that it lowers.</param>
/// <param name="Weight">How bad: the number of things wrong at once.</param>
/// <param name="Expected">As labelled; empty when nothing should have been read.</param>
/// <param name="Read">As read; empty when it was missed.</param>
public sealed record Miss(string Record, string Measure, int Weight, string Expected, string Read);
