namespace Interhelpo.Dates.Prose;

/// <summary>The time a text has come to as it is read: it goes on from date to date, and asides do not move it.</summary>
internal sealed class StoryLine(Row row, StoryTime? carried)
{
    private const int Fortnight = 15;
    private const int MostDatesBetween = 2;
    private const int MostDaysOfMonth = 31;
    private const int LongestParenthesis = 12;

    private StoryTime? lastDay = carried?.Day is null ? null : carried;
    private int datesSince;

    /// <summary>Null before the first date.</summary>
    public StoryTime? Now { get; private set; } = carried;

    /// <summary>The time that a moment takes its year from: a day soon after the last whole one goes on from that, though another year was named in between.</summary>
    public StoryTime? For(Moment moment)
    {
        if (lastDay is null || datesSince > MostDatesBetween || Now is null || Now.Year == lastDay.Year || moment is not { Carry: Carry.Same, Month: { } month, IsStated: false })
            return Now;
        var days = (month - lastDay.Month!.Value) * MostDaysOfMonth + (moment.Day ?? MostDaysOfMonth) - lastDay.Day!.Value;
        return days is >= 0 and <= Fortnight ? lastDay : Now;
    }

    /// <summary>The story has come to what a phrase told.</summary>
    public void GoOn(Phrase phrase, Placed last)
    {
        if (IsAside(phrase, last.Moment))
            return;
        var now = StoryTime.From(last.Moment, last.Basis is DateBasis.Reckoned) ?? Now;
        GoOn(phrase.Joint is Joint.Or or Joint.And && now is not null ? now with { Month = null, Day = null, Season = null } : now);
    }

    public void GoOn(StoryTime? now)
    {
        Now = now ?? Now;
        (lastDay, datesSince) = Now?.Day is null ? (lastDay, datesSince + 1) : (Now, 0);
    }

    /// <summary>A look back, "since 1925", one of two years, and what stands in parentheses.</summary>
    private bool IsAside(Phrase phrase, Moment last) =>
        phrase.First.Carry is Carry.Previous || phrase.Lead is Lead.Since || (phrase.Joint is Joint.Or && last.Scale is Scale.Year) || IsInParentheses(phrase.From, last);

    /// <summary>A year in parentheses, or a date after other words there; a day that stands there alone is that of what was told.</summary>
    private bool IsInParentheses(int at, Moment last)
    {
        if (row[at - 1].Is(TokenKind.Open))
            return last.Scale is Scale.Year;
        for (var i = at - 2; i > at - LongestParenthesis && row[i].Kind is not (TokenKind.Close or TokenKind.Break or TokenKind.None); i--)
        {
            if (row[i].Is(TokenKind.Open))
                return true;
        }
        return false;
    }
}
