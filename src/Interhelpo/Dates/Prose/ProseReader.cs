namespace Interhelpo.Dates.Prose;

/// <summary>Walks through a text once, remembering the time it has come to.</summary>
internal sealed class ProseReader
{
    /// <summary>How many words can stand in a phrase before the first that tells time: "in the early part of the last".</summary>
    private const int LongestHead = 10;

    private readonly string text;
    private readonly Row row;
    private readonly YearWords years;
    private readonly PhraseReader phrases;
    private readonly PeriodReader periods;
    private readonly OffsetReader offsets;
    private readonly DurationReader durations;
    private readonly ViewReader views;
    private readonly HintReader hints;
    private readonly Teller teller;

    /// <summary>The next word or number, from the place of reading on, that can tell time.</summary>
    private int core = -1;

    /// <summary>The first place from which words lead up to it.</summary>
    private int head;

    public ProseReader(string text, ProseWords words, StoryTime? carried)
    {
        this.text = text;
        row = new(text, words);
        teller = new(row, new(row, carried), text);
        years = new(row);
        phrases = new(row, years);
        periods = new(row, phrases);
        offsets = new(row, new(row, years));
        durations = new(row);
        views = new(row);
        hints = new(row, years, new(row, years));
    }

    public IReadOnlyList<TemporalExpression> Read()
    {
        var told = new List<TemporalExpression>();
        for (var at = NextHead(0); at < row.Count;)
        {
            var (expression, to) = ReadAt(at);
            if (expression is not null)
                told.Add(expression);
            at = NextHead(expression is null ? at + 1 : to);
        }
        return WithoutAccompanying(told);
    }

    /// <summary>The next place where a phrase of time can begin: most of a text says nothing of time and is passed over here.</summary>
    private int NextHead(int at)
    {
        for (; at < row.Count; at++)
        {
            if (core < at)
            {
                core = NextCore(at);
                head = HeadBefore(core);
            }
            at = Math.Max(at, head);
            if (row[at].Is(Role.Head) || IsNumber(row[at]) || row.FirstCharacter(at) == '~' || LongTimeWords.CanBeRoman(row[at]))
                return at;
        }
        return at;
    }

    private int NextCore(int at)
    {
        while (at < row.Count && !row[at].Is(Role.Core) && !IsNumber(row[at]))
            at++;
        return at;
    }

    /// <summary>Where the words begin that can lead up to a place: a foreign one can stand only right before it, "two bloody weeks".</summary>
    private int HeadBefore(int at)
    {
        var first = at - 1;
        while (first > at - LongestHead && !IsForeign(row[first - 1]))
            first--;
        return first;
    }

    private static bool IsForeign(in Token token) => token.Kind is TokenKind.Word or TokenKind.Break or TokenKind.None && !token.HasPart && !LongTimeWords.CanBeRoman(token);

    private static bool IsNumber(in Token token) => token.Kind is TokenKind.Number or TokenKind.Ordinal or TokenKind.Decade or TokenKind.Date or TokenKind.Clock;

    private (TemporalExpression? Expression, int To) ReadAt(int at)
    {
        if (offsets.Read(at) is { } offset)
            return (teller.Tell(offset), offset.To);
        if (periods.Read(at) is { } period)
            return (teller.Tell(period), period.To);
        if (phrases.Read(at) is { } phrase)
        {
            var told = teller.Tell(phrase);
            years.ListEnd = told.Date is not null && phrase is { Joint: Joint.None, First.Scale: Scale.Year or Scale.Month } ? phrase.To : -1;
            return (told, phrase.To);
        }
        if ((durations.Read(at) ?? views.Read(at)) is { } stretch)
            return (teller.Tell(stretch), stretch.To);
        return hints.Read(at) is { } hint ? (teller.Tell(hint), hint.To) : default;
    }

    /// <summary>"In 1943, during the Second World War" is one date: the period beside it only says what time that was.</summary>
    private List<TemporalExpression> WithoutAccompanying(List<TemporalExpression> told)
    {
        var kept = new List<TemporalExpression>(told.Count);
        for (var at = 0; at < told.Count; at++)
        {
            var isBeside = (at > 0 && AreOnePhrase(told[at - 1].Date, told[at].Date)) || (at + 1 < told.Count && AreOnePhrase(told[at].Date, told[at + 1].Date));
            if (told[at].Date?.Basis is not DateBasis.Period || !isBeside)
                kept.Add(told[at]);
        }
        return kept;
    }

    private bool AreOnePhrase(DateMention? one, DateMention? other) =>
        one is not null && other is not null && one.Basis != other.Basis
        && other.Span.Start - one.Span.End <= 3 && text.AsSpan(one.Span.End, other.Span.Start - one.Span.End).Trim() is "" or "," or "(";
}
