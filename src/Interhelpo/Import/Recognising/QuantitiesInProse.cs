using System.Collections.Concurrent;
using System.Collections.Frozen;
using Interhelpo.Archive;

namespace Interhelpo.Import.Recognising;

/// <summary>
/// Finds what prose counts or measures: number, hedge, range and unit. Years, dates, times, ordinals, labels (page 7, Article 5),
/// identifiers and telephone numbers are none, nor is a number without anything counted ("hundreds of" has no number).
/// </summary>
public sealed class QuantitiesInProse
{
    private const int LongestHedge = 3;
    private const int LongestPhrase = 64;
    private const int MostBackward = 8;

    private static readonly FrozenSet<string> own = new[] { "en", "cs", "sk", "ru", "de" }.ToFrozenSet(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, CueWords> languages = new(StringComparer.Ordinal);

    private readonly string text;
    private readonly List<Token> tokens;
    private readonly NumberInWords numbers;
    private readonly PartsOfCounted parts;
    private readonly Func<int, decimal, (int First, int Next)?> unitAt;
    private readonly CueWords cues;

    private QuantitiesInProse(string text, string language)
    {
        this.text = text;
        cues = languages.GetOrAdd(own.Contains(language) ? language : "en", each => CueWords.Read(each + ".quantities.txt"));
        tokens = Tokens.In(text, new TextSpan(0, text.Length), new WordPool(cues));
        numbers = new NumberInWords(cues, tokens);
        parts = new PartsOfCounted(cues, tokens);
        unitAt = cues[Cue.CapitalNouns].Count > 0 ? new CapitalNouns(cues, tokens).At
            : cues[Cue.Endings].Count > 0 ? new InflectedNouns(cues, tokens).At
            : new CountedNouns(cues, tokens).At;
    }

    public static IReadOnlyList<QuantityMention> Find(string text, string language = "en") => Find(text, language, []);

    /// <summary>Leaves alone what touches one of the spans: dates, and durations that date something, found before; in any order.</summary>
    /// <param name="language">ISO 639-1; a language without words of its own is read by the English ones: numbers in digits and measures.</param>
    public static IReadOnlyList<QuantityMention> Find(string text, string language, IReadOnlyList<TextSpan> except)
    {
        var spans = new SpanSet(except);
        return [.. new QuantitiesInProse(text, language).All().Where(mention => !spans.Overlaps(mention.Span))];
    }

    private IEnumerable<QuantityMention> All()
    {
        var position = 0;
        while (position < tokens.Count)
        {
            if (!MayBegin(tokens[position]))
            {
                position++;
                continue;
            }
            var (mention, next) = At(position);
            if (mention is not null)
                yield return mention;
            position = next;
        }
    }

    /// <summary>The cheap question first: most words begin no number.</summary>
    private static bool MayBegin(Token token)
    {
        if (!token.IsWord)
            return token.IsNumber;
        var word = token.Word.Cues;
        return word.Has(Cue.Numbers) || word.Has(Cue.BareScales) || word.Has(Cue.Fractions) || token.Is("a") || token.Is("an") || token.Text.Contains('-', StringComparison.Ordinal);
    }

    /// <summary>The quantity whose number begins here, if any, and where to look on.</summary>
    private (QuantityMention? Mention, int Next) At(int first)
    {
        if (parts.At(first) is { } part)
            return (new QuantityMention(new TextSpan(tokens[first].Span.Start, tokens[part.Next - 1].Span.End), new Quantity(part.Value, Words(part.Of, part.Next), QuantityQualifier.Exact)), part.Next);
        if (numbers.At(first) is not { } low)
            return (null, first + 1);
        var (to, next, joined) = Range(low.Next);
        var (hedge, start) = Hedge(first, ref next, joined);
        if (to is not null && RiseFrom(first, next) is { } risen)
            return (new QuantityMention(new TextSpan(tokens[first - 1].Span.Start, tokens[next - 1].Span.End), new Quantity(low.Value, risen, QuantityQualifier.Exact, to)), next);
        if (IsLabel(start, first, next) || unitAt(next, to ?? low.Value) is not { } unit || IsYear(first, low, to))
            return (null, next);
        if (IsDistanceInTime(unit.Next))
            return (null, unit.Next);
        var span = new TextSpan(tokens[start].Span.Start, tokens[unit.Next - 1].Span.End);
        return (new QuantityMention(span, new Quantity(low.Value, Words(unit.First, unit.Next), hedge, to)), unit.Next);
    }

    /// <summary>"The number of members rose from 1,400 to 3,501": what is said to rise is what is counted; null when nothing says it.</summary>
    private string? RiseFrom(int first, int next)
    {
        if (first < 2 || !tokens[first - 1].Is("from") || !tokens[first + 1].Is("to") || unitAt(next, 2) is not null)
            return null;
        for (var position = first - 2; position >= 0 && position > first - MostBackward && !tokens[position].IsMark('.'); position--)
        {
            if (tokens[position].Has(Cue.Collectives))
                return tokens[position].Text;
            if (position > 1 && tokens[position - 1].Is("of") && tokens[position - 2].Is("number") && unitAt(position, 2) is { } unit)
                return Words(unit.First, unit.Next);
        }
        return null;
    }

    /// <summary>The upper end of a range, where one follows: <c>10–12</c>, <c>20 to 30</c>, <c>(between) 20 and 30</c>, <c>two or three</c>.</summary>
    private (decimal? To, int Next, Cue? Joined) Range(int next)
    {
        if (next >= tokens.Count || Joint(next) is not { } joined || numbers.At(next + 1) is not { } high || high.Value <= 0)
            return (null, next, null);
        return (high.Value, high.Next, joined);
    }

    private Cue? Joint(int position)
    {
        var token = tokens[position];
        if (token.Text is "–" or "-" or "—" || token.Has(Cue.RangeTo))
            return Cue.RangeTo;
        if (token.Has(Cue.RangeOr))
            return Cue.RangeOr;
        return token.Has(Cue.RangeAnd) && IsBetween(position) ? Cue.RangeAnd : null;
    }

    private bool IsBetween(int and)
    {
        for (var position = and - 2; position >= 0 && position >= and - 5; position--)
        {
            if (tokens[position].Has(Cue.Between))
                return true;
        }
        return false;
    }

    private (QuantityQualifier Hedge, int Start) Hedge(int first, ref int next, Cue? joined)
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
        return (joined == Cue.RangeOr ? QuantityQualifier.About : QuantityQualifier.Exact, joined == Cue.RangeAnd ? Math.Max(0, first - 1) : first);
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
        var isShortened = before >= 0 && tokens[before].IsMark('.');
        if (isShortened)
            before--;
        // "s. 230" is a page, "s 230 lidmi" is with 230 people.
        if (!isShortened && cues[Cue.Endings].Count > 0 && before >= 0 && tokens[before].IsWord && tokens[before].Span.Length == 1)
            return false;
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
