namespace Interhelpo.Store.Keeping;

/// <summary>What a check of the archive came to.</summary>
/// <param name="PassagesExact">How many passages are, character for character, what their source says there.</param>
/// <param name="SegmentedSources">How many sources are covered by their segments without gap or overlap.</param>
public sealed record CheckReport(int Sources, int SegmentedSources, int Passages, int PassagesExact, IReadOnlyList<CheckFinding> Findings)
{
    public bool Sound => Findings.Count == 0;

    /// <summary>From 0 to 1; 1 when there are none.</summary>
    public double ShareExact => Passages == 0 ? 1 : (double)PassagesExact / Passages;
}

/// <summary>Something that is not as it must be.</summary>
/// <param name="Row">Where: a kind of row and its slug, key or number.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Remedy">What to do.</param>
public sealed record CheckFinding(string Row, string Problem, string Remedy);
