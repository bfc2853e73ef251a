namespace Interhelpo.Citations;

/// <summary>The CSL item types the parser decides between. A record read from elsewhere may carry any other CSL type.</summary>
public static class WorkType
{
    public const string Document = "document";
    public const string Book = "book";
    public const string Chapter = "chapter";
    public const string JournalArticle = "article-journal";
    public const string MagazineArticle = "article-magazine";
    public const string NewspaperArticle = "article-newspaper";
    public const string ConferencePaper = "paper-conference";
    public const string EncyclopediaEntry = "entry-encyclopedia";
    public const string DictionaryEntry = "entry-dictionary";
    public const string Thesis = "thesis";
    public const string Report = "report";
    public const string Webpage = "webpage";
    public const string BlogPost = "post-weblog";
    public const string Film = "motion_picture";
    public const string Broadcast = "broadcast";
    public const string Interview = "interview";
    public const string Map = "map";

    /// <summary>Whether works of this type stand in a volume of others, so that a page range tells where, and a single page what is cited.</summary>
    public static bool IsPartOfVolume(string type) =>
        type is Chapter or JournalArticle or MagazineArticle or NewspaperArticle or ConferencePaper or EncyclopediaEntry or DictionaryEntry;
}
