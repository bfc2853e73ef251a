using System.Globalization;
using System.Runtime.CompilerServices;
using Interhelpo.Comparing;
using Xunit.Abstractions;

namespace Interhelpo.Tests.Comparing.Fitting;

/// <summary>
/// The weights of <see cref="Sameness"/> come from the pairs of texts and from nothing else, and what they find holds on pairs they were not fitted on.
/// <c>INTERHELPO_ACCEPT=1</c> writes the weights anew.
/// </summary>
public sealed class FittingTests(ITestOutputHelper output)
{
    private const int Folds = 5;
    private const double Tolerance = 0.011;

    private static readonly IReadOnlyList<DocumentPair> pairs = [.. DocumentPair.All, .. DocumentPair.Later];
    private static readonly Lazy<IReadOnlyList<LabelledMeeting>> meetings = new(() => LabelledMeetings.Of(pairs));

    [Fact]
    public void The_weights_are_those_that_fit_the_pairs()
    {
        var fitted = FittedWeights.Of(meetings.Value);
        if (Environment.GetEnvironmentVariable("INTERHELPO_ACCEPT") == "1") File.WriteAllLines(Reviewed(), Written(fitted));

        Assert.All(Enum.GetValues<Sign>(), sign => Assert.Equal(fitted.Weights[(int)sign], Sameness.Fitted.Weights[(int)sign], Tolerance));
    }

    /// <summary>A fifth of the pairs at a time is judged by weights fitted on the others.</summary>
    [Fact]
    public void On_pairs_that_the_weights_have_not_seen_nine_in_ten_matters_found_are_there()
    {
        var (right, found, met, listed) = (0, 0, 0, 0);
        for (var fold = 0; fold < Folds; fold++)
        {
            var own = pairs.Where((_, at) => at % Folds == fold).ToList();
            var sameness = FittedWeights.Of(meetings.Value.Where(meeting => own.TrueForAll(pair => pair.Name != meeting.Pair)));
            foreach (var judged in own.Select(pair => new JudgedPair(pair, Comparison.Of(ToldTexts.Of(pair), sameness, Comparison.Agreeing, Comparison.Contradicting))))
                (right, found, met, listed) = (right + judged.Right.Count, found + judged.Found.Count, met + judged.Met.Count, listed + judged.Listed.Count);
        }

        output.WriteLine($"precision {right} of {found}, recall {met} of {listed}");
        Assert.True(right >= 0.9 * found, $"{right} of {found} matters found are listed.");
        Assert.True(met >= 0.45 * listed, $"{met} of {listed} listed are found.");
    }

    private static IEnumerable<string> Written(Sameness fitted) => Enum.GetValues<Sign>().Select(sign => string.Create(CultureInfo.InvariantCulture, $"{sign} {fitted.Weights[(int)sign]:0.00}"))
        .Prepend("# What each sign that two claims answer one question is worth: the weights of a logistic regression, fitted by FittingTests on pairs of texts of which readers listed every matter.");

    private static string Reviewed([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "../../../../src/Interhelpo/Comparing/sameness.txt");
}
