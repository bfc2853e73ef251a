namespace Interhelpo.Comparing;

/// <summary>What speaks for two claims answering one question, or against it. What each is worth stands in <c>sameness.txt</c>.</summary>
internal enum Sign
{
    IsDate,
    IsQuantity,
    IsName,
    IsPerson,
    IsPlace,
    IsCause,

    /// <summary>How alike the claims' surroundings are, from 0 to 1.</summary>
    Cosine,

    /// <summary>How much the surroundings share, by its weight.</summary>
    Shared,

    /// <summary>How alike the whole statements are, from 0 to 1.</summary>
    CosineOfStatements,

    /// <summary>How much better this partner is than the second best, or worse than the best, for both claims: from -2 to 2.</summary>
    Margin,

    /// <summary>How near to the same part of their texts they stand, from 0 to 1.</summary>
    Order,

    /// <summary>How alike the documents are among those of the archive: the logarithm of their cosine.</summary>
    Documents,

    /// <summary>Both are dated, and the dates touch.</summary>
    OneTime,
    OtherTime,

    /// <summary>The same, where a date is taken from a statement before.</summary>
    InheritedOneTime,
    InheritedOtherTime,

    SameAct,
    OtherAct,

    /// <summary>Rules know the question of both, and it is the same.</summary>
    SameQuestion,

    Agree,
    Compatible,

    /// <summary>How seldom such an agreement is chance, from 0 to 2: the same day more than the same year, 1,078 more than 3.</summary>
    ExactAgreement,

    /// <summary>A date was reckoned from another: "a year later".</summary>
    Reckoned,

    ContradictingDate,

    /// <summary>No act says of either that it happens once.</summary>
    ContradictingUntold,

    /// <summary>The logarithm of the years between them.</summary>
    YearsBetween,

    ContradictingNumber,

    /// <summary>The logarithm of how many times one is the other.</summary>
    TimesAsMuch,

    /// <summary>Two kinds of people are counted.</summary>
    LikeUnit,

    /// <summary>People, and something else that may be people.</summary>
    OtherUnit,

    /// <summary>How seldom the texts speak of what is counted, from 0 to 1.</summary>
    RareUnit,

    /// <summary>One counts a part or one of several: "the first train".</summary>
    PartBesideWhole,

    ContradictingPerson,

    /// <summary>How many words the two say in common of what the person was, up to 3.</summary>
    SharedRoles,

    /// <summary>One gives a single word that may be no such name at all.</summary>
    Bare,

    ContradictingPlace,

    /// <summary>One says where to, the other where from.</summary>
    OtherWay,

    /// <summary>One text also names what the other answers.</summary>
    NamedByBoth,

    /// <summary>The logarithm of how often the texts name what they agree on.</summary>
    NamedOften,

    /// <summary>Agreement in what a first statement names: what the text is about.</summary>
    FirstStatement,

    ContradictingCause,

    /// <summary>One of the reasons is told without being called a reason; both are.</summary>
    ToldOnce,
    ToldTwice,

    /// <summary>Of two reasons that agree, the share of their words that is the same.</summary>
    ShareOfWords,
}
