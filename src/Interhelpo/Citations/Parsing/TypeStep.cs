using System.Text.RegularExpressions;

namespace Interhelpo.Citations.Parsing;

/// <summary>Decides the CSL type from what the other steps found, and with it whether pages are the article's or the citation's.</summary>
internal static class TypeStep
{
    private static readonly Regex Encyclopaedia = Pattern.Of(@"\b(Encyclop\p{L}+|Britannica|Lexikon|Lexicon|энциклопедия)\b", anyCase: true);
    private static readonly Regex Dictionary = Pattern.Of(@"\b(Dictionary|Wörterbuch|Slovník|Словарь)\b", anyCase: true);
    private static readonly Regex Conference = Pattern.Of(@"\b(Proceedings of|Conference|Symposium|Workshop)\b");
    private static readonly Regex News = Pattern.Of(@"\b(News|Times|Guardian|Telegraph|Independent|Herald|Tribune|Chronicle|Post|Daily|Star|Mail|Evening|Globe|Zeitung|Noviny|Pravda|Правда|Reuters|Gazette|Observer|Today)\b");
    private static readonly Regex Magazine = Pattern.Of(@"\b(Magazine|Newsweek|Economist|New Yorker|Spiegel|Smithsonian)\b|^Time$");
    private static readonly Regex Range = Pattern.Of(@"[0-9A-Za-z]\s?[–—\-]\s?[0-9A-Za-z]|,\s[0-9]");

    public static void Read(Draft draft)
    {
        var type = (draft.StatedType is { } stated ? StatedTypes.Of(stated) : null) ?? (draft.HasQuotedTitle ? OfArticle(draft) : OfBook(draft));
        draft.Work = draft.Work with { Type = type };
        if (draft.Pages is { } pages)
            Pages(draft, pages);
    }

    private static string OfArticle(Draft draft)
    {
        var work = draft.Work;
        var container = work.ContainerTitle ?? string.Empty;
        if (Encyclopaedia.IsMatch(container))
            return WorkType.EncyclopediaEntry;
        if (Dictionary.IsMatch(container))
            return WorkType.DictionaryEntry;
        if (draft.InEditors || work.Edition is not null || (work.Isbn is not null && container.Length > 0))
            return Conference.IsMatch(container) ? WorkType.ConferencePaper : WorkType.Chapter;
        if (work.Issue is not null || (draft.Pages is not null && !draft.PagesLabelled) || work.Identifiers.Keys.Any(name => name is "PMID" or "PMC" or "Bibcode" or "JSTOR"))
            return container.Length == 0 && work.Isbn is not null ? WorkType.Book : WorkType.JournalArticle;
        if (work.Doi is not null)
            return WorkType.JournalArticle;
        var dayDate = work.Issued is { Length: 10 };
        var house = container.Length > 0 ? container : work.Publisher ?? string.Empty;
        if (Magazine.IsMatch(container))
            return WorkType.MagazineArticle;
        if (News.IsMatch(house) || (dayDate && work.Issn is not null))
            return WorkType.NewspaperArticle;
        if (draft.PagesLabelled && container.Length > 0)
            return work.Publisher is null && dayDate ? WorkType.NewspaperArticle : WorkType.Chapter;
        if (work.Volume is not null && container.Length > 0)
            return WorkType.JournalArticle;
        if (work.Accessed is not null || work.Url is not null || work.Archived is not null || house.Length > 0)
            return work.PublisherPlace is not null && container.Length > 0 && work.Accessed is null ? WorkType.Chapter : WorkType.Webpage;
        return work.Creators.IsEmpty ? WorkType.Webpage : WorkType.Document;
    }

    private static string OfBook(Draft draft)
    {
        var work = draft.Work;
        if (work.ContainerTitle is not null && work.Volume is not null)
            return WorkType.JournalArticle;
        if (work is { Issued.Length: 10, Publisher: null, PublisherPlace: null, Isbn: null, Accessed: null, Url: null } && work.Creators.IsEmpty)
            return WorkType.NewspaperArticle;
        var online = work.Url is not null || work.Accessed is not null;
        return online && work.Isbn is null && work.Publisher is null && work.PublisherPlace is null && draft.Pages is null ? WorkType.Webpage : WorkType.Book;
    }

    /// <summary>
    /// Of an article in a volume a range is where it stands, a single page is what is cited; of a book or thesis either is what is cited.
    /// </summary>
    private static void Pages(Draft draft, string pages)
    {
        if (WorkType.IsPartOfVolume(draft.Work.Type) && Range.IsMatch(pages))
        {
            draft.Work = draft.Work with { Page = pages };
            return;
        }

        draft.Locator ??= new Locator("page", pages);
    }
}
