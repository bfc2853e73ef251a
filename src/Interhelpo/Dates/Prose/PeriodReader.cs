namespace Interhelpo.Dates.Prose;

/// <summary>A phrase about a well-known period.</summary>
internal sealed record PeriodPhrase(int From, int Core, int To, Lead Lead, string Edtf, Period Period);

/// <summary>Reads "after the Second World War", "at the end of the First World War": with a preposition only, a name alone dates nothing.</summary>
internal sealed class PeriodReader(Row row, PhraseReader phrases)
{
    public PeriodPhrase? Read(int at)
    {
        var (lead, core) = phrases.ReadLead(at);
        if (lead is Lead.None)
            return row.Words.Has(Habit.YearFirst) ? ReadWithPostposition(at) : null;
        var i = row.Skip(core, Role.Article);
        var part = Part.Whole;
        if (row[i].Is(Role.PartNoun) && row[i + 1].Is(Role.Of))
            (part, i) = ((Part)row[i].Value, row.Skip(i + 2, Role.Article));
        else if (row[i].Is(Role.Part) && row.Words.Has(Habit.Inflects))
            (part, i) = ((Part)row[i].Value, i + 1);
        if (!row[i].Is(Role.Period) && !row[i].Is(TokenKind.Ordinal) && !row[at].Is(Role.Period))
            return null;
        foreach (var period in row.Words.Periods)
        {
            foreach (var name in period.Names)
            {
                if (row.Match(at, name) is { } whole)
                    return new(at, at, whole, Lead.None, $"{period.From}/{period.To}", period);
                if (row.Match(i, name) is { } to && !IsFirstOfAName(to) && ValueOf(lead, part, period) is { } edtf)
                    return new(at, core, to, lead, edtf, period);
            }
        }
        return null;
    }

    /// <summary>"a második világháború után", "экинчи дүйнөлүк согуштан кийин".</summary>
    private PeriodPhrase? ReadWithPostposition(int at)
    {
        var i = row.Skip(at, Role.Article);
        if (!row[i].Is(Role.Period))
            return null;
        foreach (var period in row.Words.Periods)
        {
            foreach (var name in period.Names)
            {
                if (row.Match(i, name) is { } end && row.TailAt(end) is var (lead, to) && to > end && ValueOf(lead, Part.Whole, period) is { } edtf)
                    return new(at, at, to, lead, edtf, period);
            }
        }
        return null;
    }

    /// <summary>"the Second World War Museum", "World War II-era".</summary>
    private bool IsFirstOfAName(int to) => (row[to].Is(TokenKind.Dash) && !row[to].Spaced) || row[to] is { Kind: TokenKind.Word, Capital: true, HasPart: false };

    private static string? ValueOf(Lead lead, Part part, Period period) => (lead, part) switch
    {
        (Lead.After or Lead.Since, _) => $"{period.To}/..",
        (Lead.Before or Lead.Until, Part.Late) => $"../{period.To}",
        (Lead.Before or Lead.Until, _) => $"../{period.From}",
        (Lead.In or Lead.During, Part.Whole) => $"{period.From}/{period.To}",
        (Lead.In or Lead.During, Part.Early) => $"{period.From}~",
        (Lead.In or Lead.During, Part.Late) => $"{period.To}~",
        _ => null,
    };
}
