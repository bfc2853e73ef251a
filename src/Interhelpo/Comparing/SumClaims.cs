using System.Globalization;
using Interhelpo.Archive;

namespace Interhelpo.Comparing;

/// <summary>Reads the sum of what a statement counts one by one.</summary>
internal static class SumClaims
{
    /// <summary>Fewer counts in a row are no table to be summed up.</summary>
    private const int LeastOfSum = 4;

    /// <summary>The sum of what a statement counts one by one: the peoples of a cooperative are its people.</summary>
    public static IEnumerable<Claim> Of(Setting setting)
    {
        var told = setting.Told;
        var counts = told.Numbers.Where(number => IsInTable(told, number)).ToList();
        if (counts.Count < LeastOfSum || setting.Topics.First is not { } subject)
            yield break;
        var words = new TextSpan(counts[0].Span.Start, counts[^1].Span.End);
        var sum = counts.Sum(count => count.Value);
        var when = setting.DateOf(words)?.Date;
        yield return new Claim(
            new Question(MatterKind.Quantity, $"number|have|people|{subject.Key}", $"{subject.Name}: people"), NumberClaims.OfPeople + "people", "have", setting, words,
            string.Create(CultureInfo.InvariantCulture, $"{sum} in all ({counts.Count} counts summed up)"), new NumberAnswer(sum, null, QuantityQualifier.Exact, when, true))
        { Asked = words };
        yield return new Claim(
            new Question(MatterKind.Quantity, $"number|have|nations|{subject.Key}", $"{subject.Name}: nationalities"), "number nations", "have", setting, words,
            string.Create(CultureInfo.InvariantCulture, $"{counts.Count} counted one by one"), new NumberAnswer(counts.Count, null, QuantityQualifier.Exact, when, true))
        { Asked = words };
    }

    /// <summary>"223 Russians, 92 Czechs, 66 Ukrainians": one of many counts in a row, each of another people.</summary>
    public static bool IsInTable(Told told, ToldNumber number) =>
        number.Unit.Length > 0 && char.IsUpper(number.Unit[0]) && told.Numbers.Count(other => other.Unit.Length > 0 && char.IsUpper(other.Unit[0])) >= LeastOfSum;
}
