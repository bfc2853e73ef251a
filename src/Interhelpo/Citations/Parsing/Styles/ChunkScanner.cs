namespace Interhelpo.Citations.Parsing.Styles;

/// <summary>Divides a reference into chunks: at every mark, around every number, and before the phrases that announce a field.</summary>
internal sealed class ChunkScanner
{
    /// <summary>A short quotation after words belongs to their phrase: the “red” bricks.</summary>
    private const int LongestInner = 24;

    private static readonly string[] PublisherEnds = ["Press ", "Verlag ", "Publishers ", "Publishing ", "Wiley ", "Springer ", "Elsevier ", "Inc ", "Books "];

    private readonly string text;
    private readonly List<TextSpan> known;
    private readonly List<Chunk> chunks = [];
    private Mark mark;
    private int depth;
    private int imprintEnd = -1;
    private bool square;
    private int quoteEnd = -1;
    private int wordsStart = -1;
    private int wordsEnd;
    private Mark wordsMark;
    private bool divided = true;

    private ChunkScanner(string text, IEnumerable<TextSpan> known) => (this.text, this.known) = (text, [.. known.Order()]);

    /// <param name="text">The reference.</param>
    /// <param name="known">Identifiers and addresses that were recognised before.</param>
    public static List<Chunk> Scan(string text, IEnumerable<TextSpan> known)
    {
        var scanner = new ChunkScanner(text, known);
        scanner.Run();
        return scanner.chunks;
    }

    private void Run()
    {
        var at = Opening.Read(text, chunks);
        mark = chunks.Count > 0 && chunks[^1].Kind == ChunkKind.ListNumber ? Mark.Stop : Mark.None;
        var nextKnown = 0;
        while (at < text.Length)
        {
            while (nextKnown < known.Count && known[nextKnown].End <= at)
                nextKnown++;
            if (nextKnown < known.Count && known[nextKnown].Start <= at)
            {
                Add(IsPreprint(known[nextKnown]) ? ChunkKind.NoteCue : ChunkKind.Known, new TextSpan(at, known[nextKnown].End));
                at = known[nextKnown].End;
                continue;
            }

            at = char.IsLetterOrDigit(text[at]) || text[at] is '&' or '№' ? Read(at) : Punctuation(at);
        }

        EndWords();
    }

    private int Read(int at)
    {
        if (at == 0 || text[at - 1] is not ('\'' or '’'))
        {
            if (Calendar.At(text, at) is { } date && !(date.Kind == ChunkKind.Year && Dashed(date.End)))
                return Add(date.Kind, new TextSpan(at, date.End));
            if (Numbering.At(text, at) is { } number && !IsInsideName(number.Kind, number.End))
                return Add(number.Kind, new TextSpan(at, number.End), new TextSpan(number.ValueStart, number.ValueEnd));
            if (Cues.At(text, at, divided) is { } cue && !AfterCues.IsJournal(text, cue) && !(cue.Kind == ChunkKind.In && (mark.Any(Mark.Open) || GoesOnAfterBrackets(at, cue.End))))
                return Add(cue.Kind == ChunkKind.TranslatorMark && AfterCues.IsNameless(text, cue.End) ? ChunkKind.NoteCue : cue.Kind, new TextSpan(at, IsReprint(at, cue.Kind) ? RestEnd(cue.End) : cue.End));
            if (Addresses.End(text, at) is { } address)
                return Add(ChunkKind.Known, new TextSpan(at, address));
        }

        return Word(at);
    }

    /// <summary>An identifier that says where a manuscript can be read is a remark too.</summary>
    private bool IsPreprint(TextSpan span) => string.Compare(text, span.Start, "arxiv:", 0, 6, StringComparison.OrdinalIgnoreCase) == 0;

    private bool Dashed(int end) => end + 1 < text.Length && text[end] is '-' or '–' or '—' && (char.IsAsciiDigit(text[end + 1]) || (text[end + 1] == ' ' && end + 2 < text.Length && char.IsAsciiDigit(text[end + 2])));

    /// <summary>After a date, "Reprinted in …" tells of another book to the end.</summary>
    private bool IsReprint(int at, ChunkKind kind) =>
        kind == ChunkKind.NoteCue && chunks.Exists(chunk => chunk.Kind is ChunkKind.Year or ChunkKind.Date) && (text.AsSpan(at).StartsWith("Reprinted in ", StringComparison.OrdinalIgnoreCase) || text.AsSpan(at).StartsWith("as reprinted in ", StringComparison.OrdinalIgnoreCase));

