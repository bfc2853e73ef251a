using System.Buffers;
using System.Collections.Frozen;

namespace Interhelpo.Citations.Parsing;

/// <summary>
/// Where the signature of an archival record stands in a reference: from its first level (fond, opis, box, inventory number…) to the end of the
/// last one, and the leaf behind it. Found only when two levels are numbered or named, or behind an archive's name a code with a stroke ("R 57/123").
/// </summary>
/// <param name="Levels">The signature, labels and all.</param>
/// <param name="Leaf">The leaf without its label; null when none is given.</param>
internal readonly record struct ArchivalSignature(TextSpan Levels, TextSpan? Leaf)
{
    private const int LongestCode = 5;

    private static readonly SearchValues<char> ends = SearchValues.Create(",;\n");

    /// <summary>The words that name the levels of an archive, without stops.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> levels = Set(
        "fond fonds f фонд ф opis op опись оп опис kart kartón karton krab krabice krabica šk škatuľa inv sign sig signatúra signatura inč box folder reel rg record bestand bestandsnr rep sygn fols d д дело delo спр справа ед зб");

    /// <summary>Words that number something within a level that stands before them; alone they may number anything.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> further = Set("č čj číslo no nr nummer item file odd хр п п/о");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> leaves = Set("л лл лист листы l list fol ff bl blatt арк аркуш");

    /// <summary>Whole words, and single small letters, may be followed by a name: "fond Okresní úřad", "f. Okresný úrad".</summary>
    private const string NamedLetters = "fф";

    /// <summary>The signature in a reference; null when there is none.</summary>
    public static ArchivalSignature? In(string text)
    {
        var (count, first, last) = (0, -1, 0);
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetter(text[at]) || (at > 0 && char.IsLetterOrDigit(text[at - 1])))
                continue;
            var end = at;
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
            var word = text.AsSpan(at, end - at);
            if (count > 1 && leaves.Contains(word) && IsNumbered(text, end))
                return new(new TextSpan(first, at), LeafAt(text, ValueAt(text, end)));
            var strokes = count == 0 && IsCode(text, at, end) && ArchiveNames.Has(text.AsSpan(0, at)) ? 2 : 0;
            if (strokes > 0 || (levels.Contains(word) && (IsNumbered(text, end) || IsNamed(text, at, end))) || (count > 0 && further.Contains(word) && IsNumbered(text, end)))
            {
                count += Math.Max(1, strokes);
                first = first < 0 ? at : first;
                last = EndOfValue(text, ValueAt(text, end));
            }

            at = end;
        }

        return count > 2 || (count > 1 && first > 0) ? new(new TextSpan(first, last), null) : null;
    }

    private static bool IsNumbered(string text, int end)
    {
        var next = ValueAt(text, end);
        return next < text.Length && (char.IsAsciiDigit(text[next]) || (text[next] is 'Р' or 'R' or 'П' && next + 1 < text.Length && text[next + 1] is '-' or '–') || IsRoman(text, next));
    }

    private static bool IsNamed(string text, int start, int end)
    {
        var next = ValueAt(text, end);
        return next < text.Length && char.IsUpper(text[next]) && (end - start > 3 || NamedLetters.Contains(text[start], StringComparison.Ordinal));
    }

    /// <summary>"IV/12": the signatures of registries number their shelves so.</summary>
    private static bool IsRoman(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] is 'I' or 'V' or 'X' or 'L' or 'C')
            end++;
        return Styles.Roman.IsNumeral(text.AsSpan(at, end - at)) && end < text.Length && text[end] is '/' or '-';
    }

    /// <summary>"R 57/123", "FO 371/11021": letters, a number and what hangs on it by a stroke.</summary>
    private static bool IsCode(string text, int start, int end)
    {
        if (end - start > LongestCode || end + 1 >= text.Length || text[end] != ' ' || !char.IsAsciiDigit(text[end + 1]) || text.AsSpan(start, end - start).ContainsAnyExceptInRange('A', 'Z'))
            return false;
        var stroke = end + 1;
        while (stroke < text.Length && char.IsAsciiDigit(text[stroke]))
            stroke++;
        return stroke + 1 < text.Length && text[stroke] == '/' && char.IsAsciiDigit(text[stroke + 1]);
    }

    private static int ValueAt(string text, int end)
    {
        while (end < text.Length && (char.IsWhiteSpace(text[end]) || text[end] is '.' or '№' or ':' || (text[end] == 'č' && end + 1 < text.Length && text[end + 1] == '.')
            || (text[end] == 'х' && end + 2 < text.Length && text[end + 1] == 'р' && text[end + 2] == '.' && ++end > 0)))
            end++;
        return end;
    }

    /// <summary>A number ends at its blank, a name at its comma or stop.</summary>
    private static int EndOfValue(string text, int start)
    {
        var isNumber = start < text.Length && char.IsAsciiDigit(text[start]);
        for (var at = start; at < text.Length; at++)
        {
            if (ends.Contains(text[at]) || (isNumber && char.IsWhiteSpace(text[at])) || (text[at] == '.' && (at + 1 == text.Length || (text[at + 1] == ' ' && at - start > 2) || (isNumber && text[at + 1] == ' '))))
                return at;
        }

        return text.Length;
    }

    private static TextSpan LeafAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && !ends.Contains(text[end]) && !(text[end] == '.' && end + 2 < text.Length && text[end + 1] == ' ' && char.IsUpper(text[end + 2])))
            end++;
        return new TextSpan(start, end);
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        FrozenSet.ToFrozenSet(words.Split(' '), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
