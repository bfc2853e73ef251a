using System.Text.Json.Nodes;

namespace Interhelpo.Evaluating;

/// <summary>What one record adds to the figures of its set.</summary>
/// <param name="Prediction">The record with what was read in place of its labels.</param>
internal sealed record Judgement(JsonObject Prediction, IReadOnlyList<Tally> Tallies, IReadOnlyList<Miss> Misses);

/// <summary>Counts of one measure in one record; see <see cref="Evaluating.Measure"/>.</summary>
internal readonly record struct Tally(string Measure, int Right, int Found, int Expected)
{
    /// <summary>One thing that is either right or not: an exact-match rate is made of these.</summary>
    public static Tally Of(string measure, bool right) => new(measure, right ? 1 : 0, 1, 1);
}
