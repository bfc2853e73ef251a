namespace Interhelpo.Citations.Parsing.Styles;

/// <summary>Asks what follows a cue: some name a person's part in a work only when the person follows.</summary>
internal static class AfterCues
{
    /// <summary>"Trans. Amer. Math. Soc.": transactions, not a translator.</summary>
    public static bool IsJournal(string text, (ChunkKind Kind, int End) cue)
    {
        if (cue.Kind != ChunkKind.TranslatorMark || text[cue.End - 1] != '.')
            return false;
        var start = cue.End;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        var next = text.AsSpan(start, end - start);
        return next.Length > 1 && (Lexicon.IsAbbreviation(next) || Lexicon.Of(next) != Vocabulary.None);
    }

    /// <summary>"Пер. с чеш. – М.": no name follows the language, only a mark or a place and its colon.</summary>
    public static bool IsNameless(string text, int end)
    {
        var next = end;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
            next++;
        if (next >= text.Length || !char.IsUpper(text[next]) || text[end - 1] != '.')
            return text.AsSpan(0, end).EndsWith("чеш.") || text.AsSpan(0, end).EndsWith("англ.") || text.AsSpan(0, end).EndsWith("нем.") || text.AsSpan(0, end).EndsWith("словац.");
        return next + 3 < text.Length && text[next + 1] == '.' && text.AsSpan(next + 2).TrimStart(' ') is [':', ..];
    }
}
