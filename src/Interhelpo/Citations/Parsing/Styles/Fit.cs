namespace Interhelpo.Citations.Parsing.Styles;

/// <summary>
/// How well a chunk, looked at alone, fits a label: above 0 speaks for it, below 0 against. The weights are set by hand from how the styles
/// are described and printed; what they weigh is said beside them.
/// </summary>
internal static class Fit
{
    private const float Never = -9;

    public static float Of(Label label, in Chunk chunk) => chunk.Kind switch
    {
        ChunkKind.ListNumber => label == Label.Number ? 8 : Never,
        ChunkKind.Ditto => label == Label.Author ? 5 : label == Label.Title ? -3 : Never,
        ChunkKind.Known => label == Label.Known ? 8 : Never,
        ChunkKind.Words => OfWords(label, chunk),
        ChunkKind.Initials => OfInitials(label, chunk),
        _ => OfSign(label, chunk),
    };

    /// <summary>Numbers, dates and cues say by their form what they are.</summary>
    private static float OfSign(Label label, in Chunk chunk) => (chunk.Kind, label) switch
    {
        (ChunkKind.Year or ChunkKind.Date, Label.Title) when chunk.Quoted => 2.5f,
        (ChunkKind.Year, Label.Date) => 3,
        (ChunkKind.Year, Label.Title or Label.Container) when chunk.Before == Mark.None => 0.4f,
        (ChunkKind.Year, Label.Title) when chunk is { Before: Mark.Comma, After: Mark.Comma } => -2.5f,
        (ChunkKind.Year, Label.Title) => -0.5f,
        (ChunkKind.Year, Label.Container) => -0.7f,
        (ChunkKind.Year, Label.Pages or Label.Volume) => -2,
        (ChunkKind.Date, Label.Date) => 4,
        (ChunkKind.Date, Label.Note) => 0.5f,
        (ChunkKind.Date, Label.Title) => -1.5f,
        (ChunkKind.Date, Label.Container) => -1.5f,
        (ChunkKind.Number, Label.Container) when chunk is { Before: Mark.None, After: Mark.Stop } => 1.3f,
        (ChunkKind.Number, Label.Volume) when chunk is { Before: Mark.None, After: Mark.Stop } => 0.5f,
        (ChunkKind.Number, Label.Volume) => 1.5f,
        (ChunkKind.Number, Label.Pages) => 1.2f,
        (ChunkKind.Number, Label.Title or Label.Container or Label.Series) => -0.3f,
        (ChunkKind.Number, Label.Genre) => 0.3f,
        (ChunkKind.Range, Label.Pages) => 3,
        (ChunkKind.Range, Label.Volume) => -0.5f,
        (ChunkKind.Range, Label.Title) => -0.7f,
        (ChunkKind.Range, Label.Date) => -1.5f,
        (ChunkKind.Years, Label.Title) => 0.3f,
        (ChunkKind.Years, Label.Container or Label.Pages) => 0.5f,
        (ChunkKind.Years, Label.Date) => chunk.Bracketed ? 1 : -1,
        (ChunkKind.Volume, Label.Container) when chunk is { After: Mark.Colon, Next: ChunkKind.Words } => 3,
        (ChunkKind.Volume, Label.Volume) => 3.5f,
        (ChunkKind.Volume, Label.Title or Label.Container or Label.Series) => -1.3f,
        (ChunkKind.Volume, Label.Genre) => -0.3f,
        (ChunkKind.Pages, Label.Pages) => 4,
        (ChunkKind.Size, Label.Pages) => 4,
        (ChunkKind.Edition, Label.Edition) => 4,
        (ChunkKind.Genre, Label.Genre) => 4,
        (ChunkKind.Genre, Label.Title) => -1.5f,
        (ChunkKind.Genre, Label.Note) => 0,
        (ChunkKind.In, Label.Container) => 1.2f,
        (ChunkKind.In, Label.Editor) => 0.8f,
        (ChunkKind.In, Label.Title) => -2,
        (ChunkKind.EditorMark or ChunkKind.EditedBy, Label.Editor) => 4,
        (ChunkKind.TranslatorMark, Label.Translator) => 4,
        (ChunkKind.TranslatorMark, Label.Container) => 0,
        (ChunkKind.Others, Label.Author or Label.Editor or Label.Translator) => 2,
        (ChunkKind.NoteCue, Label.Note) => 4,
        (_, Label.Title) => -2.5f,
        (_, Label.Note) => -0.3f,
        _ => -6,
    };

