using Interhelpo.Archive;

namespace Interhelpo.Import.Recognising;

/// <summary>
/// Finds what prose counts or measures: number, hedge, range and unit. Years, dates, times, ordinals, labels (page 7, Article 5),
/// identifiers and telephone numbers are none, nor is a number without anything counted ("hundreds of" has no number). English.
/// </summary>
public sealed class QuantitiesInProse
{
    private const int LongestHedge = 3;
    private const int LongestPhrase = 64;

    private static readonly CueWords English = CueWords.Read("en.quantities.txt");

    private readonly string text;
    private readonly List<Token> tokens;
    private readonly NumberInWords numbers;
    private readonly CountedNouns nouns;
    private readonly CueWords cues = English;

    private QuantitiesInProse(string text)
    {
        this.text = text;
        tokens = Tokens.In(text, new TextSpan(0, text.Length), new WordPool(cues));
        numbers = new NumberInWords(cues, tokens);
        nouns = new CountedNouns(cues, tokens);
    }

    public static IReadOnlyList<QuantityMention> Find(string text) => Find(text, []);

    /// <summary>Leaves alone what touches one of the spans: dates, and durations that date something, found before; in any order.</summary>
    public static IReadOnlyList<QuantityMention> Find(string text, IReadOnlyList<TextSpan> except)
    {
        var spans = new SpanSet(except);
        return [.. new QuantitiesInProse(text).All().Where(mention => !spans.Overlaps(mention.Span))];
    }

    private IEnumerable<QuantityMention> All()
    {
        var position = 0;
        while (position < tokens.Count)
        {
            var (mention, next) = At(position);
            if (mention is not null)
                yield return mention;
            position = next;
        }
    }

    /// <summary>The quantity whose number begins here, if any, and where to look on.</summary>
    private (QuantityMention? Mention, int Next) At(int first)
    {
        if (numbers.At(first) is not { } low)
            return (null, first + 1);
        var (to, next, joined) = Range(low.Next);
        var (hedge, start) = Hedge(first, ref next, joined);
        if (IsLabel(start, first, next) || nouns.At(next, to ?? low.Value) is not { } unit || IsYear(first, low, to))
            return (null, next);
        if (IsDistanceInTime(unit.Next))
            return (null, unit.Next);
        var span = new TextSpan(tokens[start].Span.Start, tokens[unit.Next - 1].Span.End);
        return (new QuantityMention(span, new Quantity(low.Value, Words(unit.First, unit.Next), hedge, to)), unit.Next);
    }

    /// <summary>The upper end of a range, where one follows: <c>10–12</c>, <c>20 to 30</c>, <c>(between) 20 and 30</c>, <c>two or three</c>.</summary>
    private (decimal? To, int Next, string Joined) Range(int next)
    {
        if (next >= tokens.Count || tokens[next].Text is not ("–" or "-" or "—" or "to" or "and" or "or"))
            return (null, next, "");
        var joined = tokens[next].Text;
        if (joined == "and" && !IsBetween(next))
            return (null, next, "");
        return numbers.At(next + 1) is { } high ? (high.Value, high.Next, joined) : (null, next, "");
    }

    private bool IsBetween(int and)
    {
        for (var position = and - 2; position >= 0 && position >= and - 5; position--)
        {
            if (tokens[position].Is("between"))
                return true;
        }
        return false;
    }

    private (QuantityQualifier Hedge, int Start) Hedge(int first, ref int next, string joined)
    {
        if (HedgeAt(Cue.HedgesBehind, next, 2) is { } behind)
        {
            next += 2;
            return (behind, first);
        }
        for (var length = LongestHedge; length > 0; length--)
        {
            if (first >= length && HedgeAt(Cue.Hedges, first - length, length) is { } before)
                return (before, first - length);
            if (first > length && tokens[first - 1].IsMark('.') && HedgeAt(Cue.Hedges, first - length - 1, length + 1) is { } abbreviated)
                return (abbreviated, first - length - 1);
        }
        return (joined == "or" ? QuantityQualifier.About : QuantityQualifier.Exact, joined == "and" ? Math.Max(0, first - 1) : first);
    }

    private QuantityQualifier? HedgeAt(Cue section, int start, int length)
    {
        if (start + length > tokens.Count)
            return null;
        Span<char> phrase = stackalloc char[LongestPhrase];
        var written = 0;
        for (var position = start; position < start + length; position++)
        {
            var word = tokens[position].Text;
            if ((position > start && tokens[position].Before > Gap.Line) || written + word.Length + 1 > phrase.Length)
                return null;
            if (written > 0 && !tokens[position].IsMark('.'))
                phrase[written++] = ' ';
            word.CopyTo(phrase[written..]);
            written += word.Length;
        }
        var next = start + length;
        if (next < tokens.Count && tokens[next].Before > Gap.Line)
            return null;
        return cues.Value(section, phrase[..written]) is { } hedge ? Enum.Parse<QuantityQualifier>(hedge) : null;
    }

    /// <summary>A number glued to something, or named by the word before it, labels a thing instead of counting it.</summary>
    private bool IsLabel(int start, int first, int next)
    {
        if (IsGlued(first) || (next < tokens.Count && tokens[next].Before == Gap.None && !tokens[next].Is("%") && !tokens[next].IsWord))
            return true;
        var before = start - 1;
        if (before >= 0 && tokens[before].IsMark('.'))
            before--;
        return start == first && before >= 0 && tokens[first].IsNumber && tokens[before].Word.Cues.Has(Cue.Labels);
    }

    private bool IsGlued(int first) =>
        first > 0 && tokens[first].Before == Gap.None && tokens[first - 1].Text is not ("(" or "[" or "“" or "\"" or "‘" or "—" or "–" or "~" or "$" or "€" or "£");

    /// <summary>"Almost a hundred years later" says when, not how much.</summary>
    private bool IsDistanceInTime(int next) =>
        next < tokens.Count && tokens[next - 1].Word.Cues.Has(Cue.TimeUnits) && tokens[next].Word.Cues.Has(Cue.BehindDistancesInTime);

    /// <summary>A bare number of four digits behind "in", "since" or a month is a year, whatever follows it.</summary>
    private bool IsYear(int first, (decimal Value, int Next, bool DigitsOnly) low, decimal? to)
    {
        if (!low.DigitsOnly || tokens[first].Span.Length != 4 || low.Value is < 1500 or > 2100)
            return false;
        return to is >= 1500 and <= 2100 || (first > 0 && tokens[first - 1].Word.Cues.Has(Cue.BeforeYears));
    }

    private string Words(int first, int next) => tokens[first].Text switch
    {
        "%" => "percent",
        "per" => "percent",
        _ => string.Join(' ', text[tokens[first].Span.Start..tokens[next - 1].Span.End].Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)),
    };
}
