namespace Interhelpo.Citations;

/// <summary>
/// What was read out of one reference: the work it cites, the place in it, and for every field where in the reference it stands.
/// </summary>
/// <param name="Work">The work, as far as the reference tells it.</param>
/// <param name="Locator">The page or other place cited; null when the reference points to the whole work.</param>
/// <param name="Fields">Every field as printed, in the order of the reference; a name may come twice (two dates).</param>
/// <param name="Notes">What a curator should look at: identifiers that cannot be right, text that found no field.</param>
/// <param name="Confidence">From 0 (a bare guess) to 1 (every part found its field and nothing contradicts).</param>
public sealed record ParsedReference(
    Work Work,
    Locator? Locator,
    IReadOnlyList<ReferenceField> Fields,
    IReadOnlyList<string> Notes,
    double Confidence)
{
    /// <summary>The words of the work that the reference quotes at its end; null when it quotes none.</summary>
    public string? Quote { get; init; }

    /// <summary>Whether and how the reference leaves the description of the work to another one; see <see cref="ShortReferences"/>.</summary>
    public ShortForm PointsBack { get; init; }

    /// <summary>The first field of this name; null when there is none.</summary>
    public ReferenceField? Field(string name) => Fields.FirstOrDefault(field => field.Name == name);
}
