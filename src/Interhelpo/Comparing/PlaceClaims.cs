using Interhelpo.Archive;

namespace Interhelpo.Comparing;

/// <summary>Reads out of a statement where something happened.</summary>
internal static class PlaceClaims
{
    /// <summary>How far behind an act, in characters, its place is named.</summary>
    private const int PlaceReach = 40;

    /// <summary>A place stands behind a preposition, or it may be anything: the subject, the name of an inn.</summary>
    private const int LongestPreposition = 4;

    /// <summary>Where something happened.</summary>
    public static IEnumerable<Claim> Of(Setting setting)
    {
        foreach (var place in setting.Told.Names.Where(name => name.Kind == EntityKind.Place && name.Span.Start > 0))
        {
            var act = setting.All(ConceptKind.Act).Where(act => act.Concept.Traits.Contains("placed") && act.Span.End <= place.Span.Start && place.Span.Start - act.Span.End <= PlaceReach).Select(act => act.Concept).FirstOrDefault();
            var lead = LastWord(setting.Told.Text.AsSpan(0, place.Span.Start));
            if (lead.Length is 0 or > LongestPreposition || ((place.IsWide || place.Key == setting.Topics.Place?.Key) && act is null))
                continue;
            var subjects = act is null ? [] : setting.SubjectsOf(new TextSpan(0, place.Span.End)).Where(subject => subject.Key != place.Key && !subject.Key.EndsWith("@" + place.Key, StringComparison.Ordinal)).ToList();
            foreach (var question in Claims.Questions(MatterKind.Place, subjects, subject => ($"place|{act!.Name}|{subject.Key}", $"{subject.Name}: where {act.Label}")))
                yield return new Claim(question, "place", setting.Told, place.Span, Claims.Words(setting.Told, place.Span), new PlaceAnswer(place.Key, place.IsWide, setting.All(ConceptKind.Origin).Any(origin => place.Span.Start - origin.Span.End == 1), setting.DateOf(place.Span)?.Date));
        }
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text) => text.TrimEnd() is var words ? words[(words.LastIndexOf(' ') + 1)..] : words;
}
