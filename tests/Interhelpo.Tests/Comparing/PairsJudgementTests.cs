using Interhelpo.Comparing;
using Xunit.Abstractions;

namespace Interhelpo.Tests.Comparing;

/// <summary>What is found in the twenty pairs and in the seeds, against what careful readers found.</summary>
public sealed class PairsJudgementTests(ITestOutputHelper output)
{
    /// <summary>The readers' traps that are still taken for contradictions: one in a hundred is too many, and none is aimed at.</summary>
    private const int MostTrapped = 1;

    private static readonly IReadOnlyList<JudgedPair> judged = [.. DocumentPair.All.Select(pair => new JudgedPair(pair, Comparison.Of(ToldTexts.Of(pair))))];

    [Fact]
    public void Nine_in_ten_matters_found_are_there()
    {
        foreach (var (pair, wrong) in judged.SelectMany(each => each.Found.Except(each.Right).Select(wrong => (each.Pair, wrong))))
            output.WriteLine($"{pair.Name}: {wrong.State} {wrong.Kind} {wrong.Topic}: {string.Join(" ¦ ", wrong.Positions.Select(position => position.Value))}");

        var (right, found) = (judged.Sum(each => each.Right.Count), judged.Sum(each => each.Found.Count));
        output.WriteLine($"precision {right} of {found}");
        Assert.True(right >= 0.9 * found, $"{right} of {found} matters found are listed.");
    }

    [Fact]
    public void Seven_in_ten_matters_are_found()
    {
        foreach (var kind in ExpectedMatter.Kinds)
            output.WriteLine($"{kind}: {judged.Sum(each => each.Met.Count(line => line.Kind == kind))} of {judged.Sum(each => each.Listed.Count(line => line.Kind == kind))}");

        var (met, listed) = (judged.Sum(each => each.Met.Count), judged.Sum(each => each.Listed.Count));
        Assert.True(met >= 0.7 * listed, $"{met} of {listed} are found.");
    }

    [Fact]
    public void Hardly_a_trap_is_taken_for_a_contradiction() =>
        Assert.True(judged.Sum(each => each.Trapped.Count) <= MostTrapped, string.Join('\n', judged.SelectMany(each => each.Trapped.Select(line => $"{each.Pair.Name}: {line.First.Words} | {line.Second.Words}"))));

    [Fact]
    public void A_copy_adds_no_voice_and_a_quotation_takes_none()
    {
        foreach (var (pair, found) in judged.Where(each => each.Pair.Texts.Count > 2))
        {
            var copied = pair.Expected.Voices.Where(line => line.Copied).ToList();
            foreach (var matter in found)
            {
                var sources = matter.Positions.SelectMany(position => position.Evidence).Select(words => words.Statement.Source).Distinct(StringComparer.Ordinal).ToList();
                var copies = copied.Count(line => sources.Contains(line.First, StringComparer.Ordinal) && sources.Contains(line.Second, StringComparer.Ordinal));
                Assert.Equal(sources.Count - copies, matter.Voices);
            }
        }
    }

    /// <summary>Of the seeds every listed matter is found and every matter found is listed; the contradictions are four, among them that of a source with itself.</summary>
    [Fact]
    public void Of_the_seeds_all_is_found_that_is_there_and_nothing_else()
    {
        var seeds = new JudgedPair(DocumentPair.Seeds, Comparison.Of(ToldTexts.Of(DocumentPair.Seeds)));

        output.WriteLine($"{seeds.Met.Count} of {seeds.Listed.Count} listed are found, as {seeds.Found.Count} matters");
        Assert.Empty(seeds.Listed.Except(seeds.Met).Select(line => $"{line.State} {line.Kind} {line.First.Words} | {line.Second.Words}"));
        Assert.Empty(seeds.Found.Except(seeds.Right).Select(matter => $"{matter.State} {matter.Topic}"));
        Assert.Equal(4, seeds.Found.Count(matter => matter.State == Relation.Contradict));
    }
}
