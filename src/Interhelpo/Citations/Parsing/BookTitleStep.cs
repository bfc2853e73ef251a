using System.Text.RegularExpressions;

namespace Interhelpo.Citations.Parsing;

/// <summary>
/// Of a reference without a quoted title, divides what is left into title, series, contributors and publisher. A title may itself
/// hold stops; its later sentences are told from a series by their small words.
/// </summary>
internal static class BookTitleStep
{
    private static readonly Regex OfSeries = Pattern.Of(@"\b(Series|Studies|Bulletin|Library|Monographs?|Proceedings|Transactions|Papers|Texts|Handbooks?|Collection|Lecture Notes|Memoirs|series|Reihe|Schriften|Beiträge|Edice|Serie|Серия)\b");

    public static void Read(Draft draft)
    {
        var segments = draft.Segments;
        if (segments.Count == 0)
            return;
        Publisher(draft);
        Contributors(draft);
        Series(draft);
        var title = draft.Trim(new TextSpan(segments[0].Start, segments[^1].End));
        draft.Work = draft.Work with { Title = draft.Field(FieldName.Title, WithoutQuotes(draft.Text, title)) };
        segments.Clear();
    }

    /// <summary>The last part, when nothing else named a publisher or a lone place.</summary>
    private static void Publisher(Draft draft)
    {
        var segments = draft.Segments;
        if (segments.Count < 2 || draft.Work.Publisher is not null)
            return;
        var last = draft.Words(segments[^1]);
        if (draft.Work.PublisherPlace is not null && !ImprintStep.NamesPublisher(last))
            return;
        if (draft.ByCommas && draft.TitleEnd == 0 && !ImprintStep.NamesPublisher(last) && (draft.Work.PublisherPlace is not null || !EndsTitle(draft, segments)))
            return;
        draft.Work = draft.Work with { Publisher = draft.Field(FieldName.Publisher, segments[^1], Draft.Likely) };
        segments.RemoveAt(segments.Count - 1);
    }

    /// <summary>Between commas only a short capitalised part is a publisher; the rest belongs to the title.</summary>
    private static bool EndsTitle(Draft draft, List<TextSpan> segments) =>
        NameWords.Words(draft.Words(segments[^1])) is { Length: <= 5 } words && words.All(word => NameWords.IsCapitalised(word) || word.Length <= 3);

    /// <summary>A part that begins with a personal name and goes on after a comma names people and bodies who took part.</summary>
    private static void Contributors(Draft draft)
    {
        for (var at = 1; at < draft.Segments.Count && !draft.ByCommas; at++)
        {
            var words = draft.Words(draft.Segments[at]);
            var comma = words.IndexOf(',', StringComparison.Ordinal);
            if (comma < 0 || !NameWords.IsPersonal(words[..comma]) || OfSeries.IsMatch(words))
                continue;
            var names = words.Split([", ", "; "], StringSplitOptions.RemoveEmptyEntries).Select(name => Names.One(name.Trim(), CreatorRole.Contributor));
            draft.Field(CreatorRole.Contributor, draft.Segments[at]);
            draft.Work = draft.Work with { Creators = [.. draft.Work.Creators, .. names] };
            draft.Segments.RemoveAt(at--);
        }
    }

    private static void Series(Draft draft)
    {
        var segments = draft.Segments;
        if (segments.Count < 2 || segments[^1].Start < draft.TitleEnd || (draft.TitleEnd == 0 && !IsSeries(draft.Words(segments[^1]))))
            return;
        draft.Work = draft.Work with { CollectionTitle = draft.Field(FieldName.CollectionTitle, segments[^1], Draft.Likely) };
        segments.RemoveAt(segments.Count - 1);
    }

    /// <summary>A series says so, or is written as a name: every longer word with a capital.</summary>
    private static bool IsSeries(string words) =>
        OfSeries.IsMatch(words) || (NameWords.Words(words) is { Length: >= 2 and <= 8 } parts && NameWords.IsCapitalised(parts[0])
            && parts.All(part => part.Length < 4 || NameWords.IsCapitalised(part)));

    private static TextSpan WithoutQuotes(string text, TextSpan title) =>
        title.Length > 2 && Quotes.IsOpening(text, title.Start) && Quotes.Close(text, title.Start) == title.End - 1
            ? new TextSpan(title.Start + 1, title.End - 1) : title;
}
