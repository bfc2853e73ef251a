using Interhelpo.Archive;
using Interhelpo.Dates;

namespace Interhelpo.Comparing;

/// <summary>What a statement answers to a question; answers of one kind can be judged against each other.</summary>
internal abstract record Answer
{
    /// <summary>How this answer stands to another to the same question, and why, in plain English.</summary>
    public abstract (Relation Relation, string Because) Beside(Answer other);

    /// <summary>The answer as a key, where two texts hardly give the same by chance: a month of a year, a number that is not small, a name. Empty for all others.</summary>
    public virtual string Rare => "";

    /// <summary>The share of the words of the shorter that both have: from 0 to 1.</summary>
    protected static double Share(IReadOnlySet<string> one, IReadOnlySet<string> other) => one.Count(other.Contains) / (double)Math.Max(1, Math.Min(one.Count, other.Count));
}

/// <summary>A number, with the least and the most that its hedge can mean.</summary>
/// <param name="When">When it held; null when nothing says.</param>
/// <param name="IsState">Whether the number changes with time, as that of members does.</param>
/// <param name="Factor">Of measures how many of the smallest common unit one is: 60 for hours.</param>
internal sealed record NumberAnswer(decimal Value, decimal? To, QuantityQualifier Qualifier, HistoricalDate? When, bool IsState, decimal Factor = 1) : Answer
{
    /// <summary>"About 300" is said of 270 and of 330.</summary>
    private const decimal AboutShare = 0.1m;

    /// <summary>Nobody says "more than 1000" of what is twice as many.</summary>
    private const decimal MostOfMore = 2;

    /// <summary>Smaller numbers stand in every text.</summary>
    private const decimal LargestPlain = 12;

    public override string Rare => Value > LargestPlain ? Value.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture) : "";

    private decimal Least => Qualifier switch
    {
        QuantityQualifier.About => Value * (1 - AboutShare),
        QuantityQualifier.LessThan or QuantityQualifier.UpTo => Value / MostOfMore,
        _ => Value,
    };

    private decimal Most => Qualifier switch
    {
        QuantityQualifier.About => (To ?? Value) * (1 + AboutShare),
        QuantityQualifier.MoreThan or QuantityQualifier.AtLeast => (To ?? Value) * MostOfMore,
        _ => To ?? Value,
    };

    public override (Relation Relation, string Because) Beside(Answer other)
    {
        if (other is not NumberAnswer number || !Times.MayBeOne(When, number.When))
            return (Relation.Unsure, "they speak of different times");
        if (Factor != number.Factor)
            return BesideOtherUnit(number);
        if (Value == number.Value && To == number.To)
            return (Relation.Agree, "they give the same number");
        if (Least <= number.Most && number.Least <= Most)
            return (Relation.Compatible, "one number is less exact and has room for the other");
        return (IsState || number.IsState) && (When is null || number.When is null)
            ? (Relation.Unsure, "the numbers differ, but may be of different times")
            : (Relation.Contradict, "the numbers exclude each other" + Apart(When, number.When));
    }

    /// <summary>Who gives metres, and who gives kilometres, rounds: "1,400 metres" and "a kilometre and a half" go together. That they do not says little.</summary>
    private (Relation, string) BesideOtherUnit(NumberAnswer number) =>
        Least * Factor * (1 - AboutShare) <= number.Most * number.Factor && number.Least * number.Factor * (1 - AboutShare) <= Most * Factor
            ? (Relation.Compatible, "one number, in another unit, has room for the other")
            : (Relation.Unsure, "they give different units");

    /// <summary>Two times that touch are not yet one: a reader must know.</summary>
    private static string Apart(HistoricalDate? one, HistoricalDate? other) =>
        one is null || other is null || one == other ? "" : $", though the times need not be the same ({one.InWords("en")}; {other.InWords("en")})";
}

