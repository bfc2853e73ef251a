namespace Interhelpo.Dates.Prose;

/// <summary>A moment that is a number of units away from a stated one, or from the time told before.</summary>
/// <remarks><c>Anchor</c>: the moment it is counted from; null for the time told before.</remarks>
internal sealed record Offset(int From, int Core, int To, Moment Moment, Moment? Anchor);

/// <summary>Reads "two years later", "10 years after 1925", and at the head of a sentence "In 10 years,".</summary>
internal sealed class OffsetReader(Row row, MomentReader moments)
{
    private const int MostUnits = 2000;
    private const int LongestOccasion = 8;

    // Where "1927 году" is the year 1927.
    private const int MostUnitsBeforeYears = 999;

    private int Most => row.Words.Has(Habit.YearWordAfter) ? MostUnitsBeforeYears : MostUnits;

    public Offset? Read(int at)
    {
        var leads = row[at].Is(Role.In | Role.After) && OpensSentence(at);
        // "через два года", and at the head of a sentence "po dvou letech".
        var isLater = row.Words.Has(Habit.Inflects | Habit.CapitalNouns | Habit.SmallMonths) && (row[at].Is(Role.Later) || (row[at].Is(Role.After) && OpensSentence(at)));
        var core = leads || isLater ? at + 1 : at;
        var i = core;
        while (i < core + 2 && row[i].Is(Role.About | Role.Measure))
            i++;
        if ((CountWords.Read(row, i) ?? ReadUncounted(at, i)) is not ({ } count and > 0, var next) || count > Most || ScaleOf(row[next]) is not var (scale, size))
            return null;
        count *= size;
        if (isLater)
            return new(at, at, next + 1, Away(scale, core, next, count), null);
        if (row[next + 1].Is(Role.Later | Role.Earlier) && !row[next + 2].Is(Role.That))
            return new(at, core, next + 2, Away(scale, core, next, row[next + 1].Is(Role.Later) ? count : -count), null);
        if (leads && row[next + 1].Is(TokenKind.Comma) && row[at].Kind is TokenKind.Word)
            return new(at, core, next + 1, Away(scale, core, next, count), null);
        return row[next + 1].Is(Role.After | Role.Before) ? ReadAnchored(at, core, next, scale, count) : null;
    }

    /// <summary>"через год", "o rok později": one, which need not be said.</summary>
    private (int? Count, int To)? ReadUncounted(int at, int unit)
    {
        var isOne = row.Words.Has(Habit.Inflects) && !row[unit].Is(Role.Many) && (row[at].Is(Role.Later) || row[unit + 1].Is(Role.Later | Role.Earlier));
        return isOne ? (1, unit) : null;
    }

    private Offset? ReadAnchored(int at, int core, int unit, Scale scale, int count)
    {
        if ((moments.Read(unit + 2, Cue.Strong) ?? ReadOccasion(unit + 2)) is not { Year: not null } anchor)
            return null;
        return new(at, core, anchor.To, Away(scale, core, unit, row[unit + 1].Is(Role.After) ? count : -count), anchor);
    }

    /// <summary>"his death in 1943", "the founding of the mill in 1925": what happened then, from which something else is counted.</summary>
    private Moment? ReadOccasion(int at)
    {
        if (!row[at].Is(Role.Possessive | Role.Article))
            return null;
        for (var i = at + 1; i < at + LongestOccasion && row[i].Is(TokenKind.Word) && !row[i].Capital; i++)
        {
            if (row[i].Is(Role.In | Role.Of) && moments.Read(i + 1, Cue.Strong) is { Year: not null } anchor)
                return anchor with { From = at };
        }
        return null;
    }

    private static Moment Away(Scale scale, int from, int unit, int count) => new(scale, from, unit + 1) { Carry = Carry.Away, Away = count };

    private bool OpensSentence(int at) => row[at].Sentence != row[at - 1].Sentence || at == 0;

    private static (Scale Scale, int Size)? ScaleOf(Token unit) =>
        unit.Is(Role.Week) ? (Scale.Day, 7)
        : unit.Is(Role.Season) ? null
        : CalendarWords.ScaleOf(unit) is { } scale ? (scale, 1)
        : null;
}
