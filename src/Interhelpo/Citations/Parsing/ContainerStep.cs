using System.Text.RegularExpressions;

namespace Interhelpo.Citations.Parsing;

/// <summary>Of a reference with a quoted title, divides what is left into container, series and publisher.</summary>
internal static class ContainerStep
{
    private static readonly Regex Agencies = Pattern.Of(@"^(Reuters|Associated Press|AP|AFP|Agence France-Presse|UPI|United Press International|Press Association|PA|TASS|ITAR-TASS|ČTK|TASR|Interfax|Xinhua|ANI|Canadian Press|The Canadian Press|CP)$");
    private static readonly Regex OfPeriodicals = Pattern.Of(
        @"^The \p{Lu}[\p{L} ]+$|\b(Times|Post|Guardian|Telegraph|Independent|Herald|Tribune|Gazette|Chronicle|Journal|Star|Mail|Observer|Globe|Standard|Daily|Weekly|Magazine|Review|Newsweek|Economist|Today|Encyclop\p{L}+|Dictionary|Wiki\p{L}*|Blog|blog|Zeitung|Noviny|Listy|Pravda|Правда)\b|^Time$");

    private static readonly Regex Division = Pattern.Of(@"^(Series|Supplement|Section|Part|Suppl)\b");
    private static readonly Regex Domain = Pattern.Of(@"^(www\.)?[\p{L}0-9\-]+(\.[\p{L}0-9\-]+)*\.[a-z]{2,4}$", anyCase: true);

    public static bool IsPeriodical(string words) => OfPeriodicals.IsMatch(words);

    public static void Read(Draft draft)
    {
        var segments = draft.Segments;
        if (segments.Count > 1)
            Agency(draft);
        if (segments.Count == 0)
            return;
        if (InVolume(draft))
            Volume(draft);
        else
            Page(draft);
        segments.Clear();
    }

    private static bool InVolume(Draft draft) =>
        draft.InEditors || draft.Work.Volume is not null || draft.Work.Issue is not null || draft.Pages is not null || draft.Work.Isbn is not null
        || draft.Work.Edition is not null || draft.Work.Doi is not null || draft.Work.Identifiers.Count > 0 || draft.Work.PublisherPlace is not null || draft.ByCommas;

    /// <summary>An article: all parts are its container's name (an abbreviated one has stops in it), but for a publisher at the end.</summary>
    private static void Volume(Draft draft)
    {
        var segments = draft.Segments;
        if (segments.Count > 1 && draft.Work.Publisher is null && IsPublisher(draft))
        {
            draft.Work = draft.Work with { Publisher = draft.Field(FieldName.Publisher, segments[^1]) };
            segments.RemoveAt(segments.Count - 1);
        }

        if (segments.Count > 1 && !IsAbbreviated(draft) && !draft.ByCommas && !Division.IsMatch(draft.Words(segments[1])))
        {
            draft.Work = draft.Work with { CollectionTitle = draft.Field(FieldName.CollectionTitle, new TextSpan(segments[1].Start, segments[^1].End)) };
            segments.RemoveRange(1, segments.Count - 1);
        }

        draft.Work = draft.Work with { ContainerTitle = draft.Field(FieldName.ContainerTitle, new TextSpan(segments[0].Start, segments[^1].End)) };
    }

    private static bool IsPublisher(Draft draft)
    {
        var last = draft.Words(draft.Segments[^1]);
        var journal = draft.Pages is not null && !draft.PagesLabelled;
        return ImprintStep.NamesPublisher(last) || (draft.ByCommas && IsShortName(last)) || (!journal && !draft.ByCommas && draft.Work.PublisherPlace is null);
    }

    private static bool IsShortName(string words) => NameWords.Words(words) is { Length: <= 4 } parts && parts.All(NameWords.IsCapitalised);

    /// <summary>"J. Pharmacol. Exp. Ther.": short words with stops between, the later ones single.</summary>
    private static bool IsAbbreviated(Draft draft) =>
        NameWords.Words(draft.Words(draft.Segments[0])).All(word => word.Length <= 10)
        && draft.Segments.Skip(1).All(segment => NameWords.Words(draft.Words(segment)) is { Length: <= 2 } words && words.All(word => word.Length <= 10) && !ImprintStep.NamesPublisher(draft.Words(segment)));

    /// <summary>A page or news item: a name of a paper or an address is the container; one other name alone is the publisher.</summary>
    private static void Page(Draft draft)
    {
        var segments = draft.Segments;
        var first = draft.Words(segments[0]);
        if (segments.Count == 1 && !OfPeriodicals.IsMatch(first) && !Domain.IsMatch(first))
        {
            draft.Work = draft.Work with { Publisher = draft.Field(FieldName.Publisher, segments[0], Draft.Likely) };
            return;
        }

        draft.Work = draft.Work with { ContainerTitle = draft.Field(FieldName.ContainerTitle, segments[0], Draft.Likely) };
        if (segments.Count > 1 && draft.Work.Publisher is null)
            draft.Work = draft.Work with { Publisher = draft.Field(FieldName.Publisher, new TextSpan(segments[1].Start, segments[^1].End), Draft.Likely) };
    }

    private static void Agency(Draft draft)
    {
        var at = draft.Segments.FindLastIndex(segment => Agencies.IsMatch(draft.Words(segment)));
        if (at < 1)
            return;
        draft.Notes.Add($"News agency: {draft.Words(draft.Segments[at])}.");
        draft.Segments.RemoveAt(at);
    }
}
