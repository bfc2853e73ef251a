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
    private readonly HashSet<int> sentencesOfToday = [];
    private StoryTime? story;

    /// <summary>The next word or number, from the place of reading on, that can tell time.</summary>
    private int core = -1;

    public ProseReader(string text, ProseWords words, StoryTime? carried)
    {
        (this.text, story) = (text, carried);
        row = new(text, words);
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
        FindSentencesOfToday();
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

    private void FindSentencesOfToday()
    {
        for (var at = 0; at < row.Count; at++)
        {
            if (row[at].Is(Role.Deictic))
                sentencesOfToday.Add(row[at].Sentence);
        }
    }

    /// <summary>The next place where a phrase of time can begin: most of a text says nothing of time and is passed over here.</summary>
    private int NextHead(int at)
    {
        for (; at < row.Count; at++)
        {
            if (core < at)
                core = NextCore(at);
            at = Math.Max(at, core - LongestHead);
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

    private static bool IsNumber(in Token token) => token.Kind is TokenKind.Number or TokenKind.Ordinal or TokenKind.Decade or TokenKind.Date or TokenKind.Clock;

    private (TemporalExpression? Expression, int To) ReadAt(int at)
    {
        if (offsets.Read(at) is { } offset)
            return (Tell(offset) ?? Untold(offset.Moment with { From = offset.Core, To = offset.To }), offset.To);
        if (periods.Read(at) is { } period)
            return (Tell(period), period.To);
        if (phrases.Read(at) is { } phrase)
            return (Tell(phrase) ?? Untold(phrase), phrase.To);
        if ((durations.Read(at) ?? views.Read(at)) is { } stretch)
            return (new(row.Span(stretch.From, stretch.To), stretch.Kind) { Duration = stretch.Duration }, stretch.To);
        return hints.Read(at) is { } hint ? (Untold(hint), hint.To) : default;
    }

    /// <summary>A phrase that is no date: what nothing before it places, or what the writer sees from his own time.</summary>
    private TemporalExpression Untold(Phrase phrase) =>
        new(row.Span(phrase.First.From, phrase.To), TemporalKind.Date) { Moments = phrase.Second is null ? [Guessed(phrase.First)] : [Guessed(phrase.First), Guessed(phrase.Second)] };

    private TemporalExpression Untold(Moment moment) => new(row.Span(moment.From, moment.To), TemporalKind.Date) { Moments = [Guessed(moment)] };

    private ToldMoment Guessed(Moment moment) => new(row.Span(moment.From, moment.To), Placing.Loosely(moment, story));

    private TemporalExpression? Tell(Phrase phrase)
    {
        if (Placing.Place(phrase.First, story) is not { } first || IsOfToday(phrase, first))
            return null;
        var second = PlaceSecond(phrase, first);
        if (phrase.Second is not null && second is null)
            return null;
        var edtf = PhraseText.Of(phrase.Lead, phrase.Joint, first.Moment, second?.Moment, phrase.Doubt);
        if (Build(phrase.From, phrase.Core, phrase.To, phrase.Lead, edtf, first.Basis, first.Reckoning) is not { } mention)
            return null;
        Remember(phrase, second ?? first);
        return Expression(mention, second is null ? [Told(phrase.First, first)] : [Told(phrase.First, first), Told(phrase.Second!, second)]);
    }

    private static TemporalExpression Expression(DateMention date, IReadOnlyList<ToldMoment> moments) => new(date.Core, TemporalKind.Date) { Date = date, Moments = moments };

    /// <summary>A moment where it was placed, with the doubts of its own words only.</summary>
    private ToldMoment Told(Moment read, Placed placed) => new(row.Span(read.From, read.To), placed.Moment with { Doubt = read.Doubt });

    /// <summary>The second moment follows the first, in "from October to March" over the turn of the year.</summary>
    private Placed? PlaceSecond(Phrase phrase, Placed first)
    {
        if (phrase.Second is null || Placing.Place(phrase.Second, StoryTime.From(first.Moment, first.Basis is DateBasis.Reckoned) ?? story) is not { } second)
            return null;
        var isNextYear = phrase.Joint is Joint.Range && !phrase.Second.IsStated && PairReader.Position(second.Moment) < PairReader.Position(first.Moment);
        return isNextYear ? second with { Moment = second.Moment with { Year = first.Moment.Year + 1 } } : second;
    }

    private bool IsOfToday(Phrase phrase, Placed placed) =>
        placed.Basis is DateBasis.Reckoned && phrase.First.Carry is not Carry.Same && sentencesOfToday.Contains(row[phrase.From].Sentence);

    /// <summary>The story goes on from the date told last; a year in parentheses and a look back are asides.</summary>
    private void Remember(Phrase phrase, Placed last)
    {
        years.ListEnd = phrase.Joint is Joint.None && last.Moment.Scale is Scale.Year ? phrase.To : -1;
        var isAside = (row[phrase.From - 1].Is(TokenKind.Open) && last.Moment.Scale is Scale.Year) || phrase.First.Carry is Carry.Previous;
        if (isAside || (phrase.Joint is Joint.Or && last.Moment.Scale is Scale.Year))
            return;
        var now = StoryTime.From(last.Moment, last.Basis is DateBasis.Reckoned) ?? story;
        story = phrase.Joint is Joint.Or or Joint.And && now is not null ? now with { Month = null, Day = null, Season = null } : now;
    }

    private TemporalExpression? Tell(Offset offset)
    {
        var from = offset.Anchor is null ? story : StoryTime.From(offset.Anchor, false);
        if (from is null || sentencesOfToday.Contains(row[offset.From].Sentence))
            return null;
        var anchor = offset.Anchor is null ? $"{from}" : row.Span(offset.Anchor.From, offset.Anchor.To).In(text);
        if (Placing.Away(offset.Moment, from, offset.Moment.Away, anchor) is not { } placed)
            return null;
        var edtf = PhraseText.Of(Lead.None, Joint.None, placed.Moment, null, default);
        if (Build(offset.From, offset.Core, offset.To, Lead.None, edtf, DateBasis.Reckoned, placed.Reckoning) is not { } mention)
            return null;
        if (offset.Anchor is not null)
            story = from;
        else if (offset.Moment.Away > 0)
            story = StoryTime.From(placed.Moment, true) ?? story;
        return Expression(mention, [new(mention.Core, placed.Moment with { Doubt = offset.Moment.Doubt })]);
    }

    private TemporalExpression? Tell(PeriodPhrase phrase)
    {
        var span = $"{phrase.Period.Title} ({phrase.Period.From}–{phrase.Period.To})";
        var mention = Build(phrase.From, phrase.Core, phrase.To, phrase.Lead, phrase.Edtf, DateBasis.Period, $"from the years of {span}");
        return mention is null ? null : Expression(mention, []);
    }

    private DateMention? Build(int from, int core, int to, Lead lead, string edtf, DateBasis basis, string? reckoning) =>
        HistoricalDate.Parse(edtf) is { Ok: true } date
            ? new(row.Span(from, to), row.Span(core, to), date.Value, basis, reckoning, lead is Lead.In && from == core - 1)
            : null;

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
