namespace Interhelpo.Citations;

/// <summary>
/// An International Standard Book Number (ISO 2108), of ten or thirteen digits, written with or without hyphens. Refuses wrong
/// lengths, strange characters and wrong check digits, with the reason.
/// </summary>
/// <param name="Thirteen">The thirteen digits without hyphens: the form to compare and search by.</param>
public sealed record Isbn(string Thirteen)
{
    /// <summary>The ten-character form; null for numbers outside the prefix 978.</summary>
    public string? Ten
    {
        get
        {
            if (!Thirteen.StartsWith("978", StringComparison.Ordinal))
                return null;
            var body = Thirteen[3..12];
            return body + CheckOfTen(body);
        }
    }

    public static Parsed<Isbn> Parse(string? text)
    {
        var digits = IdentifierText.WithoutSeparators(text).ToUpperInvariant();
        return digits.Length switch
        {
            10 when !AllDigits(digits[..9]) || !(char.IsAsciiDigit(digits[9]) || digits[9] == 'X') => Strange(text),
            10 when CheckOfTen(digits[..9]) != digits[9] => WrongCheck(text, CheckOfTen(digits[..9])),
            10 => new Isbn("978" + digits[..9] + CheckOfThirteen("978" + digits[..9])),
            13 when !AllDigits(digits) => Strange(text),
            13 when !digits.StartsWith("978", StringComparison.Ordinal) && !digits.StartsWith("979", StringComparison.Ordinal) =>
                Parsed<Isbn>.Refused($"ISBN {text} does not begin with 978 or 979."),
            13 when CheckOfThirteen(digits[..12]) != digits[12] => WrongCheck(text, CheckOfThirteen(digits[..12])),
            13 => new Isbn(digits),
            _ => Parsed<Isbn>.Refused($"ISBN {text} has {digits.Length} characters; 10 or 13 are wanted."),
        };
    }

    private static char CheckOfTen(string nine)
    {
        var sum = nine.Select((digit, index) => (digit - '0') * (10 - index)).Sum();
        var check = (11 - (sum % 11)) % 11;
        return check == 10 ? 'X' : (char)('0' + check);
    }

    private static char CheckOfThirteen(string twelve)
    {
        var sum = twelve.Select((digit, index) => (digit - '0') * (index % 2 == 0 ? 1 : 3)).Sum();
        return (char)('0' + ((10 - (sum % 10)) % 10));
    }

    private static bool AllDigits(string text) => text.All(char.IsAsciiDigit);

    private static Parsed<Isbn> Strange(string? text) => Parsed<Isbn>.Refused($"ISBN {text} has characters that are not digits.");

    private static Parsed<Isbn> WrongCheck(string? text, char wanted) =>
        Parsed<Isbn>.Refused($"ISBN {text} has a wrong check digit; {wanted} would be right.");
}
