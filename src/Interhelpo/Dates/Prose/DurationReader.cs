namespace Interhelpo.Dates.Prose;

/// <summary>Reads lengths of time: "three years", "a ten-day visit", "over nine months", "the next few weeks", "26 years of age", "days".</summary>
internal sealed class DurationReader(Row row)
{
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
        if (count is not 1 && row[unit] is { Kind: TokenKind.Word, HasPart: false, Capital: false } && row[unit + 1].Is(Role.Many))
            unit++;
        if (UnitOf(row[unit]) is TimeUnit.None)
            return null;
        var (from, to) = (at, EndOf(unit));
        if (row[i].Is(Role.Article) && row[i + 1].Length > 0 && (row[i + 1].Is(TokenKind.Number) || row[i + 1].Is(Role.Number) || (next == i + 1 && row[to - 1].Is(Role.Aged))))
            (from, to) = row[to].Is(Role.Epoch) ? (at, to + 1) : row[i + 1].Value is 100 ? (at, to) : (i + 1, to);
        return new(from, to, TemporalKind.Duration) { Duration = new(count, UnitOf(row[unit]), bound) };
    }

    /// <summary>The unit of "ten or fifteen years", "twelve to eighteen months", when a second number follows here.</summary>
    private int? EndOfAlternative(int at)
    {
        var isJoined = row[at].Is(Role.Or | Role.To) || (row[at].Is(TokenKind.Dash) && !row[at + 1].Is(Role.Unit));
        return isJoined && CountWords.Read(row, at + 1) is (not null, var next) && row.Skip(next, TokenKind.Dash) is var unit && UnitOf(row[unit]) is not TimeUnit.None ? unit : null;
    }

    /// <summary>"the next few months", "the past decade", "the four previous weeks", "the final years".</summary>
    private Stretch? ReadFollowing(int at)
    {
        var i = row.Skip(at, Role.Article);
        if (i == at)
            return null;
        int? count = null;
        for (var words = 0; words < 3 && row[i].Is(Role.Next | Role.Previous | Role.Last | Role.Ordinal | Role.Number | Role.Several | Role.View) | row[i].Is(TokenKind.Number); words++, i++)
            count = row[i].Is(TokenKind.Number) || row[i].Is(Role.Number) ? row[i].Value : count;
        var kind = UnitOf(row[i]);
        if (kind is TimeUnit.None || (i == at + 1 && !row[i].Is(Role.Many)))
            return null;
        return row[i].Is(Role.Many) || !row[i].Is(Role.Day) && row[i - 1].Is(Role.View | Role.Last | Role.Ordinal)
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
        return row[i].Is(Role.Of) && row[i + 1].Is(Role.Aged) ? i + 2 : row[i].Is(TokenKind.Dash) && row[i + 1].Is(Role.Aged) ? i + 2 : i;
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
