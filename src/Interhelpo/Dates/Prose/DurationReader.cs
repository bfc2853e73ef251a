namespace Interhelpo.Dates.Prose;

/// <summary>Reads lengths of time: "three years", "a ten-day visit", "over nine months", "the next few weeks", "26 years of age", "days".</summary>
internal sealed class DurationReader(Row row)
{
    private const int Hundred = 100;
    private const int MostWordsBefore = 3;
    private const int LongestContent = 2;

    public Stretch? Read(int at) => (ReadCounted(at) ?? ReadFollowing(at) ?? ReadUncounted(at)) is { } stretch ? Turned(stretch) : null;

    public static TimeUnit UnitOf(in Token token) =>
        token.Is(Role.Year) ? TimeUnit.Year
        : token.Is(Role.MonthUnit) ? TimeUnit.Month
        : token.Is(Role.Week) ? TimeUnit.Week
        : token.Is(Role.Day) ? TimeUnit.Day
        : token.Is(Role.Clock) ? (TimeUnit)token.Value
        : token.Is(Role.DecadeUnit) ? TimeUnit.Decade
        : token.Is(Role.Century) ? TimeUnit.Century
        : TimeUnit.None;

    private Stretch? ReadCounted(int at)
    {
        var (bound, i) = ReadBound(at);
        if (CountWords.Read(row, i) is not var (count, next))
            return null;
        if (EndOfAlternative(next) is { } alternative && count is not null)
            return new(at, next, TemporalKind.Duration) { Duration = new(count, UnitOf(row[alternative]), bound) };
        var unit = row.Skip(next, TokenKind.Dash);
        if (count is not 1 && IsAdjective(unit))
            unit++;
        if (UnitOf(row[unit]) is TimeUnit.None)
            return null;
        var (from, to) = Around(at, i, next, EndOf(unit));
        return new(from, to, TemporalKind.Duration) { Duration = new(count, UnitOf(row[unit]), bound) };
    }

    /// <summary>"a thirty year truce", "a year-long trial": the article is that of the thing; "a sixty-day period" and "a hundred years" are whole.</summary>
    private (int From, int To) Around(int at, int article, int afterCount, int end)
    {
        var counting = row[article + 1];
        var isOfThing = counting.Is(Role.Number) || counting.Is(TokenKind.Number) || (afterCount == article + 1 && row[end - 1].Is(Role.Aged));
        if (!row[article].Is(Role.Article) || !isOfThing || counting.Value == Hundred)
            return (at, end);
        return row[end].Is(Role.Epoch) ? (at, end + 1) : (article + 1, end);
    }

    /// <summary>"two bloody weeks", "the lean years": a word of no part in dates right before several units.</summary>
    private bool IsAdjective(int at) => row[at] is { Kind: TokenKind.Word, HasPart: false, Capital: false } && row[at + 1].Is(Role.Many);

    /// <summary>The unit of "ten or fifteen years", "twelve to eighteen months", when a second number follows here.</summary>
    private int? EndOfAlternative(int at)
    {
        var isJoined = row[at].Is(Role.Or | Role.To) || (row[at].Is(TokenKind.Dash) && !row[at + 1].Is(Role.Unit));
        return isJoined && CountWords.Read(row, at + 1) is (not null, var next) && row.Skip(next, TokenKind.Dash) is var unit && UnitOf(row[unit]) is not TimeUnit.None ? unit : null;
    }

    /// <summary>"the next few months", "the past decade", "the four previous weeks", "the lean years".</summary>
    private Stretch? ReadFollowing(int at)
    {
        var i = row.Skip(at, Role.Article);
        if (i == at)
            return null;
        int? count = null;
        for (var words = 0; words < MostWordsBefore && (row[i].Is(TokenKind.Number) || row[i].Is(Role.Next | Role.Previous | Role.Last | Role.Ordinal | Role.Number | Role.Several)); words++, i++)
            count = row[i].Is(TokenKind.Number) || row[i].Is(Role.Number) ? row[i].Value : count;
        i = IsAdjective(i) ? i + 1 : i;
        var kind = UnitOf(row[i]);
        if (kind is TimeUnit.None || (i == at + 1 && !row[i].Is(Role.Many)))
            return null;
        return row[i].Is(Role.Many) || (row[i - 1].Is(Role.Last | Role.Ordinal) && !row[i].Is(Role.Day))
            ? new(at, EndOf(i), TemporalKind.Duration) { Duration = new(count ?? (row[i].Is(Role.Many) ? null : 1), kind, DurationBound.Exact) }
            : null;
    }

    /// <summary>"within days".</summary>
    private Stretch? ReadUncounted(int at) =>
        row[at].Is(Role.Many) && UnitOf(row[at]) is not TimeUnit.None and var kind
            ? new(at, EndOf(at), TemporalKind.Duration) { Duration = new(null, kind, DurationBound.Exact) }
            : null;

    /// <summary>"a few days later", "weeks earlier", "fifteen months ago": no length, but a view ahead or back.</summary>
    private Stretch Turned(Stretch stretch) =>
        row[stretch.To].Is(Role.Later) ? stretch with { To = stretch.To + 1, Kind = TemporalKind.Future, Duration = null }
        : row[stretch.To].Is(Role.Earlier) || (row[stretch.To].Is(Role.Deictic) && row[stretch.To].Value == (int)View.Past) ? stretch with { To = stretch.To + 1, Kind = TemporalKind.Past, Duration = null }
        : stretch;

    /// <summary>"26 years old", "26 years of age", "a nine day long operation".</summary>
    private int EndOf(int unit)
    {
        var i = unit + 1;
        if (row[i].Is(Role.Aged))
            return i + 1;
        if ((row[i].Is(Role.Of) || row[i].Is(TokenKind.Dash)) && row[i + 1].Is(Role.Aged))
            return i + 2;
        return row[i].Is(Role.Of) ? EndOfContent(i) : i;
    }

    /// <summary>"three years of hard work": what the time was filled with, as far as two words tell it.</summary>
    private int EndOfContent(int of)
    {
        var i = of + 1;
        while (i <= of + LongestContent && row[i].Is(TokenKind.Word) && !row[i].Is(Role.Lead | Role.To | Role.Core))
            i++;
        while (row[i - 1].Is(Role.Article | Role.Possessive | Role.And | Role.Or))
            i--;
        return i > of + 1 ? i : of;
    }

    private (DurationBound Bound, int To) ReadBound(int at)
    {
        if (row[at].Is(Role.About))
            return (DurationBound.About, at + 1);
        var i = row[at].Is(Role.In | Role.Until) && row[at + 1].Is(Role.Measure) ? at + 1 : at;
        if (!row[i].Is(Role.Measure) || row[i].Value == 0)
            return (DurationBound.Exact, at);
        var bound = (DurationBound)row[i].Value;
        return (bound, row[i + 1].Is(Role.Measure) ? i + 2 : i + 1);
    }
}
