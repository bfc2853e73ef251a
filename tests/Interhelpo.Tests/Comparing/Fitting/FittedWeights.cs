using Interhelpo.Comparing;

namespace Interhelpo.Tests.Comparing.Fitting;

/// <summary>Weights fitted on labelled meetings. A question that rules know is so rare among them that its weight is set by hand.</summary>
internal static class FittedWeights
{
    private const double OfSameQuestion = 14;
    private const double Penalty = 0.2;

    /// <summary>What a kind is worth on the whole need not be small.</summary>
    private const double PenaltyOfKinds = 0.02;

    public static Sameness Of(IEnumerable<LabelledMeeting> meetings)
    {
        var beginning = new double[Sameness.SignCount];
        beginning[(int)Sign.SameQuestion] = OfSameQuestion;
        var penalties = Enum.GetValues<Sign>().Select(sign => sign switch { Sign.SameQuestion => double.PositiveInfinity, <= Sign.IsCause => PenaltyOfKinds, _ => Penalty }).ToArray();
        return new Sameness(LogisticRegression.Fit([.. meetings.Select(meeting => (meeting.Signs, meeting.IsMatter))], beginning, penalties));
    }
}
