namespace Interhelpo.Import.Recognising;

/// <summary>
/// Reads the sign or code of a currency before its number: <c>£86,000</c>, <c>US$ 1.2 million</c>, <c>Kčs 12 000</c>. Shillings and pence
/// behind pounds are left out.
/// </summary>
internal sealed class MoneyBeforeNumbers(CueWords cues, List<Token> tokens)
{
    private const int LongestCountry = 2;

    /// <summary>Where the sign of the number begins; null when none stands before it, or it belongs to the number before it ("40 Kčs 500 cihel").</summary>
    public int? SignOf(int number)
    {
        var sign = number - 1;
        if (sign < 0 || !tokens[number].IsNumber || tokens[number].Before > Gap.Blank || !IsSign(sign))
            return null;
        if (sign == 0)
            return sign;
        var before = tokens[sign - 1];
        if (tokens[number].Before == Gap.Blank && tokens[sign].Before <= Gap.Blank && (before.IsNumber || before.Has(Cue.Scales) || before.Has(Cue.Numbers)))
            return null;
        return before.IsWord && tokens[sign].Before == Gap.None && before.Text.Length <= LongestCountry && before.IsCapitalised ? sign - 1 : sign;
    }

    /// <summary>The sign before the upper end of a range is passed over: £40 to £50.</summary>
    public int BehindSign(int position) => position + 1 < tokens.Count && SignOf(position + 1) == position ? position + 1 : position;

    /// <summary>The sum with the letter for its scale: £3m, $2bn.</summary>
    public (decimal Value, int Next) Scaled(decimal value, int next) =>
        next < tokens.Count && tokens[next].Before == Gap.None && tokens[next].Has(Cue.GluedScales) && cues.Number(Cue.GluedScales, tokens[next].Text) is { } scale
            ? (value * scale, next + 1)
            : (value, next);

    /// <summary>£2/10/-, 5-dollar and the like are left alone.</summary>
    public bool IsGluedOn(int next) =>
        next < tokens.Count && tokens[next].Before == Gap.None && (tokens[next].IsWord || tokens[next].IsMark('/') || tokens[next].IsMark('-') || tokens[next].IsMark(':'));

    private bool IsSign(int position)
    {
        var token = tokens[position];
        return token.Word.Cues.Has(Cue.Money) && (!token.IsWord || token.IsCapitalised);
    }
}
