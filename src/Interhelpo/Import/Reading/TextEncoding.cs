using System.Text;

namespace Interhelpo.Import.Reading;

/// <summary>
/// Tells in which encoding bytes are written and decodes them: by their byte-order mark, as UTF-16, as UTF-8, as the page itself says, and else as the legacy
/// encoding of a Cyrillic or European language in which the letters make the likeliest text. Unsure means refused, never guessed.
/// </summary>
internal static class TextEncoding
{
    /// <summary>The text and the name of its encoding, in lower case as IANA registers it.</summary>
    public static Parsed<DecodedText> Decode(byte[] bytes)
    {
        if (Unicode(bytes) is { } unicode)
            return Strict(unicode.Encoding, bytes, unicode.Mark) ?? Parsed<DecodedText>.Refused($"is broken: not all of it is {unicode.Encoding.WebName.ToUpperInvariant()}; save it as UTF-8 and hand it in again");
        if (LooksBinary(bytes))
            return Parsed<DecodedText>.Refused("is not text but a binary file; hand in its text as .txt in UTF-8");
        if (Strict(Encoding.UTF8, bytes, 0) is { } utf8)
            return utf8;
        if (Utf8Damage.In(bytes) is { } broken)
            return Parsed<DecodedText>.Refused($"is UTF-8 with a broken character at byte {broken + 1}; mend it there, or save the document as UTF-8 again");
        return (DeclaredEncoding.Of(bytes) is { } declared ? Strict(declared, bytes, 0) : null)
            ?? LegacyEncodings.Decode(bytes)
            ?? Parsed<DecodedText>.Refused("is in an encoding that cannot be told from its letters; save it as UTF-8 and hand it in again");
    }

    /// <summary>Null when not all bytes are of this encoding.</summary>
    public static DecodedText? Strict(Encoding encoding, byte[] bytes, int skip)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        try
        {
            return new DecodedText(strict.GetString(bytes, skip, bytes.Length - skip), encoding.WebName);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static (Encoding Encoding, int Mark)? Unicode(byte[] bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        _ when IsUtf16(bytes, high: 1) => (Encoding.Unicode, 0),
        _ when IsUtf16(bytes, high: 0) => (Encoding.BigEndianUnicode, 0),
        _ => null,
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

    // Control characters other than tab, newlines and form feed have no place in a text.
    private static bool LooksBinary(byte[] bytes) => bytes.AsSpan().ContainsAnyInRange((byte)0x00, (byte)0x08);
}

/// <summary>What bytes say, and in which encoding they say it.</summary>
internal sealed record DecodedText(string Text, string Encoding);