/// <summary>A date of something that happened.</summary>
/// <param name="Act">What happened, as exactly as it is said: built and opened are not the same day.</param>
/// <param name="IsReckoned">Whether the date was reckoned from another; such a date contradicts nobody.</param>
/// <param name="MayRecur">Whether there may be several such happenings: journeys, deaths.</param>
internal sealed record DateAnswer(HistoricalDate Date, string Act, bool IsReckoned, bool MayRecur = false) : Answer
{
    public override string Rare => Date is { IsApproximate: false, Earliest: { } first, Latest: { } last } && first.Year == last.Year && first.Month == last.Month ? $"{first.Year}-{first.Month}" : "";

    public override (Relation Relation, string Because) Beside(Answer other)
    {
        if (other is GoingOnAnswer later)
            return later.Beside(this);
        if (other is not DateAnswer date)
            return (Relation.Unsure, "");
        if (Date == date.Date)
            return (Relation.Agree, "they give the same date");
        if (Times.Overlap(Date, date.Date))
            return (Relation.Compatible, "one date is less exact and holds the other");
        if (IsReckoned || date.IsReckoned || MayRecur || date.MayRecur || (Act.Length > 0 && date.Act.Length > 0 && Act != date.Act) || !Times.AreStated(Date, date.Date))
            return (Relation.Unsure, "the dates differ, but may be of different things");
        return (Relation.Contradict, Act.Length + date.Act.Length > 0 ? "it happens once, and the dates exclude each other" : "the dates exclude each other");
    }
}

/// <summary>When something still went on: it cannot have ended before.</summary>
internal sealed record GoingOnAnswer(HistoricalDate Date) : Answer
{
    public override (Relation Relation, string Because) Beside(Answer other) =>
        other is DateAnswer { IsReckoned: false, Date.Latest: { } end } ended && Times.AreStated(ended.Date, ended.Date) && Date is { IsApproximate: false, IsUncertain: false, Earliest: { } first } && first.DayNumber > end.DayNumber
            ? (Relation.Contradict, "one has it at work after the end that the other gives")
            : (Relation.Unsure, "");
}

/// <summary>A name or word, as a key that is the same for all its spellings.</summary>
/// <param name="When">When it held; null when nothing says.</param>
/// <param name="MayDiffer">Whether two of them can both be true: one of several founders, a town and its country.</param>
internal sealed record WordAnswer(string Key, HistoricalDate? When, bool MayDiffer) : Answer
{
    public override (Relation Relation, string Because) Beside(Answer other)
    {
        if (other is not WordAnswer word)
            return (Relation.Unsure, "");
        if (Key == word.Key)
            return (Relation.Agree, "they name the same");
        if (MayDiffer || word.MayDiffer || !Times.MayBeOne(When, word.When))
            return (Relation.Unsure, "both may be true");
        return (Relation.Contradict, "only one of them can be true");
    }
}

/// <summary>Why something happened, by the meanings and stems of the words that say so.</summary>
/// <param name="When">When it happened; null when nothing says.</param>
/// <param name="IsGiven">Whether it is said that this is why; otherwise it is only told, and may be why all the same.</param>
internal sealed record ReasonAnswer(IReadOnlySet<string> Words, HistoricalDate? When, bool IsGiven) : Answer
{
    private const double ShareOfSame = 0.34;
    private const int LeastOfTold = 2;

    /// <summary>The share of the words of the shorter that both have: from 0 to 1.</summary>
    public double ShareWith(ReasonAnswer other) => Share(Words, other.Words);

    public override (Relation Relation, string Because) Beside(Answer other)
    {
        if (other is not ReasonAnswer reason || Words.Count == 0 || reason.Words.Count == 0 || !Times.MayBeOne(When, reason.When))
            return (Relation.Unsure, "");
        var shared = Words.Count(reason.Words.Contains);
        var isSame = shared >= ShareOfSame * Math.Min(Words.Count, reason.Words.Count);
        if (IsGiven && reason.IsGiven)
            return isSame ? (Relation.Agree, "they give the same reason") : (Relation.Contradict, "they give different reasons");
        return isSame && shared >= LeastOfTold ? (Relation.Agree, "they tell the same of how it came about") : (Relation.Unsure, "");
    }
}

