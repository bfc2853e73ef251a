namespace Interhelpo.Import.Recognising;

/// <summary>
/// Reads the number that begins at a token, in digits or in words, up to thousands of millions: <c>2.5 million</c>, <c>two hundred and fifty</c>,
/// <c>a dozen</c>, <c>half a million</c>,
/// <c>3 тыс.</c>, <c>dvaašedesát</c>. "Hundreds" and a bare "one" are no numbers.
/// </summary>
internal sealed class NumberInWords(NumeralWords numerals, List<Token> tokens)
{
    private const int LongestHalf = 3;
    private const int LongestShortened = 4;

    private readonly CueWords cues = numerals.Cues;
    private readonly TokenPhrases phrases = new(numerals.Cues, tokens);

    /// <summary>The value, the token after the number, and whether it was written in digits alone; null when no number begins here.</summary>
    public (decimal Value, int Next, bool DigitsOnly)? At(int first)
    {
        if (first >= tokens.Count)
            return null;
        var token = tokens[first];
        if (token.IsNumber)
            return Scaled(token.Number, first + 1) is var (value, next) && next > first + 1 ? (value, next, false) : (token.Number, first + 1, true);
        if (!token.IsWord)
            return null;
        return HalfOf(first) ?? InWords(first);
    }

    /// <summary>Half a million, půl milionu, eine halbe Million.</summary>
    private (decimal, int, bool)? HalfOf(int first)
    {
        for (var length = LongestHalf; length > 0; length--)
        {
            if (phrases.Value(Cue.HalfOf, first, length) is not null && Scale(first + length) is var (scale, next))
                return (scale / 2, next, false);
        }
        return null;
    }

    private (decimal, int, bool)? InWords(int first)
    {
        // "A hundred and forty" is one hundred and forty.
        var isArticle = tokens[first].Has(Cue.Articles);
        if (isArticle && Scale(first + 1) is null)
            return null;
        var (total, part, position) = (0m, isArticle || tokens[first].Has(Cue.BareScales) ? 1m : 0m, isArticle ? first + 1 : first);
        while (Continue(ref total, ref part, ref position))
            position += Is(position, "and") && part % 100 == 0 && Small(position + 1) is not null ? 1 : 0;
        var isBareOne = position == first + 1 && part == 1;
        return position == first || isBareOne ? null : (total + part, position, false);
    }

    /// <summary>Takes one more word into the number: two · hundred · and fifty · thousand. False when the word cannot continue it.</summary>
    private bool Continue(ref decimal total, ref decimal part, ref int position)
    {
        if (Small(position) is { } small && Takes(part, small))
            (part, position) = WithHalf(part + small, position + 1);
        else if (Scale(position) is not var (scale, next) || part <= 0)
            return false;
        else if (part < scale && scale < 1000)
            (part, position) = (part * scale, next);
        else if (scale >= 1000 && total < 1_000_000_000_000m)
            (total, part, position) = (total + (part * scale), 0, next);
        else
            return false;
        return true;
    }

    /// <summary>Hundreds take what is below them, tens a digit; nothing takes what is greater than itself.</summary>
    private static bool Takes(decimal part, decimal small) =>
        part == 0 || (part % 1000 == 0 && small < 1000) || (part % 100 == 0 && small < 100) || (part % 10 == 0 && part % 100 >= 20 && small < 10);

    /// <summary>Two and a half, dva a půl, два с половиной.</summary>
    private (decimal Value, int Next) WithHalf(decimal value, int next)
    {
        if (value >= 100 || next >= tokens.Count || !tokens[next].Word.Cues.BeginsPhraseOf(Cue.AndAHalf))
            return (value, next);
        for (var length = LongestHalf; length > 1; length--)
        {
            if (phrases.Value(Cue.AndAHalf, next, length) is not null)
                return (value + 0.5m, next + length);
        }
        return (value, next);
    }

    /// <summary>The value times the scale words that follow it: five · hundred · thousand.</summary>
    private (decimal Value, int Next) Scaled(decimal value, int position)
    {
        for (var scales = 0; scales < 3 && value < 1_000_000_000_000m && Scale(position) is var (scale, next); scales++)
            (value, position) = (value * scale, next);
        return (value, position);
    }

    private decimal? Small(int position)
    {
        if (position >= tokens.Count || !tokens[position].IsWord)
            return null;
        var word = tokens[position].Text.AsSpan();
        var hyphen = word.IndexOf('-');
        if (hyphen < 0)
            return numerals.Value(tokens[position].Word);
        return cues.Number(Cue.Numbers, word[..hyphen]) is { } tens and >= 20 ? tens + cues.Number(Cue.Numbers, word[(hyphen + 1)..]) : null;
    }

    /// <summary>A scale and the token behind it; the stop of a shortened one (<c>тыс.</c>, <c>tis.</c>, <c>Mio.</c>) belongs to it.</summary>
    private (decimal Value, int Next)? Scale(int position)
    {
        if (position >= tokens.Count || !tokens[position].IsWord)
            return null;
        var word = tokens[position].Text;
        if (IsShortened(position) && cues.Number(Cue.Scales, word + ".") is { } shortened)
            return (shortened, position + 2);
        return tokens[position].Has(Cue.Scales) && cues.Number(Cue.Scales, word) is { } scale ? (scale, position + 1) : null;
    }

    /// <summary>A word and its stop, and more behind it that begins no sentence; German nouns have a capital anyway.</summary>
    private bool IsShortened(int position) =>
        position + 2 < tokens.Count && tokens[position].Text.Length <= LongestShortened && tokens[position + 1].IsMark('.') && tokens[position + 1].Before == Gap.None
        && tokens[position + 2].IsWord && (cues[Cue.CapitalNouns].Count > 0 || !char.IsUpper(tokens[position + 2].Text[0]) || tokens[position + 2].Has(Cue.Measures));

    private bool Is(int position, string word) => position < tokens.Count && tokens[position].Is(word);
}
