namespace Interhelpo.Citations;

/// <summary>
/// An International Standard Serial Number (ISO 3297): eight characters, the last a check digit. Refuses wrong lengths and check
/// digits, with the reason.
/// </summary>
/// <param name="Hyphenated">The usual form <c>0147-5479</c>, which is also the one to compare by.</param>
public sealed record Issn(string Hyphenated)
{
    public static Parsed<Issn> Parse(string? text)
    {
        var digits = IdentifierText.WithoutSeparators(text).ToUpperInvariant();
        if (digits.Length != 8)
            return Parsed<Issn>.Refused($"ISSN {text} has {digits.Length} characters; 8 are wanted.");
        if (!digits[..7].All(char.IsAsciiDigit) || !(char.IsAsciiDigit(digits[7]) || digits[7] == 'X'))
            return Parsed<Issn>.Refused($"ISSN {text} has characters that are not digits.");
        var check = Check(digits[..7]);
        return check == digits[7]
            ? new Issn($"{digits[..4]}-{digits[4..]}")
            : Parsed<Issn>.Refused($"ISSN {text} has a wrong check digit; {check} would be right.");
    }

    private static char Check(string seven)
    {
        var sum = seven.Select((digit, index) => (digit - '0') * (8 - index)).Sum();
        var check = (11 - (sum % 11)) % 11;
        return check == 10 ? 'X' : (char)('0' + check);
    }
}
