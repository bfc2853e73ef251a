namespace Interhelpo.Import.Reading;

/// <summary>A file that could be read: its text with newlines as LF, otherwise untouched.</summary>
/// <param name="Sha256">Of the bytes, lower-case hexadecimal.</param>
public sealed record ReadDocument(SourceFile File, string Sha256, string MediaType, string Text);
