using Interhelpo.Archive;
using Interhelpo.Dates;

namespace Interhelpo.Comparing;

/// <summary>What a statement answers to a question; answers of one kind can be judged against each other.</summary>
internal abstract record Answer
{
    /// <summary>How this answer stands to another to the same question, and why, in plain English.</summary>
    public abstract (Relation Relation, string Because) Beside(Answer other);
}

/// <summary>A number, with the least and the most that its hedge can mean.</summary>
/// <param name="When">When it held; null when nothing says.</param>
internal sealed record NumberAnswer(decimal Value, decimal? To, QuantityQualifier Qualifier, HistoricalDate? When) : Answer
{
    /// <summary>"About 300" is said of 270 and of 330.</summary>
    private const decimal AboutShare = 0.1m;

    /// <summary>Nobody says "more than 1000" of what is twice as many.</summary>
    private const decimal MostOfMore = 2;

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
        if (Value == number.Value && To == number.To)
            return (Relation.Agree, "they give the same number");
        return Least <= number.Most && number.Least <= Most
            ? (Relation.Compatible, "one number is less exact and has room for the other")
            : (Relation.Contradict, "the numbers exclude each other");
    }
}

/// <summary>A date of something that happened.</summary>
/// <param name="Act">What happened, as exactly as it is said: built and opened are not the same day.</param>
/// <param name="IsReckoned">Whether the date was reckoned from another; such a date contradicts nobody.</param>
internal sealed record DateAnswer(HistoricalDate Date, string Act, bool IsReckoned) : Answer
{
    public override (Relation Relation, string Because) Beside(Answer other)
    {
        if (other is not DateAnswer date)
            return (Relation.Unsure, "");
        if (Date == date.Date)
            return (Relation.Agree, "they give the same date");
        if (Times.Overlap(Date, date.Date))
            return (Relation.Compatible, "one date is less exact and holds the other");
        if (IsReckoned || date.IsReckoned || Act != date.Act || !Times.AreStated(Date, date.Date))
            return (Relation.Unsure, "the dates differ, but may be of different things");
        return (Relation.Contradict, "it happens once, and the dates exclude each other");
    }
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
