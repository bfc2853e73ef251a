using Interhelpo.Archive;

namespace Interhelpo.Comparing;

/// <summary>Reads out of a statement where something happened, or where it came from.</summary>
internal static class PlaceClaims
{
    /// <summary>How far behind an act, in characters, its place is named.</summary>
    private const int PlaceReach = 40;

    /// <summary>Where something happened.</summary>
    public static IEnumerable<Claim> Of(Setting setting)
    {
        foreach (var (place, preposition) in Candidates.Places(setting))
        {
            var act = setting.All(ConceptKind.Act).Where(act => act.Concept.Traits.Contains("placed") && act.Span.End <= place.Span.Start && place.Span.Start - act.Span.End <= PlaceReach).Select(act => act.Concept).FirstOrDefault();
            if ((place.IsWide || place.Key == setting.Topics.Place?.Key) && act is null)
                continue;
            var subjects = act is null ? [] : setting.SubjectsOf(new TextSpan(0, place.Span.End)).Where(subject => subject.Key != place.Key && !subject.Key.EndsWith("@" + place.Key, StringComparison.Ordinal)).ToList();
            foreach (var question in Claims.Questions(MatterKind.Place, subjects, subject => ($"place|{act!.Name}|{subject.Key}", $"{subject.Name}: where {act.Label}")))
                yield return new Claim(question, "place", act?.Name ?? "", setting, place.Span, Claims.Words(setting.Told, place.Span), new PlaceAnswer(place.Key, Candidates.SoundOf(place.Span.In(setting.Told.Text)), place.IsWide, Candidates.WayOf(preposition), setting.DateOf(place.Span)?.Date));
        }
    }
}
