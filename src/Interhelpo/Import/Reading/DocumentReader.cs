using System.Security.Cryptography;
using System.Text;

namespace Interhelpo.Import.Reading;

/// <summary>
/// Turns bytes into text. Reads plain text and Markdown in UTF-8 or UTF-16; the content decides, not the name. Refuses, with
/// the reason, what is empty, binary, in another encoding, or markup that would be taken for words.
/// </summary>
public static class DocumentReader
{
    private static readonly string[] markup = ["<!doctype", "<html", "<?xml", "{\\rtf", "%PDF-"];

    public static Parsed<ReadDocument> Read(SourceFile file)
    {
        if (file.Bytes.Length == 0) return Refused(file, "is empty");
        if (LooksBinary(file.Bytes)) return Refused(file, "is not text but a binary file; hand in its text as .txt in UTF-8");

        string text;
        try
        {
            text = Decode(file.Bytes);
        }
        catch (DecoderFallbackException)
        {
            return Refused(file, "is neither UTF-8 nor UTF-16; save it as UTF-8 and hand it in again");
        }

        if (string.IsNullOrWhiteSpace(text)) return Refused(file, "holds nothing but white space");
        var start = text.AsSpan().TrimStart();
        foreach (var sign in markup)
        {
            if (start.StartsWith(sign, StringComparison.OrdinalIgnoreCase))
                return Refused(file, "is a marked-up document (HTML, XML, RTF or PDF), which cannot be read yet; hand in its text as .txt");
        }

        var mediaType = file.Name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? "text/markdown" : "text/plain";
        return new ReadDocument(file, Convert.ToHexStringLower(SHA256.HashData(file.Bytes)), mediaType, text.ReplaceLineEndings("\n"));
    }

    private static Parsed<ReadDocument> Refused(SourceFile file, string reason) =>
        Parsed<ReadDocument>.Refused($"{file.Name} {reason}.");

    private static string Decode(byte[] bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => Strict(Encoding.Unicode, bytes, 2),
        [0xFE, 0xFF, ..] => Strict(Encoding.BigEndianUnicode, bytes, 2),
        [0xEF, 0xBB, 0xBF, ..] => Strict(Encoding.UTF8, bytes, 3),
        _ when IsUtf16(bytes, high: 1) => Strict(Encoding.Unicode, bytes, 0),
        _ when IsUtf16(bytes, high: 0) => Strict(Encoding.BigEndianUnicode, bytes, 0),
        _ => Strict(Encoding.UTF8, bytes, 0),
    };

    // Without a byte-order mark: nearly every second byte is that of Latin or Cyrillic, which UTF-8 and other encodings never use.
    private static bool IsUtf16(byte[] bytes, int high)
    {
        var pairs = Math.Min(bytes.Length, 4096) / 2;
        var typical = 0;
        for (var i = 0; i < pairs; i++)
        {
            var letter = (bytes[(2 * i) + high] << 8) | bytes[(2 * i) + 1 - high];
            if (letter is >= ' ' and < 0x0180 or (>= 0x0400 and < 0x0500) or '\n' or '\r' or '\t') typical++;
        }

        return bytes.Length % 2 == 0 && pairs > 0 && typical * 10 >= pairs * 9;
    }

    private static string Strict(Encoding encoding, byte[] bytes, int skip)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        return strict.GetString(bytes, skip, bytes.Length - skip);
    }

    // Control characters other than tab, newlines and form feed have no place in a text, but in UTF-16 their bytes do.
    private static bool LooksBinary(byte[] bytes) =>
        bytes is not ([0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        && !IsUtf16(bytes, high: 1) && !IsUtf16(bytes, high: 0)
        && bytes.AsSpan().ContainsAnyInRange((byte)0x00, (byte)0x08);
}
