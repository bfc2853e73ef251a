namespace Interhelpo.Import.Reading;

/// <summary>
/// A file that could be read: its text with newlines as LF. Plain text is otherwise untouched; of a marked-up page it is the main text, its headings, list
/// items, quotations and tables shown by marks at the beginning of the line (<c>#</c>, <c>-</c>, <c>&gt;</c>, <c>|</c>).
/// </summary>
/// <param name="Sha256">Of the bytes, lower-case hexadecimal.</param>
/// <param name="MediaType">RFC 6838, with the <c>charset</c> it was read in unless that is UTF-8.</param>
public sealed record ReadDocument(SourceFile File, string Sha256, string MediaType, string Text);
