namespace Interhelpo.Archive;

/// <summary>What sort of document a source is. Guessed by the importer from cues in the text, corrected by curators.</summary>
public enum SourceKind
{
    Other,
    Encyclopedia,
    Blog,
    Event,
    Book,
    Letter,
    Newspaper,
    Bibliography,
}
