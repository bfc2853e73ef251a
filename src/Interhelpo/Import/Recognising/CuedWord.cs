namespace Interhelpo.Import.Recognising;

/// <summary>One spelling that a document uses, looked up once however often it comes.</summary>
internal sealed class CuedWord(string text, CueWords cues)
{
    private WordCues? cued;
    private string? key;

    public string Text { get; } = text;

    public WordCues Cues => cued ??= cues.Of(Text);

    /// <summary>As names are compared; empty for marks.</summary>
    public string Key => key ??= Names.Key(Text);

    public bool IsDemonym => Cues.HasSingularOf(Cue.Demonyms) || (Text.Contains('-', StringComparison.Ordinal) && cues.IsHyphenatedDemonym(Text));
}
