using Interhelpo.Archive;

namespace Interhelpo.Comparing;

/// <summary>Reads the signs of two claims: what speaks for their answering one question, and against it.</summary>
internal static class Signs
{
    private const double MostShared = 4;
    private const int MostRoles = 3;
    private const double MostTimesAsMuch = 2;

    /// <summary>In the order of <see cref="Sign"/>; those that ask for the other claims of the texts are left 0.</summary>
    public static double[] Of(Features features, Claim one, Claim other, Relation relation)
    {
        var signs = new double[Sameness.SignCount];
        signs[(int)KindOf(one.Question.Kind)] = 1;
        signs[(int)Sign.Order] = 1 - Math.Abs(one.Setting.Order - other.Setting.Order);
        if (one.Question.Kind != MatterKind.Date && one.Setting.When(one.Words) is { } when && other.Setting.When(other.Words) is { } otherWhen)
            signs[(int)TimeOf(when.IsInherited || otherWhen.IsInherited, Times.Overlap(when.Date, otherWhen.Date))] = 1;
        if (one.Act.Length > 0 && other.Act.Length > 0)
            signs[(int)(one.Act == other.Act ? Sign.SameAct : Sign.OtherAct)] = 1;
        signs[(int)Sign.SameQuestion] = AreAsked(one, other) ? 1 : 0;
        if (relation == Relation.Contradict)
        {
            AddContradicting(signs, features, one, other);
        }
        else
        {
            signs[(int)(relation == Relation.Agree ? Sign.Agree : Sign.Compatible)] = 1;
            AddAgreeing(signs, features, one, other);
        }

        if (one.Question.Kind == MatterKind.Quantity)
            AddUnits(signs, features, one, other);
        if (one.Answer is PersonAnswer person && other.Answer is PersonAnswer otherPerson)
            signs[(int)Sign.SharedRoles] = Math.Min(MostRoles, person.Roles.Count(otherPerson.Roles.Contains));
        signs[(int)Sign.Bare] = one.Answer is PersonAnswer { IsBare: true } or PlaceAnswer { IsBare: true } || other.Answer is PersonAnswer { IsBare: true } or PlaceAnswer { IsBare: true } ? 1 : 0;
        if (one.Answer is PlaceAnswer place && other.Answer is PlaceAnswer otherPlace)
            signs[(int)Sign.OtherWay] = place.Way == otherPlace.Way ? 0 : 1;
        return signs;
    }

    /// <summary>Rules know what both answer, and it is the same.</summary>
    public static bool AreAsked(Claim one, Claim other) => one.Question.Key.Length > 0 && one.Question.Key == other.Question.Key;

    public static void AddLikeness(double[] signs, double shared, double cosine, double cosineOfStatements, double documents)
    {
        signs[(int)Sign.Shared] = Math.Min(shared, MostShared);
        signs[(int)Sign.Cosine] = cosine;
        signs[(int)Sign.CosineOfStatements] = cosineOfStatements;
        signs[(int)Sign.Documents] = Math.Log(documents);
    }

    private static void AddContradicting(double[] signs, Features features, Claim one, Claim other)
    {
        switch (one.Answer, other.Answer)
        {
            case (DateAnswer date, DateAnswer otherDate):
                signs[(int)Sign.ContradictingDate] = 1;
                signs[(int)Sign.ContradictingUntold] = one.Act.Length + other.Act.Length == 0 ? 1 : 0;
                signs[(int)Sign.YearsBetween] = Math.Log10(1 + Times.YearsBetween(date.Date, otherDate.Date));
                break;
            case (NumberAnswer number, NumberAnswer otherNumber):
                signs[(int)Sign.ContradictingNumber] = 1;
                signs[(int)Sign.TimesAsMuch] = Math.Min(MostTimesAsMuch, Math.Abs(Math.Log10((1 + (double)Math.Abs(number.Value)) / (1 + (double)Math.Abs(otherNumber.Value)))));
                break;
            case (PersonAnswer or PlaceAnswer, _):
                signs[(int)(one.Answer is PersonAnswer ? Sign.ContradictingPerson : Sign.ContradictingPlace)] = 1;
                signs[(int)Sign.NamedByBoth] = features.IsNamedIn(other.Setting.Document, one) || features.IsNamedIn(one.Setting.Document, other) ? 1 : 0;
                break;
            default:
                signs[(int)Sign.ContradictingCause] = 1;
                break;
        }
    }

    private static void AddAgreeing(double[] signs, Features features, Claim one, Claim other)
    {
        switch (one.Answer, other.Answer)
        {
            case (DateAnswer date, DateAnswer otherDate):
                signs[(int)Sign.ExactAgreement] = Times.Exactness(date.Date, otherDate.Date);
                signs[(int)Sign.Reckoned] = date.IsReckoned || otherDate.IsReckoned ? 1 : 0;
                break;
            case (NumberAnswer number, NumberAnswer otherNumber):
                signs[(int)Sign.ExactAgreement] = Math.Min(number.Value, otherNumber.Value) switch { < 13 => 0, < 100 => 1, _ => 2 };
                break;
            case (PersonAnswer or PlaceAnswer, _):
                signs[(int)Sign.NamedOften] = Math.Log(features.TimesNamed(one) * features.TimesNamed(other));
                signs[(int)Sign.FirstStatement] = (one.Setting.Statement == 0 ? 1 : 0) + (other.Setting.Statement == 0 ? 1 : 0);
                break;
            case (ReasonAnswer reason, ReasonAnswer otherReason):
                if (!reason.IsGiven || !otherReason.IsGiven)
                    signs[(int)(reason.IsGiven || otherReason.IsGiven ? Sign.ToldOnce : Sign.ToldTwice)] = 1;
                signs[(int)Sign.ShareOfWords] = reason.ShareWith(otherReason);
                break;
        }
    }

    private static void AddUnits(double[] signs, Features features, Claim one, Claim other)
    {
        if (one.Attribute != other.Attribute)
            signs[(int)(NumberClaims.AreAlike(one.Attribute, other.Attribute) ? Sign.LikeUnit : Sign.OtherUnit)] = 1;
        signs[(int)Sign.RareUnit] = features.RarestAsked(one) * features.RarestAsked(other);
        signs[(int)Sign.PartBesideWhole] = NumberClaims.IsOfPart(one) != NumberClaims.IsOfPart(other) ? 1 : 0;
    }

    private static Sign KindOf(MatterKind kind) => kind switch
    {
        MatterKind.Date => Sign.IsDate,
        MatterKind.Quantity => Sign.IsQuantity,
        MatterKind.Name => Sign.IsName,
        MatterKind.Person => Sign.IsPerson,
        MatterKind.Place => Sign.IsPlace,
        _ => Sign.IsCause,
    };

    private static Sign TimeOf(bool isInherited, bool touch) =>
        touch ? (isInherited ? Sign.InheritedOneTime : Sign.OneTime) : isInherited ? Sign.InheritedOtherTime : Sign.OtherTime;
}
