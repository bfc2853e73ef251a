using Interhelpo.Archive;

namespace Interhelpo.Import.Recognising;

/// <summary>What a rule makes of a chunk: tokens <c>[First, Next)</c> name an entity.</summary>
/// <param name="Kind">Person, place or organisation.</param>
/// <param name="First">The first token of the mention.</param>
/// <param name="Next">The token behind it.</param>
/// <param name="Name">The name as the document writes it here, without titles.</param>
/// <param name="Role">The role stated here, or null.</param>
/// <param name="Entry">The gazetteer's entry, or null.</param>
internal sealed record NameReading(EntityKind Kind, int First, int Next, string Name, string? Role = null, GazetteerEntry? Entry = null)
{
    /// <summary>What tells a son from his father ("ml", "st"); empty for most.</summary>
    public string Generation { get; init; } = "";
}
