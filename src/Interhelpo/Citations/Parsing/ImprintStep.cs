using System.Text.RegularExpressions;

namespace Interhelpo.Citations.Parsing;

/// <summary>Takes "Place: Publisher", a lone place, and "Publisher, Year" wherever they stand among the parts after the title.</summary>
internal static class ImprintStep
{
    private static readonly Regex PublisherYear = Pattern.Of(@"^(.+),\s(\[?(?:1[0-9]{3}|20[0-9]{2})\]?)$");
    private static readonly Regex InBrackets = Pattern.Of(@"\s\([^)]*\)$");
    private static readonly Regex OfPublishers = Pattern.Of(
        @"\b(Press|Publish(ing|ers?)|Publications?|Books|Verlag|Éditions|Editions|Editore|Editorial|Ediciones|Edizioni|Elsevier|Springer|Wiley|Routledge|Brill|Univers\p{L}+|Sons|Inc|Ltd|Company|House|Group|Nakladatel\p{L}+|Vydavate\p{L}+|Izd\p{L}*|Wydawnictw\p{L}+|Издательств\p{L}+|Academy|Akad[eé]mi\p{L}+|Institut\p{L}*|Society|Museum|Laboratory|Library|Association|Council|Department|Ministry|Service|Survey|Organi[sz]ation|Bureau|Office)\b");

    public static bool NamesPublisher(string words) => OfPublishers.IsMatch(words);

    public static void Read(Draft draft)
    {
        var first = draft.HasQuotedTitle ? 0 : 1;
        for (var at = draft.Segments.Count - 1; at >= first; at--)
        {
            var segment = WithoutYear(draft, draft.Segments[at]);
            draft.Segments[at] = segment;
            if (Colon(draft, segment, certain: draft.ByCommas || (at == 0 && (draft.InEditors || draft.Segments.Count > 1 || InPeriodical(draft)))) is not { } colon)
                continue;
            var start = segment.Start;
            while (draft.ByCommas && at > first && ImprintPlaces.IsRegion(draft.Words(new TextSpan(draft.Segments[at].Start, Math.Min(colon, draft.Segments[at].End)))) && IsPlaceBefore(draft, at - 1, colon))
                start = draft.Segments[--at].Start;
            PlaceAndPublisher(draft, new TextSpan(start, colon), new TextSpan(colon + 1, draft.ByCommas ? draft.Segments[^1].End : segment.End));
            draft.Segments.RemoveRange(at, draft.ByCommas ? draft.Segments.Count - at : 1);
            return;
        }

        LonePlace(draft, first);
    }

    private static void PlaceAndPublisher(Draft draft, TextSpan place, TextSpan publisher) =>
        draft.Work = draft.Work with
        {
            PublisherPlace = draft.Field(FieldName.Location, place),
            Publisher = draft.Field(FieldName.Publisher, publisher),
        };

    /// <summary>"Publisher, 1999" at the end (Chicago, MLA) when no other date stands in the reference.</summary>
    private static TextSpan WithoutYear(Draft draft, TextSpan segment)
    {
        if (draft.Has(FieldName.Date) || PublisherYear.Match(segment.In(draft.Text)) is not { Success: true, Groups: var parts })
            return segment;
        draft.Work = draft.Work with { Issued = DateWords.Read(draft.Field(FieldName.Date, TextSpan.At(segment.Start + parts[2].Index, parts[2].Length))) };
        return TextSpan.At(segment.Start, parts[1].Length);
    }

    /// <summary>Before a state or country only a place or another region belongs to the place; before two capitals ("VT") anything does.</summary>
    private static bool IsPlaceBefore(Draft draft, int at, int colon)
    {
        var before = draft.Words(draft.Segments[at]);
        return ImprintPlaces.IsPlace(before) || ImprintPlaces.IsRegion(before) || colon - draft.Segments[at + 1].Start == 2;
    }

    /// <summary>The colon between a place and a publisher; null when the part is not so built.</summary>
    private static int? Colon(Draft draft, TextSpan segment, bool certain)
    {
        var words = segment.In(draft.Text);
        var colon = words.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 2 || colon > 60 || colon + 2 >= words.Length)
            return null;
        var place = InBrackets.Replace(words[..colon], string.Empty);
        var looksLikePlace = ImprintPlaces.IsPlace(place) || ImprintPlaces.IsRegion(place) || (certain && !place.Contains(' ', StringComparison.Ordinal) && char.IsUpper(place[0]) && NamesPublisher(words[colon..]))
            || (!certain && !ContainerStep.IsPeriodical(place) && char.IsUpper(place[0]) && !place.Any(char.IsDigit) && NameWords.Words(place) is { Length: <= 5 } parts
                && parts.All(part => NameWords.IsCapitalised(part) || part is "and" or "&" or "–" or "/" || NameWords.IsParticle(part) || part is "am" or "nad" or "on" or "upon" or "sur" or "an"));
        return looksLikePlace && (char.IsUpper(words[colon + 2]) || words[colon + 2] is '"' or '[' or '“' || ImprintPlaces.IsPlace(place)) ? segment.Start + colon : null;
    }

    private static bool InPeriodical(Draft draft) => draft.Pages is not null && !draft.PagesLabelled;

    private static void LonePlace(Draft draft, int first)
    {
        for (var at = draft.Segments.Count - 1; at >= first; at--)
        {
            var last = at == draft.Segments.Count - 1;
            var words = draft.Words(draft.Segments[at]);
            if (NamesPublisher(words))
                continue;
            if (!ImprintPlaces.IsPlace(words) && !(at > 0 && ImprintPlaces.IsRegion(words) && !InPeriodical(draft)) && !(last && at > 0 && draft.LacksPublisher))
                continue;
            draft.Work = draft.Work with { PublisherPlace = draft.Field(FieldName.Location, draft.Segments[at]) };
            draft.Segments.RemoveAt(at);
            return;
        }
    }
}
