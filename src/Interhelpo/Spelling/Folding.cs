using System.Globalization;
using System.Text;
using AnyAscii;

namespace Interhelpo.Spelling;

/// <summary>
/// A text reduced to what any keyboard can type: lower-case ASCII, without diacritics, every script written in Latin letters.
/// Apostrophes, soft and hard signs, combining marks and pictures vanish; everything else keeps its order. Any text folds, in linear time.
/// </summary>
public static class Folding
{
    public static string Fold(string text)
    {
        // Most words are plain already.
        if (Ascii.IsValid(text) && text.AsSpan().IndexOfAny('\'', '`') < 0)
            return text.ToLowerInvariant();
        var folded = new StringBuilder(text.Length);
        var before = default(Rune);
        foreach (var rune in text.EnumerateRunes())
        {
            Append(folded, rune, before);
            before = rune;
        }
        return folded.ToString();
    }

    /// <summary>An apostrophe of any shape, or a letter that only softens or hardens its neighbour (ь, ъ and their transliterations).</summary>
    public static bool IsApostrophe(Rune rune) => rune.Value is '\'' or '`' or '´' or '‘' or '’' or '‛' or 'ʹ' or 'ʺ' or 'ʻ' or 'ʼ' or 'ʽ' or '′';

    private static void Append(StringBuilder folded, Rune rune, Rune before)
    {
        if (IsApostrophe(rune) || rune.Value is 'ь' or 'Ь' or 'ъ' or 'Ъ')
            return;
        if (rune.IsAscii)
            folded.Append(char.ToLowerInvariant((char)rune.Value));
        else if (IsBreveOfShortI(rune, before))
            folded[^1] = 'y';
        else if (!Vanishes(rune))
            folded.Append(rune.ToString().Transliterate().ToLowerInvariant());
    }

    /// <summary>й may come in two parts, и and a breve; both spellings fold alike.</summary>
    private static bool IsBreveOfShortI(Rune rune, Rune before) => rune.Value == '\u0306' && before.Value is 'и' or 'И';

    private static bool Vanishes(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark
        or UnicodeCategory.OtherSymbol or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}
