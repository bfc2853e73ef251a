using System.Buffers;
using System.Text;

namespace Interhelpo.Import.Reading;

/// <summary>Tells broken UTF-8 from other encodings: where many characters of several bytes are whole, few can be so by accident.</summary>
internal static class Utf8Damage
{
    private const int WholeForOneBroken = 10;

    /// <summary>The first byte of the first broken character; null when the bytes are not UTF-8 at all.</summary>
    public static int? In(ReadOnlySpan<byte> bytes)
    {
        var (whole, broken, first) = (0, 0, 0);
        for (var at = 0; at < bytes.Length;)
        {
            var sound = Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done;
            if (!sound && broken++ == 0) first = at;
            if (sound && length > 1) whole++;
            at += length;
        }

        return broken > 0 && whole >= WholeForOneBroken * broken ? first : null;
    }
}
