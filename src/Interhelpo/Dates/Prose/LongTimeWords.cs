namespace Interhelpo.Dates.Prose;

/// <summary>Reads decades and centuries.</summary>
internal sealed class LongTimeWords(Row row)
{
    private const string RomanDigits = "IVX";

    public Moment? Read(int at)
    {
        var i = row.Skip(at, Role.Article);
        return ReadDecade(at, i) ?? ReadCentury(at, i);
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
        return CanBeRoman(row[i]) && Roman(row.Text(i)) is { } roman ? (roman, i + 1) : null;
    }

    public static bool CanBeRoman(in Token token) => token is { Kind: TokenKind.Word, Length: <= 5, Capital: true };

    public static long FirstYearOf(int century, bool beforeChrist) => beforeChrist ? 1 - century * 100 : (century - 1) * 100;

    private Moment? ReadDecade(int at, int i)
    {
        // The years 479 to 470 before Christ are its 470s.
        if (row[i].Is(TokenKind.Decade) && row[i + 1].Is(Role.BeforeChrist))
            return new(Scale.Decade, at, i + 2) { Year = -row[i].Value - 8 };
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

    private static int? Roman(ReadOnlySpan<char> word)
    {
        var sum = 0;
        for (var at = 0; at < word.Length; at++)
        {
            if (ValueOf(word[at]) is not { } value)
                return null;
            sum += at + 1 < word.Length && ValueOf(word[at + 1]) > value ? -value : value;
        }
        return sum is > 0 and <= 30 ? sum : null;
    }

    private static int? ValueOf(char digit) => RomanDigits.IndexOf(digit, StringComparison.Ordinal) switch
    {
        0 => 1,
        1 => 5,
        2 => 10,
        _ => null,
    };
}
