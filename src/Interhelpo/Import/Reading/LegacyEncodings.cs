using System.Text;

namespace Interhelpo.Import.Reading;

/// <summary>
/// The encodings of one byte a letter in which Central Europe and the Soviet Union wrote before Unicode. Which one a text is in shows when it is
/// decoded in each: only in the right one do the letters beyond ASCII make a language.
/// </summary>
internal static class LegacyEncodings
{
    // How much likelier than the next the best reading must be; a few letters prove less than many.
    private const double Margin = 0.01;
    private const double MarginOfOneLetter = 0.3;

    // The likelier of two that read a text alike stands first.
    private static readonly Encoding[] candidates =
    [
        .. new[] { "windows-1251", "koi8-u", "koi8-r", "cp866", "iso-8859-5", "x-mac-cyrillic", "windows-1250", "iso-8859-2", "ibm852", "x-mac-ce", "windows-1252", "iso-8859-3" }
            .Select(name => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name)),
    ];

    /// <summary>The encoding of this name (IANA); null when it is not known.</summary>
    public static Encoding? Named(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The likeliest text; null when none is likely, or another is nearly as likely.</summary>
    public static DecodedText? Decode(byte[] bytes)
    {
        var sample = Sample(bytes);
        var letters = sample.Count(letter => letter >= 0x80);
        var readings = candidates
            .Select(encoding => (Encoding: encoding, Words: encoding.GetString(sample)))
            .Select(reading => (reading.Encoding, reading.Words, Likelihood: Alphabets.Likelihood(reading.Words)))
            .OrderByDescending(reading => reading.Likelihood).ToList();
        var best = readings[0];
        var next = readings.Find(reading => reading.Words != best.Words).Likelihood;
        return best.Likelihood >= Alphabets.Likely && best.Likelihood - next >= Margin + (MarginOfOneLetter / Math.Max(1, letters)) ? TextEncoding.Strict(best.Encoding, bytes, 0) : null;
    }

    // The words that have a letter beyond ASCII, as far as they are needed to tell.
    private static byte[] Sample(ReadOnlySpan<byte> bytes)
    {
        const int Enough = 64 * 1024;
        var sample = new List<byte>();
        for (var at = 0; at < bytes.Length && sample.Count < Enough; at++)
        {
            var next = bytes[at..].IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (next < 0) break;
            var start = at + next;
            while (start > at && char.IsAsciiLetter((char)bytes[start - 1])) start--;
            var end = at + next;
            while (end < bytes.Length && (bytes[end] >= 0x80 || char.IsAsciiLetter((char)bytes[end]))) end++;
            sample.AddRange(bytes[start..end]);
            sample.Add((byte)' ');
            at = end;
        }

        return [.. sample];
    }
}