    private static float OfInitials(Label label, in Chunk chunk) => label switch
    {
        Label.Author => chunk.Quoted ? -4 : 1.5f,
        Label.Editor or Label.Translator or Label.Responsible => 1.5f,
        Label.Title => -1.5f,
        Label.Container => Says(chunk, Vocabulary.Container) ? 0.5f : -0.3f,
        Label.Publisher => Says(chunk, Vocabulary.Body | Vocabulary.Publisher) ? 1 : -0.3f,
        Label.Location => Says(chunk, Vocabulary.Region) && chunk.Before == Mark.Comma ? 1.5f : -0.5f,
        Label.Series => -0.5f,
        Label.Volume => -3,
        Label.Genre or Label.Note => -1,
        _ => -5,
    };

    private static float OfWords(Label label, in Chunk chunk) => label switch
    {
        Label.Author => AsName(chunk) - (chunk.Quoted ? 4 : 0),
        Label.Editor or Label.Translator => AsName(chunk),
        Label.Responsible => AsName(chunk) * 0.5f,
        Label.Title => AsTitle(chunk),
        Label.Container => AsContainer(chunk),
        Label.Publisher => AsPublisher(chunk),
        Label.Location => AsLocation(chunk),
        Label.Series => AsContainer(chunk) - 1 + (Says(chunk, Vocabulary.Series) ? 2 : 0) + (chunk.Equal ? 5 : 0),
        Label.Genre => (chunk.Square && chunk.Traits is { Words: <= 3, BeginsSmall: false }) || Says(chunk, Vocabulary.Genre) && chunk.Traits.Words <= 7 ? 1.5f : chunk.Bracketed ? -1.5f : -2,
        Label.Edition => Says(chunk, Vocabulary.Edition) && chunk.Traits.Words <= 8 ? 2 : -2.5f,
        Label.Note => chunk.Bracketed ? -0.3f : -1.2f,
        Label.Volume => -4,
        Label.Pages => -4.5f,
        Label.Date => Says(chunk, Vocabulary.Month) && chunk.Traits.Words == 1 ? 0.5f : -5,
        _ => Never,
    };

    /// <summary>A name has capitals, initials and few words; a body may be an author too.</summary>
    private static float AsName(in Chunk chunk)
    {
        var traits = chunk.Traits;
        var fit = traits.AreNames ? 0.8f : -0.9f * Math.Min(traits.Small + traits.Digits, 5);
        fit += traits.AreNames && traits.Words <= 4 ? 0.4f : 0;
        fit += traits.Initials > 0 && traits.Small == 0 ? 0.8f : 0;
        fit += Says(chunk, Vocabulary.And) && traits.AreNames ? 0.6f : 0;
        fit -= Says(chunk, Vocabulary.Article) ? 1.2f : 0;
        if (chunk.Before == Mark.None && Says(chunk, Vocabulary.Society) && traits.Words <= 6)
            fit = Math.Max(fit, chunk.After.Any(Mark.Colon) ? 1.8f : 0.8f);
        fit -= traits.ShortForms > 0 && chunk.After.Any(Mark.SoftStop) ? 1.6f : 0;
        fit -= Says(chunk, Vocabulary.Container | Vocabulary.Meeting | Vocabulary.Publisher) ? 0.8f : 0;
        return fit;
    }

    /// <summary>A title is a phrase: several words, small ones among them.</summary>
    private static float AsTitle(in Chunk chunk)
    {
        var traits = chunk.Traits;
        var fit = traits.Small > 0 ? 0.4f + (0.35f * Math.Min(traits.Small, 6)) : -0.2f;
        fit += 0.15f * Math.Min(traits.Words, 6);
        fit += Says(chunk, Vocabulary.Article) ? 0.5f : 0;
        fit += chunk.Quoted ? 2.5f : 0;
        fit -= traits is { AreNames: true, Words: 2 or 3 } && !chunk.Quoted && !Says(chunk, Vocabulary.Article) && chunk.Before is Mark.Comma or Mark.None && !chunk.After.Any(Mark.Colon) ? 0.7f : 0;
        fit -= Says(chunk, Vocabulary.Publisher) ? 0.6f : 0;
        fit -= Says(chunk, Vocabulary.Place | Vocabulary.Region) && traits.Words <= 3 ? 0.8f : 0;
        fit -= traits is { AreNames: true, Initials: > 0 } && !chunk.Quoted ? 1 : 0;
        fit -= chunk.Imprint ? 1.5f : 0;
        fit -= traits.ShortForms > 0 ? chunk.After.Any(Mark.SoftStop) ? 1.2f : 0.5f * Math.Min(traits.ShortForms, 4) : 0;
        return fit;
    }

