using System.Globalization;
using Interhelpo.Archive;
using Interhelpo.Dates;

namespace Interhelpo.Store.Search;

/// <summary>What each kind of row is found by. The rows come with what they are drawn from: names, statements, sources.</summary>
internal static class SearchEntries
{
    private const int LongestTitle = 90;
    private const int MostYears = 40;

    public static SearchEntryText Of(Article article) =>
        new(SearchKind.Article, article.Slug, Address.OfArticle(article.Slug), article.Title, [article.Title], ArticleText.Plain(article.Markdown))
        {
            Language = article.Language,
        };

    public static SearchEntryText Of(Source source) =>
        new(SearchKind.Source, source.Slug, Address.OfSource(source.Slug), source.Title, [source.Title], source.Rights == SourceRights.Public ? source.Content.Text : "")
        {
            Language = source.Language,
            Identifiers = [source.FileName],
            WholeIdentifiers = [source.FileName.ToLowerInvariant()],
        };

    /// <summary>Wants the aliases and the mentions.</summary>
    public static SearchEntryText Of(Entity entity)
    {
        var kind = entity.Kind switch { EntityKind.Person => SearchKind.Person, EntityKind.Place => SearchKind.Place, _ => SearchKind.Organisation };
        var others = entity.Aliases.Where(alias => alias.IsOpen).Select(alias => alias.Name).Where(name => name != entity.Name).Distinct(StringComparer.Ordinal).ToList();
        var roles = entity.Mentions.Select(mention => mention.Role).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase);
        return new(kind, entity.Slug, Address.OfEntity(entity.Kind, entity.Slug), entity.Name, [entity.Name, .. others], string.Join(" · ", roles.Prepend(entity.Name).Concat(others)));
    }

    /// <summary>Wants the statements with their sources.</summary>
    public static SearchEntryText Of(TimelineEvent told)
    {
        var texts = new List<string> { told.Summary };
        foreach (var text in told.Statements.Select(statement => statement.Text).Append(told.DateText))
        {
            if (!texts.Exists(kept => kept.Contains(text, StringComparison.Ordinal))) texts.Add(text);
        }

        var edtf = told.Date.ToString();
        return new(SearchKind.Event, told.Slug, Address.OfEvent(told.Slug), told.Title, [told.Title], string.Join(" · ", texts))
        {
            Language = told.Statements.FirstOrDefault()?.Source.Language,
            Dated = true,
            EarliestDay = told.EarliestDay,
            LatestDay = told.LatestDay,
            Identifiers = [edtf, .. Years(told.Date)],
            WholeIdentifiers = [edtf.ToLowerInvariant()],
        };
    }

    /// <summary>Wants the passage, the source and the events.</summary>
    public static SearchEntryText Of(Statement statement)
    {
        var dates = statement.Events.Select(told => told.Date).ToList();
        return new(
            SearchKind.Statement,
            statement.Slug,
            Address.OfPassage(statement.Source.Slug, statement.Passage.Start, statement.Passage.End),
            Shortened(statement.Text),
            [],
            statement.Text)
        {
            Language = statement.Source.Language,
            Dated = dates.Count > 0,
            EarliestDay = dates.Exists(date => date.Earliest is null) ? null : dates.Min(date => date.Earliest?.DayNumber),
            LatestDay = dates.Exists(date => date.Latest is null) ? null : dates.Max(date => date.Latest?.DayNumber),
            Identifiers = [.. dates.SelectMany(Years).Distinct(StringComparer.Ordinal)],
        };
    }

    /// <summary>Wants the passage and its source. Words around it are those of the text, which only public sources show.</summary>
    public static SearchEntryText Of(Emendation emendation)
    {
        var (passage, source) = (emendation.Passage, emendation.Passage.Source);
        var isPublic = source.Rights == SourceRights.Public;
        return new(
            SearchKind.Emendation, KeyOf(emendation), Address.OfPassage(source.Slug, passage.Start, passage.End), emendation.Shown, [emendation.Reading],
            $"{(isPublic ? emendation.Before : "")}{emendation.Shown}{(isPublic ? emendation.After : "")}")
        {
            Language = source.Language,
        };
    }

    /// <summary>The key of the entry of an emendation: of its row, for it has no name.</summary>
    public static string KeyOf(Emendation emendation) => "emendation-" + emendation.PassageId.ToString(CultureInfo.InvariantCulture);

    /// <summary>Wants the creators and the identifiers.</summary>
    public static SearchEntryText Of(CataloguedWork work)
    {
        var identifiers = work.Identifiers.Select(identifier => identifier.Normalised).Concat(WorkText.Addresses(work.Csl))
            .SelectMany(IdentifierForms.Of).Prepend(work.Key).Distinct(StringComparer.Ordinal).ToList();
        return new(SearchKind.Work, work.Key, Address.OfWork(work.Key), work.Title, [work.Title], WorkText.Of(work))
        {
            Language = work.Language,
            Dated = work.Year is not null,
            EarliestDay = work.Year is { } first ? new CalendarDay(first, 1, 1).DayNumber : null,
            LatestDay = work.Year is { } last ? new CalendarDay(last, 12, 31).DayNumber : null,
            Identifiers = identifiers,
            WholeIdentifiers = identifiers,
        };
    }

    /// <summary>The years a date touches, so that it is found by any of them; none of a long or open span beyond its ends.</summary>
    private static IEnumerable<string> Years(HistoricalDate date)
    {
        long?[] ends = [date.Earliest?.Year, date.Latest?.Year];
        var (first, last) = (ends.Min(), ends.Max());
        if (first is null || last is null) return [];
        var years = last - first < MostYears ? Enumerable.Range(0, (int)(last - first).Value + 1).Select(step => first.Value + step) : [first.Value, last.Value];
        return years.Select(year => year.ToString("0000", CultureInfo.InvariantCulture));
    }

    private static string Shortened(string text)
    {
        if (text.Length <= LongestTitle) return text;
        var end = text.LastIndexOf(' ', LongestTitle);
        return (end > LongestTitle / 2 ? text[..end] : text[..LongestTitle]).TrimEnd(',', ';', ':', ' ') + " …";
    }
}
