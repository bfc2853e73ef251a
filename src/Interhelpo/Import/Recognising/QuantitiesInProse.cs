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
    private const int MostBackward = 8;
    private const int HoursOfDay = 24;

    private static readonly FrozenSet<string> own = new[] { "en", "cs", "sk", "ru", "de" }.ToFrozenSet(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, NumeralWords> languages = new(StringComparer.Ordinal);

    private readonly string text;
    private readonly List<Token> tokens;
    private readonly NumberInWords numbers;
    private readonly NumeralWords numerals;
    private readonly PartsOfCounted parts;
    private readonly MoneyBeforeNumbers money;
    private readonly QuantityHedges hedges;
    private readonly CountedPronouns pronouns;
    private readonly CountedFates fates;
    private readonly CountedBefore nouns;
    private readonly Func<int, decimal, (int First, int Next)?> unitAt;
    private readonly CueWords cues;

    private QuantitiesInProse(string text, string language)
    {
        this.text = text;
        numerals = languages.GetOrAdd(own.Contains(language) ? language : "en", each => new NumeralWords(CueWords.Read(each + ".quantities.txt")));
        cues = numerals.Cues;
        tokens = Tokens.In(text, new TextSpan(0, text.Length), new WordPool(cues));
        numbers = new NumberInWords(numerals, tokens);
        parts = new PartsOfCounted(cues, tokens);
        money = new MoneyBeforeNumbers(cues, tokens);
        hedges = new QuantityHedges(cues, tokens);
        pronouns = new CountedPronouns(cues, tokens);
        fates = new CountedFates(cues, tokens);
        unitAt = cues[Cue.CapitalNouns].Count > 0 ? new CapitalNouns(cues, tokens).At
            : cues[Cue.Endings].Count > 0 ? new InflectedNouns(cues, tokens).At
            : new CountedNouns(cues, tokens).At;
        nouns = new CountedBefore(tokens, unitAt);
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
    private bool MayBegin(Token token)
    {
        if (!token.IsWord)
            return token.IsNumber;
        var word = token.Word.Cues;
        return word.Has(Cue.BareScales) || word.Has(Cue.Fractions) || word.Has(Cue.Articles) || word.Has(Cue.HalfOf) || word.BeginsPhraseOf(Cue.HalfOf)
            || numerals.Value(token.Word) is not null || token.Text.Contains('-', StringComparison.Ordinal);
    }

    /// <summary>The quantity whose number begins here, if any, and where to look on.</summary>
    private (QuantityMention? Mention, int Next) At(int first)
    {
        if (parts.At(first) is { } part)
            return (new QuantityMention(new TextSpan(tokens[first].Span.Start, tokens[part.Next - 1].Span.End), new Quantity(part.Value, Words(part.Of, part.Next), QuantityQualifier.Exact)), part.Next);
        if (numbers.At(first) is not { } low)
            return (null, first + 1);
        if (money.SignOf(first) is { } sign)
            return Sum(sign, first, low);
        var (from, to, next, joined) = Range(low);
        var (hedge, start) = Hedge(first, from, ref next, joined);
        if (to is not null && RiseFrom(first, next) is { } risen)
            return (new QuantityMention(new TextSpan(tokens[first - 1].Span.Start, tokens[next - 1].Span.End), new Quantity(Plain(from), risen, QuantityQualifier.Exact, Plain(to))), next);
        var counted = unitAt(next, to ?? from);
        if (pronouns.Before(start) is var (pronoun, rulesOutNouns) && (rulesOutNouns || counted is null) && pronouns.IsWhole(first, next) && !IsGlued(first))
            return (new QuantityMention(new TextSpan(tokens[pronoun].Span.Start, tokens[next - 1].Span.End), new Quantity(Plain(from), tokens[pronoun].Text, hedge, Plain(to))), next);
        if (counted is null && to is null && pronouns.IsWhole(first, next) && !IsGlued(first) && !IsYear(first, low, to) && (fates.Before(start) ?? nouns.At(start, from)) is { } before)
            return (new QuantityMention(new TextSpan(tokens[start].Span.Start, tokens[next - 1].Span.End), new Quantity(Plain(from), Words(before.First, before.Next), hedge)), next);
        if ((counted ?? pronouns.Behind(next) ?? fates.Behind(next)) is not { } unit || IsGluedTo(first, next) || IsLabel(start, first, unit) || IsYear(first, low, to))
            return (null, next);
        if (IsDistanceInTime(unit.Next) || IsTimeOfDay(start, unit.Next, to ?? from))
            return (null, unit.Next);
        var span = new TextSpan(tokens[start].Span.Start, tokens[unit.Next - 1].Span.End);
        return (new QuantityMention(span, new Quantity(Plain(from), Words(unit.First, unit.Next), hedge, Plain(to))), unit.Next);
    }

    /// <summary>An amount behind its sign: more than £86,000, US$ 1.2 million, £40–50.</summary>
    private (QuantityMention?, int) Sum(int sign, int first, (decimal Value, int Next, bool DigitsOnly) low)
    {
        var (from, to, next, joined) = Range(low);
        if (to is null)
            (from, next) = money.Scaled(from, next);
        var (hedge, start) = Hedge(sign, from, ref next, joined);
        if (money.IsGluedOn(next))
            return (null, next);
        return (new QuantityMention(new TextSpan(tokens[start].Span.Start, tokens[next - 1].Span.End), new Quantity(Plain(from), Words(sign, first), hedge, Plain(to))), next);
    }

    /// <summary>1.2 million is 1200000, not 1200000.0.</summary>
    private static decimal Plain(decimal value) => decimal.IsInteger(value) ? decimal.Truncate(value) : value / 1.0000000000000000000000000000m;

    private static decimal? Plain(decimal? value) => value is { } number ? Plain(number) : null;

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

    /// <summary>Both ends of a range, where an upper one follows: <c>10–12</c>, <c>20 to 30</c>, <c>(between) 20 and 30</c>, <c>two or three</c>.</summary>
    private (decimal From, decimal? To, int Next, Cue? Joined) Range((decimal Value, int Next, bool DigitsOnly) low)
    {
        if (low.Next >= tokens.Count || Joint(low.Next) is not { } joined || money.BehindSign(low.Next + 1) is var upper && numbers.At(upper) is not { } high || high.Value <= 0)
            return (low.Value, null, low.Next, null);
        return (low.Value * SharedScale(low.Value, upper, high), high.Value, high.Next, joined);
    }

    /// <summary>Of "two or three thousand" both are thousands; of "900 to 1.2 million" only the greater is.</summary>
    private decimal SharedScale(decimal low, int upper, (decimal Value, int Next, bool DigitsOnly) high)
    {
        var unscaled = tokens[upper].IsNumber ? tokens[upper].Number : numerals.Value(tokens[upper].Word);
        return unscaled is { } digit && low < digit && digit < 100 && high.Value % digit == 0 && high.Value / digit is 12 or 20 or 100 or 1000 or 1_000_000 or 1_000_000_000 ? high.Value / digit : 1;
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

    private (QuantityQualifier Hedge, int Start) Hedge(int first, decimal value, ref int next, Cue? joined)
    {
        if (hedges.Behind(next) is var (behind, after))
        {
            next = after;
            return (behind, first);
        }
        return hedges.Before(first, value)
            ?? (joined == Cue.RangeOr ? QuantityQualifier.About : QuantityQualifier.Exact, joined == Cue.RangeAnd ? Math.Max(0, first - 1) : first);
    }

    private bool IsGluedTo(int first, int next) =>
        IsGlued(first) || (next < tokens.Count && tokens[next].Before == Gap.None && !tokens[next].Word.Cues.Has(Cue.Measures) && !tokens[next].IsWord);

    /// <summary>A number named by the word before it labels a thing instead of counting it, unless a measure follows: a line 40 km long.</summary>
    private bool IsLabel(int start, int first, (int First, int Next) unit)
    {
        var before = start - 1;
        var isShortened = before >= 0 && tokens[before].IsMark('.');
        if (isShortened)
            before--;
        if (!isShortened && tokens[unit.First].Span.Length > 1 && tokens[unit.First].Word.Cues.Has(Cue.Measures))
            return false;
        // "s. 230" is a page, "s 230 lidmi" is with 230 people.
        if (!isShortened && cues[Cue.Endings].Count > 0 && before >= 0 && tokens[before].IsWord && tokens[before].Span.Length == 1)
            return false;
        return start == first && before >= 0 && tokens[first].IsNumber && tokens[before].Word.Cues.Has(Cue.Labels);
    }

    private bool IsGlued(int first) =>
        first > 0 && tokens[first].Before == Gap.None && tokens[first - 1].Text is not ("(" or "[" or "“" or "\"" or "‘" or "—" or "–" or "~");

    /// <summary>"Almost a hundred years later" says when, not how much.</summary>
    private bool IsDistanceInTime(int next) =>
        next < tokens.Count && tokens[next - 1].Word.Cues.Has(Cue.TimeUnits) && tokens[next].Word.Cues.Has(Cue.BehindDistancesInTime);

    /// <summary>"Ve dvě hodiny", "в три часа" say when it was; "za dvě hodiny" how long it took.</summary>
    private bool IsTimeOfDay(int start, int next, decimal value) =>
        value <= HoursOfDay && start > 0 && tokens[next - 1].Word.Cues.Has(Cue.ClockUnits) && tokens[start - 1].Word.Cues.Has(Cue.BeforeClockTimes);

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
