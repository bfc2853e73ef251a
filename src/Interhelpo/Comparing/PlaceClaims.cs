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

        foreach (var bare in BareOf(setting))
            yield return bare;
    }

    /// <summary>A name without a preposition, where another text says that it is a place.</summary>
    private static IEnumerable<Claim> BareOf(Setting setting)
    {
        foreach (var name in Candidates.Bare(setting, Candidates.Places(setting).Select(found => found.Place.Span)))
        {
            var sound = Candidates.SoundOf(name.Name);
            yield return new Claim(new Question(MatterKind.Place, "", ""), "place", "", setting, name.Span, Claims.Words(setting.Told, name.Span), new PlaceAnswer("place/" + sound, sound, false, Way.Named, setting.DateOf(name.Span)?.Date) { IsBare = true });
        }
    }
}
