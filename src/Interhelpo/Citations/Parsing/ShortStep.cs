namespace Interhelpo.Citations.Parsing;

/// <summary>Reads references that point back without naming the work: "Ibid., p. 45", "Tamtéž, s. 12", "Там же. С. 45".</summary>
internal static class ShortStep
{
    private static readonly string[] Words = ["ibidem", "ibid", "idem", "tamtéž", "tamže", "там же", "ebenda", "ebd", "uo", "op. cit"];
    private static readonly string[] PageLabels = ["pp", "p", "s", "с", "S", "С"];

    /// <summary>Whether the reference was of this kind; only then it is read.</summary>
    public static bool Read(Draft draft)
    {
        var text = draft.Text;
        var start = 0;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] == '^'))
            start++;
        var word = Array.Find(Words, word => string.Compare(text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0);
        if (word is null || text.Length > 60 || (start + word.Length < text.Length && char.IsLetterOrDigit(text[start + word.Length])))
            return false;
        draft.Short = ShortForm.SameAsBefore;
        var at = Past(text, start + word.Length);
        var label = Array.Find(PageLabels, label => string.CompareOrdinal(text, at, label, 0, label.Length) == 0);
        at = label is null ? at : Past(text, at + label.Length);
        var end = text.TrimEnd('.', ' ').Length;
        if (at < end && char.IsAsciiDigit(text[at]))
            draft.Locator = new Locator("page", draft.Field(FieldName.Pages, new TextSpan(at, end)));
        return true;
    }

    private static int Past(string text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is '.' or ',' or ':'))
            at++;
        return at;
    }
}
