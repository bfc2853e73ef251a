namespace Interhelpo.Dates.Edtf;

/// <summary>Reads the year of a date: four digits, a decade (<c>193</c>), a century (<c>19</c>), a long year after <c>Y</c>.</summary>
internal static class YearReader
{
    private const int MostDigits = 12;

    public static Parsed<YearPart> Read(string text)
    {
        var mark = text.IndexOf('S', StringComparison.Ordinal);
        var significant = mark < 0 ? "" : text[mark..];
        var body = mark < 0 ? text : text[..mark];
        if (significant.Length > 0 && !IsSignificant(significant[1..], body))
            return Refuse(Refusals.BadSignificant);
        return body[0] == 'Y' ? ReadLong(body, significant) : ReadShort(body, significant);
    }

    private static bool IsSignificant(string count, string year) =>
        !DigitMask.IsMasked(year) && int.TryParse(count, out var digits) && digits >= 1 && digits <= MostDigits && year.TrimStart('-').Length > 3;

    private static Parsed<YearPart> ReadShort(string body, string significant)
    {
        var negative = body[0] == '-';
        var digits = negative ? body[1..] : body;
        if (negative && digits.All(digit => digit == '0') && digits.Length == 4)
            return Refuse(Refusals.NegativeZero);
        return YearPart.FourDigits(negative, digits.PadRight(4, DigitMask.Unspecified), significant);
    }

    private static Parsed<YearPart> ReadLong(string body, string significant)
    {
        var exponentAt = body.IndexOf('E', StringComparison.Ordinal);
        var mantissaText = exponentAt < 0 ? body[1..] : body[1..exponentAt];
        var exponentText = exponentAt < 0 ? "0" : body[(exponentAt + 1)..];
        if (mantissaText.Length > MostDigits + 1 || exponentText.Length > 2)
            return Refuse(Refusals.TooFar);
        var year = (decimal)long.Parse(mantissaText);
        for (var exponent = int.Parse(exponentText); exponent > 0 && Math.Abs(year) <= CalendarDay.FurthestYear; exponent--)
            year *= 10;
        if (Math.Abs(year) > CalendarDay.FurthestYear)
            return Refuse(Refusals.TooFar);
        return Math.Abs(year) < 10_000 ? Refuse(Refusals.ShortLongYear) : YearPart.Long(body + significant, (long)year);
    }

    private static Parsed<YearPart> Refuse(string reason) => Parsed<YearPart>.Refused(reason);
}
