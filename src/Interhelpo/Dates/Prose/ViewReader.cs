namespace Interhelpo.Dates.Prose;

/// <summary>Reads words that look back, ahead or around from the time told of: "former", "now", "at the time", "this period", "daily".</summary>
internal sealed class ViewReader(Row row)
{
    public Stretch? Read(int at) => ReadEpoch(at) ?? ReadEach(at) ?? ReadTheseDays(at) ?? ReadView(at);

    /// <summary>"at the time", "during this period"; "this time he won" counts his attempts.</summary>
    private Stretch? ReadEpoch(int at)
    {
        var i = row[at].Is(Role.That | Role.This | Role.Article) ? row.Skip(at + 1, Role.Same) : at;
        if (i == at || !row[i].Is(Role.Epoch) || row[at].Length < 3)
            return null;
        return row[i].Value is not 0 ? new(at, i + 1, TemporalKind.Period)
            : row[at - 1].Is(Role.Lead | Role.Until) ? new(at, i + 1, TemporalKind.Present)
            : null;
    }

    /// <summary>"per day", "every year".</summary>
    private Stretch? ReadEach(int at) =>
        row[at].Is(Role.View) && (View)row[at].Value is (View.Each or View.Per) and var view && DurationReader.UnitOf(row[at + 1]) is not TimeUnit.None and var unit && !row[at + 1].Is(Role.Many)
            ? new(at, at + 2, view is View.Each ? TemporalKind.Repeated : TemporalKind.Duration) { Duration = new(1, unit, DurationBound.Exact) }
            : null;

    private Stretch? ReadTheseDays(int at) =>
        row[at].Is(Role.This) && row[at + 1].Is(Role.Day) && row[at + 1].Is(Role.Many) ? new(at, at + 2, TemporalKind.Present) : null;

    private Stretch? ReadView(int at)
    {
        var i = row.Skip(at, Role.Article);
        if (!row[i].Is(Role.View))
            return null;
        var view = (View)row[i].Value;
        // "The future" is a thing, "the former building" a building, and "the former" of two is no time at all.
        var from = view is View.Future && row[i + 1].Kind is not TokenKind.Word ? at : i;
        if (view is View.Past && row[i - 1].Is(Role.Article) && (row[i + 1].Kind is not TokenKind.Word || row[i + 1].Is(Role.Article | Role.Of)))
            return null;
        return view switch
        {
            View.Past => new(i, i + 1, TemporalKind.Past),
            View.Present => new(i, i + 1, TemporalKind.Present),
            View.Future => new(from, i + 1, TemporalKind.Future),
            View.Each or View.Per => null,
            _ => new(i, i + 1, TemporalKind.Repeated) { Duration = new(1, UnitOf(view), DurationBound.Exact) },
        };
    }

    private static TimeUnit UnitOf(View view) => view switch
    {
        View.Daily => TimeUnit.Day,
        View.Weekly => TimeUnit.Week,
        View.Monthly => TimeUnit.Month,
        _ => TimeUnit.Year,
    };
}
