namespace Interhelpo.Citations.Parsing.Styles;

/// <summary>What has been read so far speaks for or against another field.</summary>
internal static class Circumstances
{
    private const float Again = -5;

    /// <summary>A container wants a title before it, an imprint too; each field comes once, except dates, volumes, notes and what is known.</summary>
    public static float Of(in Reading reading, Label label, in Chunk chunk)
    {
        var fit = 0f;
        if (reading.Has(label) && label is not (Label.Note or Label.Known))
            fit += label == Label.Date && chunk.Kind == ChunkKind.Year ? -3 : label is Label.Date or Label.Volume or Label.Editor ? -1.5f : Again;
        var titled = reading.Has(Label.Title);
        if (label is Label.Location or Label.Publisher && !titled)
            fit -= 3;
        if (label is Label.Volume or Label.Pages && !titled && !reading.Has(Label.Container))
            fit -= 2;
        if (label == Label.Editor && titled && reading.Has(Label.Location))
            fit -= 2;
        if (label == Label.Author && titled)
            fit -= 1;
        if (label == Label.Container && !titled)
            fit -= chunk.Traits.ShortForms > 0 ? 0.3f : 1;
        if (label == Label.Title && titled)
            fit -= 3;
        if (label == Label.Container && titled && reading.Label == Label.Editor && reading.Has(Label.Author))
            fit += 0.8f;
        if (label == Label.Volume && reading.Label == Label.Publisher)
            fit -= reading.Has(Label.Container) || reading.Has(Label.Series) || reading.Has(Label.Date) ? 1 : 2.5f;
        if (label == Label.Container && titled && chunk.Quoted)
            fit += 1.5f;
        if (label == Label.Title && reading.Has(Label.Container))
            fit -= 3;
        if (label == Label.Pages && chunk is { Kind: ChunkKind.Years, Bracketed: false } && reading.Has(Label.Volume))
            fit += 2.5f;
        if (reading is { Label: Label.Title or Label.Container, Divider: Divider.Commas } && chunk.Before == Mark.Stop)
            fit -= 0.8f;
        if (label == Label.Editor && !titled && reading.Label != Label.Editor && chunk.Kind == ChunkKind.EditorMark)
            fit -= 3;
        if (label == Label.Title && reading.Has(Label.Editor) && !reading.Has(Label.Author))
            fit += chunk.Traits.Said.Any(Vocabulary.Meeting | Vocabulary.Container) ? 2 : 1;
        if (reading is { Label: Label.Title, Divider: Divider.Stops } && chunk.Before == Mark.Comma && chunk.Kind == ChunkKind.Words)
            fit -= 1.5f;
        if (label == Label.Date && chunk.Kind == ChunkKind.Date && !reading.Has(Label.Location))
            fit += reading.Label == Label.Container ? 1 : reading.Label == Label.Publisher ? -0.8f : 0;
        if (label == Label.Pages && chunk is { Kind: ChunkKind.Year, Before: Mark.Comma or Mark.Colon } && reading.Has(Label.Volume) && reading.Has(Label.Date))
            fit += 3;
        if (label == Label.Location && reading.Label == Label.Publisher && chunk is { Before: Mark.Comma, Traits: { AreNames: true, Words: <= 2, Initials: 0, ShortForms: 0 } })
            fit += 1;
        return fit;
    }
}
