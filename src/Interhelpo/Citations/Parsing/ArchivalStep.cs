namespace Interhelpo.Citations.Parsing;

/// <summary>
/// Reads the record of a document in an archive: "ЦГА КР. Ф. 12. Оп. 3. Д. 45. Л. 12–14", "Zápis ze schůze, 4. března 1925. SOkA Kolín, fond Spolek,
/// kart. 2". Archive and signature are CSL's <c>archive</c> and <c>archive_location</c>; the title is what describes the document, or else both of them; the leaf is the locator.
/// </summary>
internal static class ArchivalStep
{
    private const int Longest = 300;

    /// <summary>The longest date in words: "z 4. března 1925".</summary>
    private const int MostWordsOfDate = 4;

    /// <summary>Whether the reference was such a record; only then it is read.</summary>
    public static bool Read(Draft draft)
    {
        if (draft.Text.Length > Longest || ArchivalSignature.In(draft.Text) is not { } signature)
            return false;
        var levels = Bare(draft, signature.Levels);
        var archive = Bare(draft, new TextSpan(ArchiveStart(draft.Text, levels.Start), levels.Start));
        draft.Work = draft.Work with
        {
            Type = WorkType.Document,
            Archive = archive.Length > 0 ? draft.Field(FieldName.Archive, archive) : null,
            ArchiveLocation = draft.Field(FieldName.ArchiveLocation, levels),
        };
        if (signature.Leaf is { Length: > 0 } leaf)
            draft.Locator = new Locator("folio", draft.Field(FieldName.Locator, Bare(draft, leaf)));
        Describe(draft, archive.Length > 0 ? archive with { End = levels.End } : levels, Math.Max(levels.End, signature.Leaf?.End ?? 0));
        return true;
    }

    /// <summary>What stands before the archive describes the document, or else what stands behind the signature; a date at its end dates it.</summary>
    private static void Describe(Draft draft, TextSpan record, int end)
    {
        var (before, behind) = (Bare(draft, new TextSpan(0, record.Start)), Bare(draft, new TextSpan(end, draft.Text.Length)));
        var description = before.Length > 0 ? before : behind;
        if (description.Length == 0)
        {
            draft.Work = draft.Work with { Title = draft.Field(FieldName.Title, record) };
            return;
        }

        if (before.Length > 0 && behind.Length > 0)
            draft.Notes.Add($"Left as read: “{draft.Words(behind)}”.");
        if (DateAtEnd(draft.Text, description) is { } date)
        {
            draft.Work = draft.Work with { Issued = Date(draft.Field(FieldName.Date, date)) };
            var title = Bare(draft, description with { End = date.Start });
            description = title.Length > 0 && draft.Text[title.End] == ',' ? title : description;
        }

        draft.Work = draft.Work with { Title = draft.Field(FieldName.Title, description) };
    }

    /// <summary>The first part, between stops and commas, that names an archive; else the last one behind a stop.</summary>
    private static int ArchiveStart(string text, int end)
    {
        var (start, last) = (0, 0);
        while (start < end)
        {
            var next = text.AsSpan(start, end - start).IndexOfAny('.', ',', ';') is var mark and >= 0 ? start + mark + 1 : end;
            var part = text.AsSpan(start, next - start);
            if (ArchiveNames.Has(part.TrimStart()))
                return start;
            last = part.EndsWith(".") && next + 1 < end && char.IsUpper(text[next + 1]) ? next : last;
            start = next;
        }

        return last;
    }

    private static TextSpan? DateAtEnd(string text, TextSpan description)
    {
        TextSpan? longest = null;
        var start = description.End;
        for (var words = 0; words < MostWordsOfDate && start > description.Start; words++)
        {
            start = text.LastIndexOf(' ', start - 1, start - description.Start) is var blank and >= 0 ? blank : description.Start - 1;
            var span = new TextSpan(start + 1, description.End);
            var isWhole = char.IsLetterOrDigit(text[span.Start]) && !(char.IsLower(text[span.Start]) && span.In(text).IndexOf(' ', StringComparison.Ordinal) < 3);
            if (isWhole && Date(span.In(text)) is not null)
                longest = span;
            start = Math.Max(start, description.Start);
        }

        return longest;
    }

    /// <summary>Without the marks around it; the stop of an abbreviation stays: "л. 5 об.", "за 1927 г."</summary>
    private static TextSpan Bare(Draft draft, TextSpan span)
    {
        var bare = draft.Trim(span);
        var word = bare.Length > 1 ? draft.Text.LastIndexOf(' ', bare.End - 1, bare.Length) + 1 : bare.End;
        var isAbbreviation = word > bare.Start && bare.End - word is 2 or 3 && char.IsLower(draft.Text[word]);
        return bare.Length > 0 && draft.Text[bare.End - 1] == '.' && !isAbbreviation ? bare with { End = bare.End - 1 } : bare;
    }

    private static string? Date(string words) => DateWords.Read(words) ?? (Styles.Calendar.At(words, 0) is { } date && date.End == words.Length ? Styles.Calendar.Read(words) : null);
}
