using Interhelpo.Archive;
using Interhelpo.Dates;

namespace Interhelpo.Comparing;

/// <summary>Reads out of a statement what came about "in a few years", reckoned from the date told last before.</summary>
internal static class StretchClaims
{
    /// <summary>Nobody calls more years "a few".</summary>
    private const int MostYears = 10;

    /// <summary>A date for each thing that was built meanwhile. It is so wide that it only ever holds others.</summary>
    public static IEnumerable<Claim> Of(Setting setting)
    {
        foreach (var stretch in setting.All(ConceptKind.Stretch).Take(setting.Told.Dates.Count == 0 ? 1 : 0))
        {
            if (!IsBuilding(setting) || setting.Last?.Earliest is not { } from)
                continue;
            if (HistoricalDate.Parse($"{from.Year:0000}~/{from.Year + MostYears:0000}~").Value is not { } date)
                continue;
            foreach (var subject in setting.SubjectsOf(new TextSpan(0, setting.Told.Text.Length)))
                yield return new Claim(new Question(MatterKind.Date, $"date|begin|{subject.Key}", $"{subject.Name}: when it began"), "date", "", setting, stretch.Span, $"{Claims.Words(setting.Told, stretch.Span)} (from {from.Year} on)", new DateAnswer(date, "", true));
        }
    }

    private static bool IsBuilding(Setting setting) => setting.All(ConceptKind.Act).Any(act => act.Concept.Traits.Contains("begin")) || setting.All(ConceptKind.Meaning).Any(meaning => meaning.Concept.Name == "build");
}
