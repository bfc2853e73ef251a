using System.Collections.Frozen;

namespace Interhelpo.Citations.Parsing;

/// <summary>
/// Reads the record of a document in an archive: "ЦГА КР. Ф. 12. Оп. 3. Д. 45. Л. 12–14", "NA Praha, fond MZV, kart. 45, inv. č. 312". The archive
/// is kept as publisher, the whole signature as title, the leaf as locator.
/// </summary>
internal static class ArchivalStep
{
    private const int Longest = 300;

    /// <summary>The words that name the levels of an archive, without stops.</summary>
    private static readonly FrozenSet<string> Levels = FrozenSet.ToFrozenSet(
        "fond f ф фонд оп опись op opis д дело d delo kart kartón karton krab krabice inv sign sig signatúra signatura inč box folder reel rg record bestand bestandsnr sygn fols ед".Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Leaves = FrozenSet.ToFrozenSet("л лл лист l list fol ff bl".Split(' '), StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LevelWords = Levels.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LeafWords = Leaves.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the reference was such a record; only then it is read.</summary>
    public static bool Read(Draft draft)
    {
        if (draft.Text.Length > Longest || Find(draft.Text) is not { } record)
            return false;
        var text = draft.Text;
        var archive = draft.Trim(new TextSpan(0, record.First));
        if (archive.Length > 0)
            draft.Work = draft.Work with { Publisher = draft.Field(FieldName.Publisher, Without(text, archive)) };
        var end = record.Leaf?.Label ?? text.Length;
        draft.Work = draft.Work with { Type = WorkType.Document, Title = draft.Field(FieldName.Title, Without(text, new TextSpan(0, end))) };
        if (record.Leaf is { } leaf)
            draft.Locator = new Locator("folio", draft.Field(FieldName.Locator, Without(text, new TextSpan(leaf.Value, text.Length))));
        return true;
    }

    /// <summary>Where the first level stands, and the leaf; null when fewer than two levels are numbered or named.</summary>
    private static (int First, (int Label, int Value)? Leaf)? Find(string text)
    {
        var (levels, first) = (0, -1);
        (int, int)? leaf = null;
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetter(text[at]) || (at > 0 && char.IsLetterOrDigit(text[at - 1])))
                continue;
            var end = at;
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
            var word = text.AsSpan(at, end - at);
            if (LevelWords.Contains(word) && IsFollowed(text, end, word.Length > 3))
            {
                levels++;
                first = first < 0 ? at : first;
            }
            else if (levels > 1 && LeafWords.Contains(word) && IsFollowed(text, end, named: false))
            {
                leaf = (at, Value(text, end));
                break;
            }

            at = end;
        }

        return levels > 1 && first > 0 ? (first, leaf) : null;
    }

    /// <summary>A number follows the level, or, where the level is a whole word, a name.</summary>
    private static bool IsFollowed(string text, int end, bool named)
    {
        var next = Value(text, end);
        return next < text.Length && (char.IsAsciiDigit(text[next]) || text[next] is 'Р' or 'R' && next + 1 < text.Length && text[next + 1] is '-' or '–' || (named && char.IsUpper(text[next])));
    }

    private static int Value(string text, int end)
    {
        while (end < text.Length && (char.IsWhiteSpace(text[end]) || text[end] is '.' or '№' or ':' || (text[end] == 'č' && end + 1 < text.Length && text[end + 1] == '.')))
            end++;
        return end;
    }

    private static TextSpan Without(string text, TextSpan span)
    {
        var end = span.End;
        while (end > span.Start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '.' or ',' or ';'))
            end--;
        return new TextSpan(span.Start, end);
    }
}