    private int RestEnd(int at)
    {
        var end = known.Find(span => span.Start >= at) is { Length: > 0 } next ? next.Start : text.Length;
        while (end > at && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] == '.'))
            end--;
        return end;
    }

    /// <summary>A number before a small word goes on the phrase: "19th", "3D", "24 hours".</summary>
    private bool IsInsideName(ChunkKind kind, int end) => kind is ChunkKind.Number && end < text.Length && (char.IsLetter(text[end]) || text[end] is '\'' or '’' or '%');

    /// <summary>"(IPR) in practice": the brackets explain a word, and the phrase goes on.</summary>
    private bool GoesOnAfterBrackets(int at, int end) => mark == Mark.Close && char.IsLower(text[at]) && end + 1 < text.Length && char.IsLower(text[end + 1]);

    private int Word(int at)
    {
        var end = at + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsInner(end)))
            end++;
        if (wordsStart < 0)
            (wordsStart, wordsMark, mark) = (at, mark, Mark.None);

        wordsEnd = end;
        divided = false;
        return end;
    }

    /// <summary>Marks that stand inside words: "O'Neill", "Al-Mok", "U.S", "A&amp;A", "and/or".</summary>
    private bool IsInner(int at) =>
        (text[at] == '.' && at + 2 < text.Length && text[at + 1] == '-' && char.IsUpper(text[at + 2])) || text[at] is '\'' or '’' or '-' or '‐' or '‑' or '.' or '&' or '/' or '_' or '@' or '+' or '\u00AD' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1])
        && !(text[at] == '.' && char.IsLower(text[at - 1]) && char.IsUpper(text[at + 1]) && at + 2 < text.Length && char.IsLower(text[at + 2]));

    private int Punctuation(int at)
    {
        var letter = text[at];
        if (char.IsWhiteSpace(letter))
            return at + 1;
        if (letter == '<' && text.IndexOf('>', at, Math.Min(12, text.Length - at)) is var tag and > 0)
            return tag + 1;
        var closesQuote = at == quoteEnd || (quoteEnd >= 0 && at > quoteEnd);
        var found = closesQuote ? Mark.QuoteClose : Of(letter, at);
        var length = 1;
        if (found == Mark.Slash && at + 1 < text.Length && text[at + 1] == '/')
            (found, length) = (Mark.DoubleSlash, 2);
        if (found == Mark.QuoteOpen && wordsStart >= 0 && Quotation(at).End - at < LongestInner)
            return at + 1;
        if (found == Mark.None || (found == Mark.QuoteOpen && quoteEnd > at) || (found is Mark.SoftStop or Mark.Stop && IsInPlaceName(at)))
            return at + 1;
        EndWords();
        if (found == Mark.QuoteOpen)
            (quoteEnd, length) = Quotation(at);
        if (closesQuote)
            quoteEnd = -1;
        if (found == Mark.Open && depth == 0)
            (imprintEnd, square) = (ImprintEnd(at), letter == '[');
        depth = Math.Max(0, depth + (found == Mark.Open ? 1 : found == Mark.Close ? -1 : 0));
        mark |= found;
        divided = true;
        return at + length;
    }

    /// <summary>Where brackets close that open here and hold words and, last, a year; -1 for others.</summary>
    private int ImprintEnd(int open)
    {
        var close = text.IndexOf(')', open, Math.Min(160, text.Length - open));
        if (close < open + 8)
            return -1;
        var year = close - 1;
        while (year > open && !char.IsWhiteSpace(text[year - 1]))
            year--;
        return Calendar.IsYear(text, year, out var end) && end == close && text.IndexOfAny([',', ':'], open, close - open) > 0 ? close : -1;
    }

    private Mark Of(char letter, int at) => letter switch
    {
        ',' or '،' => Mark.Comma,
        ';' => Mark.Semicolon,
        ':' => Mark.Colon,
        '(' or '[' => Mark.Open,
        ')' or ']' => Mark.Close,
        '?' or '!' => Mark.Question,
        '.' => IsSoft(at) ? Mark.SoftStop : Mark.Stop,
        '–' or '—' or '-' or '−' => at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] == '.' ? Mark.Dash : Mark.None,
        '/' => Mark.Slash,
        '“' or '„' or '«' or '"' or '‘' or '`' or '‟' => Quotation(at).End > at ? Mark.QuoteOpen : Mark.None,
        _ => Mark.None,
    };

    /// <summary>Where the quotation that opens here closes (-1 when it never does), and how long its opening mark is.</summary>
    private (int End, int Length) Quotation(int at)
    {
        if (text[at] is '“' or '„' or '«' or '"' or '‟')
            return (Quotes.IsOpening(text, at) ? Quotes.Close(text, at) : -1, 1);
        var (close, length) = text[at] == '`' ? ("''", at + 1 < text.Length && text[at + 1] == '`' ? 2 : 1) : ("’", 1);
        for (var end = text.IndexOf(close, at + 1, StringComparison.Ordinal); end >= 0; end = text.IndexOf(close, end + 1, StringComparison.Ordinal))
        {
            if (end - at > 400)
                break;
            if (end + close.Length >= text.Length || !char.IsLetter(text[end + close.Length]))
                return (end, length);
        }

        return (-1, 1);
    }

    /// <summary>A stop after initials or a known short form, before more words.</summary>
    private bool IsSoft(int at)
    {
        if (wordsStart < 0 || wordsEnd != at)
            return false;
        var word = at;
        while (word > wordsStart && !char.IsWhiteSpace(text[word - 1]))
            word--;
        var last = text.AsSpan(word, at - word);
        return Shape.IsInitials(last) || Lexicon.IsAbbreviation(last);
    }

    /// <summary>"St. Andrews", "Turčiansky Sv. Martin", "Rychnov n. Kněžnou": the stop is inside the name.</summary>
    private bool IsInPlaceName(int at)
    {
        if (at + 3 >= text.Length || text[at + 1] is not (' ' or '\u00A0') || !char.IsUpper(text[at + 2]))
            return false;
        var blank = text.LastIndexOf(' ', at);
        var word = text.AsSpan(blank + 1, at - blank - 1);
        return word is "n" or "Sv" || (word is "St" or "Ste" or "Ft" or "Mt" && char.IsLower(text[at + 3]));
    }

    private void EndWords()
    {
        if (wordsStart < 0)
            return;
        var span = new TextSpan(wordsStart, wordsEnd);
        wordsStart = -1;
        if (PlaceAtEnd(span) is { } place)
        {
            Keep(ChunkKind.Words, new TextSpan(span.Start, place - 1), new TextSpan(span.Start, place - 1), Shape.Of(text, new TextSpan(span.Start, place - 1)), wordsMark);
            (span, wordsMark) = (new TextSpan(place, span.End), Mark.None);
        }

        var traits = Shape.Of(text, span);
        var kind = IsRoman(span) ? ChunkKind.Number : traits.Words > 0 && traits.Initials == traits.Words && traits.Words <= 4 ? ChunkKind.Initials : ChunkKind.Words;
        Keep(kind, span, span, traits, wordsMark);
    }

    /// <summary>Where in "Springer-Verlag Berlin" or "Westview Press Boulder" the place begins; null when the words do not end so.</summary>
    private int? PlaceAtEnd(TextSpan span)
    {
        var words = text.AsSpan(span.Start, span.Length);
        foreach (var end in PublisherEnds)
        {
            var at = words.LastIndexOf(end);
            if (at > 0 && at + end.Length < words.Length && ImprintPlaces.IsPlace(words[(at + end.Length)..].ToString()))
                return span.Start + at + end.Length;
        }

        return null;
    }

    /// <summary>"XLIII" between marks; "II" to "IV" are parts of names too often.</summary>
    private bool IsRoman(TextSpan span)
    {
        return span.Length > 1 && Roman.IsNumeral(text.AsSpan(span.Start, span.Length)) && span.In(text) is not ("II" or "III" or "IV" or "CC");
    }

    private int Add(ChunkKind kind, TextSpan span, TextSpan? value = null)
    {
        if (kind == ChunkKind.Date)
            LeaveLeadOfDate();
        EndWords();
        Keep(kind, span, value ?? span, Shape.Of(text, span), mark);
        mark = Mark.None;
        divided = kind is not (ChunkKind.Number or ChunkKind.Year or ChunkKind.Range or ChunkKind.In);
        return span.End;
    }

    /// <summary>"Zeitung vom 6.7.1926", "Noviny ze dne 6. 7. 1926": the words before the day belong to it, not to the name.</summary>
    private void LeaveLeadOfDate()
    {
        var words = wordsStart < 0 ? default : text.AsSpan(wordsStart, wordsEnd - wordsStart);
        foreach (var lead in (ReadOnlySpan<string>)[" vom", " ze dne", " zo dňa", " dne", " от", " du"])
        {
            if (words.EndsWith(lead, StringComparison.Ordinal))
            {
                wordsEnd -= lead.Length;
                return;
            }
        }
    }

    private void Keep(ChunkKind kind, TextSpan span, TextSpan value, Traits traits, Mark before)
    {
        if (chunks.Count > 0)
            chunks[^1] = chunks[^1] with { After = before, NextSays = traits.Said, Next = kind };
        chunks.Add(new Chunk(span, value, kind, before, traits) { Quoted = quoteEnd > span.Start, Bracketed = depth > 0, Square = depth > 0 && square, Imprint = imprintEnd > span.Start, Equal = span.Start > 1 && depth > 0 && text[span.Start - 2] == '=' });
    }
}
