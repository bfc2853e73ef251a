using System.Collections.Frozen;

namespace Interhelpo.Citations.Parsing.Styles;

/// <summary>Finds numbers and what they number: "vol. 12", "12(3)", "No. 134, Part 3", "pp. 33–45", "518 p.", "2nd ed.", "č. 3".</summary>
internal static class Numbering
{
    private const int LongestIssue = 24;

    private static readonly FrozenDictionary<string, ChunkKind> Labels = Table();
    private static readonly FrozenDictionary<string, ChunkKind>.AlternateLookup<ReadOnlySpan<char>> ByLabel = Labels.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string> Ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth rev revised new enlarged expanded corrected abridged illustrated critical annotated international student reprint american british paperback electronic digital bilingual popular definitive quarta tercera segunda terza deuxième troisième zweite dritte vierte druhé prvé první třetí přepracované doplněné 2-е 3-е deuxième nouvelle editio second, überarb überarbeitete erw erweiterte verb verbesserte bearb bearbeitete neubearb durchges durchgesehene verm vermehrte erg ergänzte aktual aktualisierte unveränd unveränderte vollst völlig stark přeprac rozš rozšířené dopl opr opravené uprav upravené nezměn preprac prepracované rozšír rozšírené doplnené opravené перераб испр доп стер".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OrdinalWords = Ordinals.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly string[] EditionWords = ["edition", "edn", "ed", "éd", "édition", "vyd", "vydání", "vydanie", "vydanie", "изд", "издание", "Aufl", "Auflage", "aufl", "ediz", "edición", "edição", "ª ed"];
    private static readonly string[] SizeWords = ["pp", "p", "pages", "S", "Seiten", "s", "str", "с", "стр", "л", "арк", "б", "бет", "listů", "listov", "Bl", "págs", "pgs"];

    /// <summary>The labelled number, double number or range that begins at <paramref name="at"/>: kind, where its value begins and ends, and where all of it ends.</summary>
    public static (ChunkKind Kind, int ValueStart, int ValueEnd, int End)? At(string text, int at)
    {
        if (Edition(text, at) is { } edition)
            return (ChunkKind.Edition, at, edition.Value, edition.End);
        if (char.IsLetter(text[at]) || text[at] is '№' or '§')
            return Labelled(text, at);
        if (!char.IsAsciiDigit(text[at]))
            return null;
        if (ScaleEnd(text, at) is { } scale)
            return (ChunkKind.NoteCue, at, scale, scale);
        var end = Digits(text, at, out var isRange);
        if (end > at && SizeEnd(text, end) is { } size && !isRange)
            return (ChunkKind.Size, at, end, size);
        if (end > at && VolumesEnd(text, end) is { } volumes && !isRange)
            return (ChunkKind.Volume, at, end, volumes);
        if (Bracketed(text, end) is { } issue && !isRange)
            return (ChunkKind.Volume, at, issue, issue);
        return end > at ? (isRange ? IsYears(text, at, end) ? ChunkKind.Years : ChunkKind.Range : ChunkKind.Number, at, end, end) : null;
    }

    private static bool IsYears(string text, int at, int end) =>
        end - at is >= 9 and <= 11 && Calendar.IsYear(text, at, out _) && Calendar.IsYear(text, end - 4, out _);

    /// <summary>"2nd" of "2nd ed.", "2" of "2. vyd.".</summary>
    public static string WithoutEditionWord(string words)
    {
        var kept = words.TrimEnd('.', ' ');
        var space = kept.LastIndexOf(' ');
        return space > 0 && Array.Exists(EditionWords, word => kept.AsSpan(space + 1).Equals(word, StringComparison.OrdinalIgnoreCase)) ? kept[..space].TrimEnd('.', ' ') : words;
    }

    /// <summary>"12", "12a", "33–45", "e12–e15", "10.3", "A67–A82": where the number ends.</summary>
    public static int Digits(string text, int at, out bool isRange)
    {
        isRange = false;
        var end = Run(text, at);
        if (end == at || !HasDigit(text, at, end))
            return at;
        while (end + 1 < text.Length && text[end] is '.' or '/' or ':' && char.IsAsciiDigit(text[end + 1]) && text[end] != ':')
            end = Run(text, end + 1);
        var dash = end;
        while (dash < text.Length && text[dash] is ' ' or '\u00A0' && dash - end < 1)
            dash++;
        if (dash >= text.Length || text[dash] is not ('-' or '–' or '—' or '‐' or '‑' or '−'))
            return end;
        var second = dash + 1;
        while (second < text.Length && text[second] is ' ' or '\u00A0' or '-' or '–' && second - dash < 4)
            second++;
        var last = Run(text, second);
        if (last == second || !HasDigit(text, second, last))
            return end;
        isRange = true;
        return last;
    }

