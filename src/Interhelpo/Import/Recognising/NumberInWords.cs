namespace Interhelpo.Import.Recognising;

/// <summary>
/// Reads the number that begins at a token, in digits or in words, up to thousands of millions: <c>2.5 million</c>, <c>two hundred and fifty</c>,
/// <c>a dozen</c>, <c>half a million</c>. "Hundreds" and a bare "one" are no numbers.
/// </summary>
internal sealed class NumberInWords(CueWords cues, List<Token> tokens)
{
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
        return token.Is("half") && cues[Cue.Fractions].Count > 0 ? HalfA(first) : InWords(first);
    }

    private (decimal, int, bool)? HalfA(int first) =>
        Is(first + 1, "a") && Scale(first + 2) is { } scale ? (scale / 2, first + 3, false) : null;

    private (decimal, int, bool)? InWords(int first)
    {
        // "A hundred and forty" is one hundred and forty.
        var isArticle = tokens[first].Is("a") || tokens[first].Is("an");
        if (isArticle && Scale(first + 1) is null)
            return null;
        var (total, part, position) = (0m, isArticle || tokens[first].Has(Cue.BareScales) ? 1m : 0m, isArticle ? first + 1 : first);
        while (Continue(ref total, ref part, position))
            position += Is(position + 1, "and") && part % 100 == 0 && Small(position + 2) is not null ? 2 : 1;
        var isBareOne = position == first + 1 && part == 1;
        return position == first || isBareOne ? null : (total + part, position, false);
    }

    /// <summary>Takes one more word into the number: two · hundred · and fifty · thousand. False when the word cannot continue it.</summary>
    private bool Continue(ref decimal total, ref decimal part, int position)
    {
        if (Small(position) is { } small && (part % 100 == 0 || (part % 10 == 0 && part % 100 >= 20 && small < 10)))
            part += small;
        else if (Scale(position) is { } scale && part > 0 && part < scale && scale < 1000)
            part *= scale;
        else if (Scale(position) is { } large && part > 0 && large >= 1000 && total < 1_000_000_000_000m)
            (total, part) = (total + (part * large), 0);
        else
            return false;
        return true;
    }

    /// <summary>The value times the scale words that follow it: five · hundred · thousand.</summary>
    private (decimal Value, int Next) Scaled(decimal value, int position)
    {
        for (var scales = 0; scales < 3 && value < 1_000_000_000_000m && Scale(position) is { } scale; scales++)
            (value, position) = (value * scale, position + 1);
        return (value, position);
    }

    private decimal? Small(int position)
    {
        if (position >= tokens.Count || !tokens[position].IsWord)
            return null;
        var word = tokens[position].Text.AsSpan();
        var hyphen = word.IndexOf('-');
        if (hyphen < 0)
            return tokens[position].Has(Cue.Numbers) ? cues.Number(Cue.Numbers, word) : null;
        return cues.Number(Cue.Numbers, word[..hyphen]) is { } tens and >= 20 ? tens + cues.Number(Cue.Numbers, word[(hyphen + 1)..]) : null;
    }

    private decimal? Scale(int position) =>
        position < tokens.Count && tokens[position].Has(Cue.Scales) ? cues.Number(Cue.Scales, tokens[position].Text) : null;

    private bool Is(int position, string word) => position < tokens.Count && tokens[position].Is(word);
}
