using System.Security.Cryptography;

namespace Interhelpo.Import.Reading;

/// <summary>
/// Turns bytes into text. Reads plain text, Markdown and HTML, in UTF-8, UTF-16 and the legacy encodings of Cyrillic and Central European texts; the content decides,
/// only Markdown is known by its name. Refuses, with the reason and what to do, what is empty, binary, in an encoding that cannot be told, or
/// markup that would be taken for words.
/// </summary>
public static class DocumentReader
{
    private static readonly string[] otherMarkup = ["<?xml", "{\\rtf", "%PDF-"];

    public static Parsed<ReadDocument> Read(SourceFile file)
    {
        if (file.Bytes.Length == 0) return Refused(file, "is empty");
        var decoded = TextEncoding.Decode(file.Bytes);
        if (!decoded.Ok) return Refused(file, decoded.Reason);
        var (text, encoding) = decoded.Value;
        if (string.IsNullOrWhiteSpace(text)) return Refused(file, "holds nothing but white space");

        if (HtmlPage.IsHtml(text)) return Page(file, HtmlPage.MainText(text), "text/html", encoding);
        if (otherMarkup.Any(sign => text.AsSpan().TrimStart().StartsWith(sign, StringComparison.OrdinalIgnoreCase)))
            return Refused(file, "is a marked-up document (XML, RTF or PDF), which cannot be read yet; hand in its text as .txt");
        return IsMarkdown(file) ? Page(file, MarkdownPage.Text(text), "text/markdown", encoding) : Document(file, text, "text/plain", encoding);
    }

    private static bool IsMarkdown(SourceFile file) =>
        file.Name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || file.Name.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    private static Parsed<ReadDocument> Page(SourceFile file, Parsed<string> text, string mediaType, string encoding) =>
        text.Ok ? Document(file, text.Value, mediaType, encoding) : Refused(file, text.Reason);

    private static ReadDocument Document(SourceFile file, string text, string mediaType, string encoding) => new(
        file,
        Convert.ToHexStringLower(SHA256.HashData(file.Bytes)),
        encoding == "utf-8" ? mediaType : $"{mediaType}; charset={encoding}",
        text.ReplaceLineEndings("\n"));

    private static Parsed<ReadDocument> Refused(SourceFile file, string reason) =>
        Parsed<ReadDocument>.Refused($"{file.Name} {reason}.");
}