/// <summary>Something of which several may be true: an aim, what is left today, how it ended. Nobody contradicts another by giving one more.</summary>
/// <param name="Words">The meanings and stems of the words that say so.</param>
/// <param name="Otherwise">What two of them are when their words have little in common.</param>
internal sealed record OpenAnswer(IReadOnlySet<string> Words, HistoricalDate? When, Relation Otherwise, string Because) : Answer
{
    private const double ShareOfSame = 0.25;

    public override (Relation Relation, string Because) Beside(Answer other)
    {
        if (other is not OpenAnswer open || !Times.MayBeOne(When, open.When))
            return (Relation.Unsure, "they speak of different times");
        return Share(Words, open.Words) >= ShareOfSame ? (Relation.Agree, "they say the same") : (Otherwise, Because);
    }
}

/// <summary>Whose call, or which resolution, brought something about.</summary>
/// <param name="Form">As a concept: a call, a resolution.</param>
/// <param name="Words">The meanings and stems of its words.</param>
internal sealed record CallAnswer(string Form, IReadOnlySet<string> Words) : Answer
{
    private const double ShareOfSame = 0.25;

    public override (Relation Relation, string Because) Beside(Answer other)
    {
        if (other is not CallAnswer call || Share(Words, call.Words) < ShareOfSame)
            return (Relation.Unsure, "they may answer different ones");
        return Form == call.Form ? (Relation.Agree, "they name the same") : (Relation.Compatible, "one names a call and the other a resolution for the same, and both may hold");
    }
}

/// <summary>What came for the first time, and the thing by which it came.</summary>
internal sealed record FirstAnswer(string Brought, string By) : Answer
{
    public override (Relation Relation, string Because) Beside(Answer other) =>
        other is not FirstAnswer first || Brought != first.Brought ? (Relation.Unsure, "they speak of different things")
        : (Relation.Agree, By == first.By ? "both call it the first" : "the first of what brings it brought it for the first time");
}

/// <summary>How many of a thing a list names.</summary>
/// <param name="IsOne">One; otherwise several.</param>
internal sealed record ListedAnswer(bool IsOne) : Answer
{
    public override (Relation Relation, string Because) Beside(Answer other) =>
        other is ListedAnswer listed && IsOne != listed.IsOne ? (Relation.Compatible, "one lists one and the other several, and a list need not name all") : (Relation.Unsure, "");
}

/// <summary>Who or what something is made of: the trades of its members, the peoples who travelled.</summary>
/// <param name="Parts">As concepts.</param>
internal sealed record PartsAnswer(IReadOnlySet<string> Parts, HistoricalDate? When) : Answer
{
    /// <summary>Two lists that share fewer of their parts are of different things.</summary>
    private const double LeastShared = 0.5;

    public override (Relation Relation, string Because) Beside(Answer other)
    {
        if (other is not PartsAnswer parts || !Times.MayBeOne(When, parts.When))
            return (Relation.Unsure, "they speak of different times");
        if (Parts.SetEquals(parts.Parts))
            return (Relation.Agree, "they name the same");
        return Parts.Count(parts.Parts.Contains) >= LeastShared * Math.Min(Parts.Count, parts.Parts.Count) ? (Relation.Compatible, "one names some that the other leaves out, and neither says that there were no others") : (Relation.Unsure, "they may speak of different groups");
    }
}

/// <summary>How something compares with all of its kind: the best, one of the largest.</summary>
/// <param name="IsOneOf">Whether it is said to be one of several such.</param>
internal sealed record RankAnswer(string Rank, bool IsOneOf) : Answer
{
    public override (Relation Relation, string Because) Beside(Answer other)
    {
        if (other is not RankAnswer rank || Rank != rank.Rank)
            return (Relation.Unsure, "they compare it in different ways");
        return IsOneOf == rank.IsOneOf ? (Relation.Agree, "they give it the same rank") : (Relation.Compatible, "one puts it before all others, the other among the first");
    }
}

