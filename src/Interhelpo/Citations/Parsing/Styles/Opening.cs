namespace Interhelpo.Citations.Parsing.Styles;

/// <summary>Reads what stands before the reference proper: its number in the list, "Vgl." or "See", dashes for the author of the reference before.</summary>
internal static class Opening
{
    private static readonly string[] Leads = ["Vgl. dazu ", "Vgl. auch ", "Vgl. ", "Siehe auch ", "Siehe ", "Srov. ", "Srv. ", "Viz též ", "Viz ", "Porov. ", "Pozri ", "См. также: ", "См.: ", "См. ", "Cf. ", "See also ", "See "];

    /// <summary>Adds the chunks of the opening and answers where the rest begins.</summary>
    public static int Read(string text, List<Chunk> chunks)
    {
        var at = AfterBlanks(text, 0);
        at = AfterBlanks(text, ListNumber(text, at, chunks));
        return Ditto(text, Lead(text, at), chunks);
    }

    /// <summary>"[12] " or "12. " at the beginning.</summary>
    private static int ListNumber(string text, int at, List<Chunk> chunks)
    {
        var open = at < text.Length && text[at] is '[' or '(';
        var end = open ? at + 1 : at;
        var first = end;
        while (end < text.Length && end - first < 5 && char.IsAsciiDigit(text[end]))
            end++;
        var closes = end > first && end < text.Length && (open ? text[end] is ']' or ')' : text[end] is '.' or ')' || (end - first <= 3 && text[end] == ' '));
        if (!closes || (open && text[at] == '(' && end - first == 4) || end + 1 >= text.Length || (!open && text[end] == '.' && !char.IsWhiteSpace(text[end + 1])))
            return at;
        chunks.Add(new Chunk(new TextSpan(at, end + 1), new TextSpan(first, end), ChunkKind.ListNumber, Mark.None, default));
        return end + 1;
    }

    /// <summary>"Vgl. Roth, Karl": who is asked to compare is told of a work by a name in capitals, and of a title hardly ever.</summary>
    private static int Lead(string text, int at)
    {
        foreach (var lead in Leads)
        {
            var next = at + lead.Length;
            if (string.CompareOrdinal(text, at, lead, 0, lead.Length) == 0 && next < text.Length && char.IsUpper(text[next]) && (lead[^2] is '.' or ':' || NameFollows(text, next)))
                return next;
        }

        return at;
    }

    /// <summary>A word with a comma after it, or initials.</summary>
    private static bool NameFollows(string text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '-' or '\''))
            end++;
        return end < text.Length && (text[end] == ',' || (text[end] == '.' && end - at == 1));
    }

    /// <summary>Dashes at the beginning stand for the author of the reference before.</summary>
    private static int Ditto(string text, int at, List<Chunk> chunks)
    {
        var end = at;
        while (end < text.Length && text[end] is '—' or '–' or '-' or '_' or '―')
            end++;
        if (end - at < 2)
            return at;
        chunks.Add(new Chunk(new TextSpan(at, end), new TextSpan(at, end), ChunkKind.Ditto, Mark.None, default));
        return end;
    }

    private static int AfterBlanks(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }
}
