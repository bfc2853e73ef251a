namespace Interhelpo.Citations;

/// <summary>
/// Someone who made a work, and as what. Either a person in parts (<see cref="Family"/>, <see cref="Given"/>) or a
/// <see cref="Literal"/> name that has no parts (a body, a pseudonym). Names are kept as the source spells them. The role is a
/// name variable of CSL 1.0.2; see <see cref="CreatorRole"/>.
/// </summary>
public sealed record Creator(
    string Role,
    string? Family = null,
    string? Given = null,
    string? Literal = null,
    string? Suffix = null,
    string? Particle = null)
{
    /// <summary>The name to sort and key by: family name with its particle, or the literal name.</summary>
    public string SortName => Literal ?? (Particle is null ? Family ?? string.Empty : $"{Particle} {Family}");

    /// <summary>The name as one reads it aloud: "Jan Marek", "Ministry of Trade".</summary>
    public string FullName =>
        Literal ?? string.Join(' ', new[] { Given, Particle, Family, Suffix }.Where(part => !string.IsNullOrEmpty(part)));
}
