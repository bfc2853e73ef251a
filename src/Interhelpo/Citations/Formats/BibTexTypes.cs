using System.Collections.Frozen;

namespace Interhelpo.Citations.Formats;

/// <summary>
/// The entry types of BibTeX and biblatex as item types of CSL 1.0.2, and back. Where several types of CSL share an entry type,
/// <c>entrysubtype</c> says which one is meant. Written are only the types to which the data model of biblatex gives fields.
/// </summary>
internal static class BibTexTypes
{
    private static readonly FrozenDictionary<string, string> Read = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["article"] = WorkType.JournalArticle,
        ["suppperiodical"] = WorkType.JournalArticle,
        ["review"] = "review",
        ["book"] = WorkType.Book,
        ["mvbook"] = WorkType.Book,
        ["collection"] = WorkType.Book,
        ["mvcollection"] = WorkType.Book,
        ["proceedings"] = WorkType.Book,
        ["mvproceedings"] = WorkType.Book,
        ["reference"] = WorkType.Book,
        ["mvreference"] = WorkType.Book,
        ["manual"] = WorkType.Book,
        ["inbook"] = WorkType.Chapter,
        ["incollection"] = WorkType.Chapter,
        ["bookinbook"] = WorkType.Chapter,
        ["suppbook"] = WorkType.Chapter,
        ["suppcollection"] = WorkType.Chapter,
        ["inproceedings"] = WorkType.ConferencePaper,
        ["conference"] = WorkType.ConferencePaper,
        ["inreference"] = WorkType.EncyclopediaEntry,
        ["thesis"] = WorkType.Thesis,
        ["phdthesis"] = WorkType.Thesis,
        ["mastersthesis"] = WorkType.Thesis,
        ["bachelorsthesis"] = WorkType.Thesis,
        ["report"] = WorkType.Report,
        ["techreport"] = WorkType.Report,
        ["online"] = WorkType.Webpage,
        ["electronic"] = WorkType.Webpage,
        ["www"] = WorkType.Webpage,
        ["webpage"] = WorkType.Webpage,
        ["booklet"] = "pamphlet",
        ["unpublished"] = "manuscript",
        ["periodical"] = "periodical",
        ["patent"] = "patent",
        ["dataset"] = "dataset",
        ["software"] = "software",
        ["movie"] = WorkType.Film,
        ["video"] = WorkType.Film,
        ["map"] = WorkType.Map,
        ["letter"] = "personal_communication",
        ["standard"] = "standard",
        ["artwork"] = "graphic",
        ["image"] = "graphic",
        ["audio"] = "song",
        ["music"] = "song",
        ["performance"] = "performance",
        ["legislation"] = "legislation",
        ["legal"] = "legislation",
        ["jurisdiction"] = "legal_case",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Written = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [WorkType.JournalArticle] = "article",
        [WorkType.MagazineArticle] = "article",
        [WorkType.NewspaperArticle] = "article",
        ["review"] = "article",
        ["review-book"] = "article",
        [WorkType.Book] = "book",
        ["classic"] = "book",
        [WorkType.ConferencePaper] = "inproceedings",
        [WorkType.EncyclopediaEntry] = "inreference",
        [WorkType.DictionaryEntry] = "inreference",
        ["entry"] = "inreference",
        [WorkType.Thesis] = "thesis",
        [WorkType.Report] = "report",
        [WorkType.Webpage] = "online",
        [WorkType.BlogPost] = "online",
        ["post"] = "online",
        ["pamphlet"] = "booklet",
        ["manuscript"] = "unpublished",
        ["speech"] = "unpublished",
        ["periodical"] = "periodical",
        ["patent"] = "patent",
        ["dataset"] = "dataset",
        ["software"] = "software",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Item types of CSL 1.0.2 that <c>entrysubtype</c> may name; others there are a style's own words.</summary>
    private static readonly FrozenSet<string> Named = Read.Values.Concat(Written.Keys).Concat(
    [
        "article", "bill", WorkType.Broadcast, "collection", "event", "figure", "hearing", WorkType.Interview, "legal_case", "musical_score", "regulation", "treaty",
    ]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The entry type and, where it alone would be read as another type, the subtype.</summary>
    public static (string Type, string? Subtype) Of(Work work)
    {
        // A chapter among those of others has an editor, one in its author's own book has none.
        var type = work.Type == WorkType.Chapter
            ? work.By(CreatorRole.Editor).Any() ? "incollection" : "inbook"
            : Written.GetValueOrDefault(work.Type, "misc");
        // What is online has an address; biber wants one.
        if (type == "online" && string.IsNullOrWhiteSpace(work.Url) && string.IsNullOrWhiteSpace(work.Doi))
            type = "misc";
        return (type, !Named.Contains(work.Type) || Type(type, null) == work.Type ? null : Subtype(work.Type));
    }

    public static string Type(string entryType, string? subtype)
    {
        var type = Read.GetValueOrDefault(entryType, WorkType.Document);
        return subtype switch
        {
            null => type,
            "magazine" => WorkType.MagazineArticle,
            "newspaper" => WorkType.NewspaperArticle,
            _ => Named.Contains(subtype) ? subtype : type,
        };
    }

    /// <summary>The words that styles of biblatex know for what they tell apart; else CSL's own.</summary>
    private static string Subtype(string type) => type switch
    {
        WorkType.MagazineArticle => "magazine",
        WorkType.NewspaperArticle => "newspaper",
        _ => type,
    };
}
