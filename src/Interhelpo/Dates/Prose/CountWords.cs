namespace Interhelpo.Dates.Prose;

/// <summary>Reads how many units of time are meant.</summary>
internal static class CountWords
{
    /// <summary>10, ten, twenty-five, a, a hundred; null for how many when it is "few", "several".</summary>
    public static (int? Count, int To)? Read(Row row, int at) => IsHalved(row, at) ? null : ReadWhole(row, at);

    /// <summary>"half a year", "a year and a half": not what the words beside it count.</summary>
    private static bool IsHalved(Row row, int at) =>
        IsHalf(row[at - 1]) || (row[at + 2].Is(Role.And) && row[at + 3].Is(Role.Article) && IsHalf(row[at + 4]));

    private static bool IsHalf(in Token token) => token.Is(Role.Half) && token.Value == 0;

    private static (int? Count, int To)? ReadWhole(Row row, int at)
    {
        if (row[at].Is(TokenKind.Number))
            return (row[at].Value, at + 1);
        if (row[at].Is(Role.Several))
            return (null, row.Skip(at + 1, Role.Of));
        if (row[at].Is(Role.Article) && row[at].Length < 3)
            return row[at + 1].Is(Role.Several | Role.Number) || row[at + 1].Is(TokenKind.Number) ? ReadWhole(row, at + 1) : (1, at + 1);
        if (!row[at].Is(Role.Number))
            return null;
        var value = row[at].Value;
        if (value % 10 == 0 && value < 100 && row[at + 1].Is(TokenKind.Dash) && row[at + 2].Is(Role.Number))
            return (value + row[at + 2].Value, at + 3);
        return value < 10 && row[at + 1].Is(Role.Number) && row[at + 1].Value == 100 ? (value * 100, at + 2) : (value, at + 1);
    }
}
