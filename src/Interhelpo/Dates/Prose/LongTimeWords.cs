namespace Interhelpo.Dates.Prose;

/// <summary>Reads decades and centuries.</summary>
internal sealed class LongTimeWords(Row row)
{
    public Moment? Read(int at)
    {
        var i = row.Skip(at, Role.Article);
        if (ReadDecade(at, i) is { } decade)
            return decade;
        var century = ReadCentury(at, i);
        // "XX кылымдын 30-жылдары", "a 20. század harmincas éveiben"
        return century is not null && row.Words.Has(Habit.YearFirst) && ReadYearsOfDecade(at, century.To) is { Tens: { } tens } years
            ? years with { Year = century.Year + tens, Tens = null }
            : century;
    }

    /// <summary>The number of a century at this place: 19th, nineteenth, XIX.</summary>
    public (int Number, int To)? ReadCenturyNumber(int i)
    {
        if (row[i].Is(TokenKind.Ordinal) && row[i].Value is > 0 and <= 30)
            return (row[i].Value, i + 1);
        if (row[i].Is(Role.Number) && row[i].Value == 20 && row[i + 1].Is(TokenKind.Dash) && row[i + 2].Is(Role.Ordinal))
            return (20 + row[i + 2].Value, i + 3);
        if (row[i].Is(Role.Ordinal) && row[i].Value is > 0 and <= 30)
            return (row[i].Value, i + 1);
        if (row[i] is { Kind: TokenKind.Number, Length: <= 2, Value: > 0 and <= 30 } && row[i + 1].Is(Role.Century))
            return (row[i].Value, i + 1);
        return CanBeRoman(row[i]) && RomanNumber.Read(row.Text(i)) is { } roman ? (roman, row.Skip(i + 1, TokenKind.Dot)) : null;
    }

    public static bool CanBeRoman(in Token token) => token is { Kind: TokenKind.Word, Length: <= 5, Capital: true };

    public static long FirstYearOf(int century, bool beforeChrist) => beforeChrist ? 1 - century * 100 : (century - 1) * 100;

    private Moment? ReadDecade(int at, int i)
    {
        // The years 479 to 470 before Christ are its 470s.
        var era = IsYears(i + 1) ? i + 2 : i + 1;
        if (row[i].Is(TokenKind.Decade) && row[era].Is(Role.BeforeChrist))
            return new(Scale.Decade, at, era + 1) { Year = -row[i].Value - 8 };
        if (ReadYearsOfDecade(at, i) is { } decade)
            return decade;
        if (row[i].Is(TokenKind.Decade) && row[i].Value is >= 1000 and <= 2090)
        {
            // "the 1800s" are a century, "the 2000s" a decade, by how they are used.
            var scale = row[i].Value % 100 == 0 && row[i].Value < 2000 ? Scale.Century : Scale.Decade;
            return new(scale, at, i + 1) { Year = row[i].Value };
        }
        if (ReadTens(at, i) is { } tens)
            return tens;
        var inWords = row[i].Is(Role.Number) && row[i + 1].Is(TokenKind.Dash) && row[i + 2].Is(Role.DecadeName);
        if (inWords && row[i].Value is >= 10 and <= 20)
            return new(Scale.Decade, at, i + 3) { Year = row[i].Value * 100 + row[i + 2].Value };
        return null;
    }

    /// <summary>"the '60s", "in 70's", "the early fifties"; "in his sixties" is an age.</summary>
    private Moment? ReadTens(int at, int i)
    {
        var to = "'’‘".Contains(row.FirstCharacter(i), StringComparison.Ordinal) && row[i + 1].Is(TokenKind.Decade) && !row[i + 1].Spaced ? i + 1 : i;
        var isNamed = row[i].Is(Role.DecadeName) && row[i - 1].Is(Role.Article | Role.Part | Role.Of);
        var isWritten = row[to] is { Kind: TokenKind.Decade, Value: >= 10 and <= 90 } && (to > i || row[i - 1].Is(Role.Article | Role.Lead | Role.Part));
        var isAge = row[i - 1].Is(Role.Possessive) || (row[i - 1].Is(Role.Part) && row[i - 2].Is(Role.Possessive));
        return (isNamed || isWritten) && !isAge ? new(Scale.Decade, at, to + 1) { Tens = row[to].Value } : null;
    }

    /// <summary>"1930-х годах", "30. léta 20. století", "az 1930-as években", "třicátá léta": the years of a decade, its century perhaps after it.</summary>
    private Moment? ReadYearsOfDecade(int at, int i)
    {
        var isOfRange = row[i - 1].Is(TokenKind.Dash) && row[i - 2].Is(TokenKind.Number) && row[i - 2].Value % 10 != 0;
        if (TensOf(row[i]) is not { } tens || isOfRange)
            return null;
        var to = row.Skip(i + 1, TokenKind.Dash);
        if (!IsYears(to))
            return null;
        to++;
        var century = ReadCentury(to, row.Skip(row.Skip(to, Role.Of), Role.Article));
        to = century?.To ?? to;
        return tens >= 1000 ? new(Scale.Decade, at, to) { Year = tens }
            : century is null ? new(Scale.Decade, at, to) { Tens = tens }
            : new(Scale.Decade, at, to) { Year = century.Year + tens };
    }

    private bool IsYears(int at) => row[at].Is(Role.Year) && row[at].Is(Role.Many);

    /// <summary>The first year of a decade, or that year within its century; null for what names no decade.</summary>
    private static int? TensOf(Token token)
    {
        var isNumber = token.Is(TokenKind.Decade) || token.Is(TokenKind.Ordinal) || (token.Is(TokenKind.Number) && token.IsEnded);
        var value = token.Is(Role.Ordinal | Role.DecadeName) ? token.Value : isNumber ? token.Value : 0;
        return value % 10 == 0 && value is (>= 10 and <= 90) or (>= 1000 and <= 2090) ? value : null;
    }

    private Moment? ReadCentury(int at, int i)
    {
        if (ReadCenturyNumber(i) is not var (number, next))
            return null;
        next = row.Skip(next, TokenKind.Dash);
        if (!row[next].Is(Role.Century))
            return null;
        var beforeChrist = row[next + 1].Is(Role.BeforeChrist);
        var to = beforeChrist || row[next + 1].Is(Role.AfterChrist) ? next + 2 : next + 1;
        return new(Scale.Century, at, to) { Year = FirstYearOf(number, beforeChrist) };
    }
}