    /// <summary>A container is a name: its words say journal, proceedings or handbook, or they are shortened.</summary>
    private static float AsContainer(in Chunk chunk)
    {
        var traits = chunk.Traits;
        var fit = 0f;
        fit += Says(chunk, Vocabulary.Container) ? 1.6f : 0;
        fit += Says(chunk, Vocabulary.Periodical) ? 0.8f : 0;
        fit += Says(chunk, Vocabulary.Meeting) ? 1.6f : 0;
        fit += 0.5f * Math.Min(traits.ShortForms, 3);
        fit += traits.Words == 1 && Says(chunk, Vocabulary.AllCapitals) && !chunk.NextSays.Any(Vocabulary.Place) ? 0.4f : 0;
        fit -= chunk.NextSays.Any(Vocabulary.Place) && !Says(chunk, Vocabulary.Container | Vocabulary.Meeting) ? 0.6f : 0;
        fit += traits.Small <= 1 ? 0.3f : -0.15f * Math.Min(traits.Small, 6);
        fit -= Says(chunk, Vocabulary.Publisher) ? 1 : 0;
        fit -= Says(chunk, Vocabulary.Place | Vocabulary.Region) ? 1 : 0;
        fit -= chunk.Quoted ? 2 : 0;
        fit -= chunk.Imprint ? 1.5f : 0;
        return fit;
    }

    private static float AsPublisher(in Chunk chunk)
    {
        var traits = chunk.Traits;
        var fit = traits.Small > 1 ? -0.7f * Math.Min(traits.Small, 4) : 0.2f;
        fit += Says(chunk, Vocabulary.Publisher) ? 2.2f : 0;
        fit += Says(chunk, Vocabulary.Body) ? 1.2f : 0;
        fit -= Says(chunk, Vocabulary.Place) ? 1.5f : 0;
        fit -= Says(chunk, Vocabulary.Region) ? 0.8f : 0;
        fit -= traits.Words > 7 ? 0.8f : 0;
        fit += chunk.Imprint ? 1 : 0;
        fit -= Says(chunk, Vocabulary.Series) && !Says(chunk, Vocabulary.Body) ? 1.2f : 0;
        fit -= Says(chunk, Vocabulary.Meeting | Vocabulary.Container) ? 2 : 0;
        fit -= chunk.Quoted ? 3 : 0;
        return fit;
    }

    private static float AsLocation(in Chunk chunk)
    {
        var traits = chunk.Traits;
        var fit = traits.Small > 0 || traits.Digits > 0 ? -2.5f : chunk.Before == Mark.Comma && !chunk.Imprint && !chunk.After.Any(Mark.Colon) ? -0.6f : -0.3f;
        fit -= Says(chunk, Vocabulary.And) && chunk.Traits.BeginsSmall ? 1 : 0;
        fit += Says(chunk, Vocabulary.Place) ? 3 : 0;
        fit += Says(chunk, Vocabulary.Region) ? 2 : 0;
        fit -= traits.Words > 3 ? 1.2f : 0;
        fit += chunk.Imprint ? 0.7f : 0;
        fit += traits.AreNames && traits.Words <= 3 && chunk.After == Mark.Comma && chunk.NextSays.Any(Vocabulary.Region) ? 2 : 0;
        fit += traits is { AreNames: true, Words: 1 } && chunk.After == Mark.Comma && chunk.Next == ChunkKind.Words && chunk.NextSays.Any(Vocabulary.Publisher) ? 1.6f : 0;
        fit += traits is { AreNames: true, Words: 1, Initials: 0 } && chunk is { After: Mark.None, Next: ChunkKind.Year } && chunk.Before.Any(Mark.Stop) ? 1 : 0;
        fit += traits.AreNames && traits.Words <= 3 && chunk.After.Any(Mark.Colon) && !Says(chunk, Vocabulary.Article) ? 0.8f : 0;
        fit -= Says(chunk, Vocabulary.Publisher | Vocabulary.Body | Vocabulary.Container | Vocabulary.Meeting) && !(traits.Words == 1 && Says(chunk, Vocabulary.Place)) ? 1.5f : 0;
        fit -= chunk.Quoted ? 3 : 0;
        return fit;
    }

    private static bool Says(in Chunk chunk, Vocabulary words) => chunk.Traits.Said.Any(words);
}
