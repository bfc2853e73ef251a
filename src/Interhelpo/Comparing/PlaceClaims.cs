using Interhelpo.Archive;
using Interhelpo.Spelling;

namespace Interhelpo.Comparing;

/// <summary>Reads out of a statement where something happened, or where it came from.</summary>
internal static class PlaceClaims
{
    /// <summary>How far behind an act, in characters, its place is named.</summary>
    private const int PlaceReach = 40;

    /// <summary>How far behind a thing, in characters, it is said where it stands: "station in".</summary>
    private const int ThingReach = 5;

    /// <summary>Where something happened.</summary>
    public static IEnumerable<Claim> Of(Setting setting)
    {
        foreach (var (place, preposition) in Candidates.Places(setting))
        {
            var act = setting.All(ConceptKind.Act).Where(act => act.Concept.Traits.Contains("placed") && act.Span.End <= place.Span.Start && place.Span.Start - act.Span.End <= PlaceReach).Select(act => act.Concept).FirstOrDefault();
            var way = IsFrom(setting, place.Span) ? Way.From : Candidates.WayOf(preposition);
            var from = act is null && way == Way.From ? setting.All(ConceptKind.Act).Select(each => each.Concept).FirstOrDefault(each => each.Name == "travel") : null;
            if (act is null && from is null && place.Key == setting.Topics.Place?.Key)
                continue;
            var subjects = act is null ? [] : setting.SubjectsOf(new TextSpan(0, place.Span.End)).Where(subject => subject.Key != place.Key && !subject.Key.EndsWith("@" + place.Key, StringComparison.Ordinal)).ToList();
            var questions = from is not null && setting.Topics.Body is { } body
                ? [new Question(MatterKind.Place, $"place|{from.Name}|from|{body.Key}", $"{body.Name}: where from, {from.Label}")]
                : Claims.Questions(MatterKind.Place, subjects, subject => ($"place|{act!.Name}|{subject.Key}", $"{subject.Name}: where {act.Label}"));
            var answer = new PlaceAnswer(place.Key, Candidates.SoundOf(place.Span.In(setting.Told.Text)), place.IsWide, way, setting.DateOf(place.Span)?.Date) { Within = setting.Topics.Within.GetValueOrDefault(place.Key), IsOnlyNamed = place.IsWide && act is null && from is null };
            foreach (var question in questions)
                yield return new Claim(question, "place", act?.Name ?? from?.Name ?? "", setting, place.Span, Claims.Words(setting.Told, place.Span), answer);
        }

        foreach (var bare in BareOf(setting))
            yield return bare;
    }

    /// <summary>"From the railway station in Žilina": the place of what it came from is where it came from.</summary>
    private static bool IsFrom(Setting setting, TextSpan place) => setting.All(ConceptKind.Thing).Any(thing => thing.Span.End <= place.Start && place.Start - thing.Span.End <= ThingReach
        && Words.In(setting.Told.Text[..thing.Span.Start]).TakeLast(2).Any(word => Candidates.WayOf(word.Folded) == Way.From));

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