    private static (ChunkKind, int, int, int)? Labelled(string text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] == '№'))
            end++;
        if (end - at > 12 || end >= text.Length)
            return PagePrefixed(text, at, end);
        if (!Kind(text.AsSpan(at, end - at), out var kind))
            return PagePrefixed(text, at, end);
        var value = end;
        while (value < text.Length && value - end < 4 && text[value] is '.' or ' ' or '\u00A0' or '°' or 'º' or ':')
            value++;
        if (value >= text.Length || (value == end && char.IsLetter(text[value])))
            return null;
        var short1 = end - at <= 2;
        var last = Digits(text, value, out _);
        if (last == value && !short1)
            last = Roman(text, value);
        if (last == value && end - at >= 4 && char.IsUpper(text[value]) && (value + 1 >= text.Length || text[value + 1] is ',' or '.' or ':' or ')'))
            last = value + 1;
        if (last == value || ((end - at == 1 || (text[at] == 'T' && end - at == 3)) && Calendar.IsYear(text, value, out _)))
            return null;
        if (kind == ChunkKind.Volume && Bracketed(text, last) is { } issue)
            last = issue;
        return (kind, KeepsLabel(text, at) ? at : value, last, AfterPages(text, kind, last));
    }

    /// <summary>A supplement or part is named with its number.</summary>
    private static bool KeepsLabel(string text, int at) =>
        string.Compare(text, at, "suppl", 0, 5, StringComparison.OrdinalIgnoreCase) == 0 || string.Compare(text, at, "part", 0, 4, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>"p32", "pp.483-508", "S27".</summary>
    private static (ChunkKind, int, int, int)? PagePrefixed(string text, int at, int end)
    {
        if (end >= text.Length || !char.IsAsciiDigit(text[end]) || end - at > 2 || char.ToLowerInvariant(text[at]) != 'p')
        {
            if (end - at == 1 && char.IsAsciiDigit(end < text.Length ? text[end] : ' ') && char.IsUpper(text[at]))
            {
                var range = Digits(text, at, out var isRange);
                return isRange || range - at <= 8 ? (isRange ? ChunkKind.Range : ChunkKind.Number, at, range, range) : null;
            }

            return null;
        }

        var last = Digits(text, end, out _);
        return last > end ? (ChunkKind.Pages, end, last, last) : null;
    }

    /// <summary>"pp. 33–45, 47 and 60–62", "143 f."</summary>
    private static int AfterPages(string text, ChunkKind kind, int end)
    {
        if (kind != ChunkKind.Pages)
            return end;
        while (end + 2 < text.Length && text[end] == ',' && text[end + 1] is ' ' or '\u00A0' && char.IsAsciiDigit(text[end + 2]) && !Calendar.IsYear(text, end + 2, out _))
            end = Digits(text, end + 2, out _);
        if (end + 2 < text.Length && text[end] is ' ' or '\u00A0' && text[end + 1] == 'f' && !char.IsLetter(text[Math.Min(end + 2 + (text[end + 2] == 'f' ? 1 : 0), text.Length - 1)]))
            end += text[end + 2] == 'f' ? 3 : 2;
        return end;
    }

    /// <summary>"(3)" or " (3)" after a volume; a year in brackets is none.</summary>
    private static int? Bracketed(string text, int end)
    {
        var open = end < text.Length && text[end] is ' ' or '\u00A0' ? end + 1 : end;
        if (open >= text.Length || text[open] != '(')
            return null;
        var close = text.IndexOf(')', open, Math.Min(LongestIssue, text.Length - open));
        if (close < open + 2 || Calendar.IsYear(text, open + 1, out _) || !HasDigit(text, open, close) && !text.AsSpan(open + 1, close - open - 1).StartsWith("Suppl", StringComparison.OrdinalIgnoreCase))
            return null;
        if (open + 4 < close && char.IsAsciiDigit(text[open + 1]) && Digits(text, open + 1, out var isRange) == close && isRange && close - open > 7)
            return null;
        for (var inner = open + 1; inner < close; inner++)
        {
            if (Calendar.IsYear(text, inner, out _))
                return null;
        }

        return close + 1;
    }

    /// <summary>"3rd ed.", "second edition", "2. vyd.", "Rev. ed.".</summary>
    private static (int Value, int End)? Edition(string text, int at)
    {
        var word = at;
        for (var words = 0; words < 7 && word < text.Length; words++)
        {
            var end = word;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (text[end] == '-' && end > word)))
                end++;
            if (end == word)
                return null;
            if (words > 0 && Array.Exists(EditionWords, edition => text.AsSpan(word, end - word).Equals(edition, StringComparison.OrdinalIgnoreCase)))
                return AfterEdition(text, end);
            var ordinal = OrdinalWords.Contains(text.AsSpan(word, end - word)) || (end - word <= 4 && char.IsAsciiDigit(text[word]) && !Calendar.IsYear(text, word, out _))
                || (words > 0 && text.AsSpan(word, end - word) is "and" or "a" or "an" or "und" or "u" or "и");
            if (!ordinal)
                return null;
            word = end;
            while (word < text.Length && word - end < 3 && text[word] is '.' or ' ' or '\u00A0' or ',')
                word++;
            if (word == end)
                return null;
        }

        return null;
    }

    /// <summary>"2-е изд., перераб. и доп.", "2. vyd., rozš.": what was done to it follows. Where its value and all of it end.</summary>
    private static (int Value, int End) AfterEdition(string text, int end)
    {
        var last = end;
        for (var at = end; at < text.Length;)
        {
            while (at < text.Length && at - last < 4 && text[at] is '.' or ',' or ' ' or '\u00A0')
                at++;
            var word = at;
            while (at < text.Length && char.IsLetter(text[at]))
                at++;
            var of = text.AsSpan(word, at - word);
            if (of.Length == 0 || !char.IsLower(of[0]) || !(OrdinalWords.Contains(of) || of is "a" or "и" or "und" or "and"))
                break;
            if (of.Length > 3)
                last = at;
        }

        return (last, last < text.Length && text[last] == '.' ? last + 1 : last);
    }

    /// <summary>"1 : 50 000", "1:25,000": the scale of a map; null for other numbers.</summary>
    private static int? ScaleEnd(string text, int at)
    {
        if (text[at] != '1' || text.AsSpan(at + 1).TrimStart(' ') is not [':', ..])
            return null;
        var end = text.IndexOf(':', at) + 1;
        while (end < text.Length && text[end] == ' ')
            end++;
        var first = end;
        while (end < text.Length && end - first < 3 && char.IsAsciiDigit(text[end]))
            end++;
        var thousands = end;
        while (thousands + 3 < text.Length && text[thousands] is ' ' or '\u00A0' or ',' or '.' && string.CompareOrdinal(text, thousands + 1, "000", 0, 3) == 0)
            thousands += 4;
        return thousands > end && end > first ? thousands : null;
    }

    private static int? SizeEnd(string text, int end)
    {
        var word = end;
        while (word < text.Length && word - end < 2 && text[word] is ' ' or '\u00A0')
            word++;
        if (word == end)
            return null;
        var last = word;
        while (last < text.Length && char.IsLetter(text[last]))
            last++;
        if (!Array.Exists(SizeWords, size => text.AsSpan(word, last - word).SequenceEqual(size)))
            return null;
        var after = last < text.Length && text[last] == '.' ? last + 1 : last;
        while (after < text.Length && text[after] is ' ' or '\u00A0')
            after++;
        return after >= text.Length || !char.IsAsciiDigit(text[after]) ? last < text.Length && text[last] == '.' ? last + 1 : last : null;
    }

    /// <summary>"2 vols.", "3 sv.".</summary>
    private static int? VolumesEnd(string text, int end)
    {
        if (end < text.Length && text[end] == '.')
            end++;
        if (end < text.Length && text[end] is ' ' or '\u00A0')
            end++;
        foreach (var word in (ReadOnlySpan<string>)["vols", "vol", "Bde", "sv", "zv", "т", "тт", "Jg"])
        {
            if (string.CompareOrdinal(text, end, word, 0, word.Length) == 0 && end + word.Length is var last && (last >= text.Length || !char.IsLetterOrDigit(text[last])))
                return last;
        }

        return null;
    }

    private static bool Kind(ReadOnlySpan<char> word, out ChunkKind kind)
    {
        Span<char> lower = stackalloc char[12];
        return ByLabel.TryGetValue(lower[..word.ToLowerInvariant(lower)], out kind);
    }

    private static int Roman(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] is 'I' or 'V' or 'X' or 'L' or 'C' or 'i' or 'v' or 'x' or 'l' or 'c')
            end++;
        return end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '-') ? at : end;
    }

    private static int Run(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        return end;
    }

    private static bool HasDigit(string text, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (char.IsAsciiDigit(text[at]))
                return true;
        }

        return false;
    }

    private static FrozenDictionary<string, ChunkKind> Table()
    {
        var labels = new Dictionary<string, ChunkKind>(StringComparer.Ordinal);
        foreach (var word in "vol volume vols volumes v bd band bde roč ročník ročn т том t tome tom jg jahrgang zväzok zv sv svazek díl no nos nr number num n issue iss heft h č číslo čís № вып выпуск part pt parts teil suppl supplement fasc книга кн ч".Split(' '))
            labels[word] = ChunkKind.Volume;
        foreach (var word in "p pp ppp page pages pag pg pgs s ss str с стр seite seiten págs l лл".Split(' '))
            labels[word] = ChunkKind.Pages;
        return labels.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
