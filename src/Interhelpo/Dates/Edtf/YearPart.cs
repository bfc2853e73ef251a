namespace Interhelpo.Dates.Edtf;

/// <summary>
/// The year of a date: four digits, some perhaps unspecified (<c>1925</c>, <c>-0489</c>, <c>193X</c>), or a long one (<c>Y170000002</c>, <c>Y17E7</c>).
/// </summary>
/// <param name="Text">As EDTF writes it, with its sign and its number of significant digits.</param>
/// <param name="Lowest">The first year it can be, astronomical.</param>
/// <param name="Highest">The last year it can be.</param>
internal sealed record YearPart(string Text, long Lowest, long Highest)
{
    public bool IsMasked => DigitMask.IsMasked(Text);

    public bool IsLong => Text[0] == 'Y';

    /// <summary>The digits of a four-digit year without its sign.</summary>
    public string Digits => Text.TrimStart('-')[..4];

    public static YearPart FourDigits(bool negative, string digits, string significant) => negative
        ? new($"-{digits}{significant}", -DigitMask.Highest(digits), -DigitMask.Lowest(digits))
        : new(digits + significant, DigitMask.Lowest(digits), DigitMask.Highest(digits));

    /// <summary>Four digits, all of them said.</summary>
    public static YearPart Plain(string digits)
    {
        var year = int.Parse(digits);
        return new(digits, year, year);
    }

    public static YearPart Long(string text, long year) => new(text, year, year);

    /// <summary>Every year it can be, in order of time.</summary>
    public IEnumerable<long> Candidates()
    {
        if (!IsMasked)
            return [Lowest];
        var years = DigitMask.Candidates(Digits).Select(year => (long)year);
        return Text[0] == '-' ? years.Reverse().Select(year => -year) : years;
    }
}