/// <summary>Somebody who was something to the matter.</summary>
/// <param name="Surname">As it sounds.</param>
/// <param name="Roles">What he is said to have been, as concepts and stems.</param>
/// <param name="IsOnly">Whether only one person was that: the first, the architect.</param>
/// <param name="When">When; null when nothing says.</param>
internal sealed record PersonAnswer(string Surname, IReadOnlySet<string> Roles, bool IsOnly, HistoricalDate? When) : Answer
{
    private const int LongestEnding = 3;
    private const int ShortestName = 3;

    public override string Rare => IsBare ? "" : Surname;

    /// <summary>Whether it is a single word that may be no name of a person at all, unless another text has the person's full name.</summary>
    public bool IsBare { get; init; }

    public override (Relation Relation, string Because) Beside(Answer other)
    {
        if (other is not PersonAnswer person)
            return (Relation.Unsure, "");
        if (IsBare && person.IsBare)
            return (Relation.Unsure, "");
        if (IsSame(Surname, person.Surname))
            return (Relation.Agree, "they name the same person");
        if (IsBare || person.IsBare)
            return (Relation.Unsure, "");
        return (IsOnly || (When is not null && person.When is not null)) && IsOnly == person.IsOnly && Roles.Overlaps(person.Roles) && Times.MayBeOne(When, person.When)
            ? (Relation.Contradict, "only one person was that, and they name two")
            : (Relation.Unsure, "both may be true");
    }

    /// <summary>However it is spelled or declined: the endings of a case are short.</summary>
    private static bool IsSame(string one, string other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        return longer.Length - shorter.Length <= LongestEnding && longer.AsSpan().StartsWith(shorter.AsSpan(0, Math.Max(Math.Min(ShortestName, shorter.Length), shorter.Length - 1)), StringComparison.Ordinal);
    }
}

/// <summary>Where something happened, or where somebody or something came from.</summary>
/// <param name="Sound">The beginnings of its words as they sound, in whatever case and script.</param>
/// <param name="IsWide">A state or region, in which the other place may lie.</param>
/// <param name="Way">Whether it is said where, where from, where to or through where.</param>
internal sealed record PlaceAnswer(string Key, string Sound, bool IsWide, Way Way, HistoricalDate? When) : Answer
{
    public override string Rare => IsBare || IsWide ? "" : Sound;

    /// <summary>Whether it is a single word that may be no place at all, unless another text says that it is one.</summary>
    public bool IsBare { get; init; }

    /// <summary>The key of the state or region in which it lies; null when its text does not say.</summary>
    public string? Within { get; init; }

    /// <summary>Whether it is a state or region of which nothing is said to have happened there: that two texts name it says nothing.</summary>
    public bool IsOnlyNamed { get; init; }

    public override (Relation Relation, string Because) Beside(Answer other)
    {
        if (other is not PlaceAnswer place)
            return (Relation.Unsure, "");
        if (IsBare && place.IsBare)
            return (Relation.Unsure, "");
        if (Within == place.Key || Key == place.Within)
            return (Relation.Compatible, "one place lies in the other, as one of them says");
        if (IsOnlyNamed || place.IsOnlyNamed)
            return (Relation.Unsure, "");
        if (Key == place.Key || Sound == place.Sound)
            return (Relation.Agree, "they name the same place");
        if (IsBare || place.IsBare)
            return (Relation.Unsure, "");
        if (!Times.MayBeOne(When, place.When))
            return (Relation.Unsure, "they speak of different times");
        if (IsWide || place.IsWide)
            return (Relation.Unsure, "one place may lie in the other");
        return Way == place.Way && Way != Way.Named ? (Relation.Contradict, "it cannot have been in both places") : (Relation.Unsure, "they need not speak of one way");
    }
}

/// <summary>How a place stands to what is said.</summary>
internal enum Way
{
    /// <summary>No preposition says.</summary>
    Named,
    Where,
    From,
    To,
    Through,
}
