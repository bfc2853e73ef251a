namespace Interhelpo.Dates.Prose;

/// <summary>Tells what was read as temporal expressions: placed in the story where it is a date, as far as the story goes where it is none.</summary>
internal sealed class Teller(Row row, StoryLine story, string text)
{
    private readonly HashSet<int> sentencesOfToday = FindSentencesOfToday(row);

    public TemporalExpression Tell(Phrase phrase) => TellDate(phrase) ?? Untold(phrase);

    public TemporalExpression Tell(Offset offset) => TellDate(offset) ?? Tell(offset.Moment with { From = offset.Core, To = offset.To });

    public TemporalExpression? Tell(PeriodPhrase phrase)
    {
        var reckoning = $"from the years of {phrase.Period.Title} ({phrase.Period.From}–{phrase.Period.To})";
        return Build(phrase.From, phrase.Core, phrase.To, phrase.Lead, phrase.Edtf, DateBasis.Period, reckoning) is { } date ? Expression(date) : null;
    }

    public TemporalExpression Tell(Stretch stretch) => new(row.Span(stretch.From, stretch.To), stretch.Kind) { Duration = stretch.Duration };

    /// <summary>A moment that is no date that is kept.</summary>
    public TemporalExpression Tell(Moment moment) => new(row.Span(moment.From, moment.To), TemporalKind.Date) { Moments = [Guessed(moment)] };

    private static HashSet<int> FindSentencesOfToday(Row row)
    {
        var sentences = new HashSet<int>();
        for (var at = 0; at < row.Count; at++)
        {
            if (row[at].Is(Role.Deictic))
                sentences.Add(row[at].Sentence);
        }
        return sentences;
    }

    private TemporalExpression? TellDate(Phrase phrase)
    {
        var now = story.For(phrase.First);
        if (Placing.Place(phrase.First, now) is not { } first || IsOfToday(phrase, first))
            return null;
        var second = PlaceSecond(phrase, first, now);
        if (phrase.Second is not null && second is null)
            return null;
        var edtf = PhraseText.Of(phrase.Lead, phrase.Joint, first.Moment, second?.Moment, phrase.Doubt);
        if (Build(phrase.From, phrase.Core, phrase.To, phrase.Lead, edtf, first.Basis, first.Reckoning) is not { } date)
            return null;
        story.GoOn(phrase, second ?? first);
        return second is null ? Expression(date, Told(phrase.First, first)) : Expression(date, Told(phrase.First, first), Told(phrase.Second!, second));
    }

    /// <summary>The second moment follows the first, in "from October to March" over the turn of the year.</summary>
    private static Placed? PlaceSecond(Phrase phrase, Placed first, StoryTime? now)
    {
        if (phrase.Second is null || Placing.Place(phrase.Second, StoryTime.From(first.Moment, first.Basis is DateBasis.Reckoned) ?? now) is not { } second)
            return null;
        var isNextYear = phrase.Joint is Joint.Range && !phrase.Second.IsStated && PairReader.Position(second.Moment) < PairReader.Position(first.Moment);
        return isNextYear ? second with { Moment = second.Moment with { Year = first.Moment.Year + 1 } } : second;
    }

    private bool IsOfToday(Phrase phrase, Placed placed) =>
        placed.Basis is DateBasis.Reckoned && phrase.First.Carry is not Carry.Same && sentencesOfToday.Contains(row[phrase.From].Sentence);

    private TemporalExpression? TellDate(Offset offset)
    {
        var from = offset.Anchor is null ? story.Now : StoryTime.From(offset.Anchor, false);
        if (from is null || sentencesOfToday.Contains(row[offset.From].Sentence))
            return null;
        var anchor = offset.Anchor is null ? $"{from}" : row.Span(offset.Anchor.From, offset.Anchor.To).In(text);
        if (Placing.Away(offset.Moment, from, offset.Moment.Away, anchor) is not { } placed)
            return null;
        var edtf = PhraseText.Of(Lead.None, Joint.None, placed.Moment, null, default);
        if (Build(offset.From, offset.Core, offset.To, Lead.None, edtf, DateBasis.Reckoned, placed.Reckoning) is not { } date)
            return null;
        if (offset.Anchor is not null)
            story.GoOn(from);
        else if (offset.Moment.Away > 0)
            story.GoOn(StoryTime.From(placed.Moment, true));
        return Expression(date, new ToldMoment(date.Core, placed.Moment with { Doubt = offset.Moment.Doubt }));
    }

    private DateMention? Build(int from, int core, int to, Lead lead, string edtf, DateBasis basis, string? reckoning) =>
        HistoricalDate.Parse(edtf) is { Ok: true } date
            ? new(row.Span(from, to), row.Span(core, to), date.Value, basis, reckoning, lead is Lead.In && from == core - 1 && !row.Words.Has(Habit.Inflects))
            : null;

    private static TemporalExpression Expression(DateMention date, params ToldMoment[] moments) => new(date.Core, TemporalKind.Date) { Date = date, Moments = moments };

    /// <summary>A moment where it was placed, with the doubts of its own words only.</summary>
    private ToldMoment Told(Moment read, Placed placed) => new(row.Span(read.From, read.To), placed.Moment with { Doubt = read.Doubt });

    /// <summary>A phrase that is no date: what nothing before it places, or what the writer sees from his own time.</summary>
    private TemporalExpression Untold(Phrase phrase) =>
        new(row.Span(phrase.First.From, phrase.To), TemporalKind.Date) { Moments = phrase.Second is null ? [Guessed(phrase.First)] : [Guessed(phrase.First), Guessed(phrase.Second)] };

    private ToldMoment Guessed(Moment moment) => new(row.Span(moment.From, moment.To), Placing.Loosely(moment, story.For(moment)));
}
