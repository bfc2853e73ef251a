using System.Collections.Frozen;

namespace Interhelpo.Citations.Formats;

/// <summary>The reference types of RIS as item types of CSL 1.0.2, and back.</summary>
internal static class RisTypes
{
    public const string Generic = "GEN";
    public const string Book = "BOOK";

    /// <summary>Of several for one type of CSL, the first is the one written.</summary>
    private static readonly (string Ris, string Csl)[] Types =
    [
        ("JOUR", WorkType.JournalArticle), ("EJOUR", WorkType.JournalArticle), ("INPR", WorkType.JournalArticle), ("ABST", WorkType.JournalArticle),
        ("MGZN", WorkType.MagazineArticle), ("NEWS", WorkType.NewspaperArticle), ("JFULL", "periodical"),
        (Book, WorkType.Book), ("EBOOK", WorkType.Book), ("EDBOOK", WorkType.Book), ("CLSWK", "classic"), ("CHAP", WorkType.Chapter), ("ECHAP", WorkType.Chapter), ("SER", WorkType.Book),
        ("CPAPER", WorkType.ConferencePaper), ("CONF", WorkType.ConferencePaper), ("ENCYC", WorkType.EncyclopediaEntry), ("DICT", WorkType.DictionaryEntry),
        ("THES", WorkType.Thesis), ("RPRT", WorkType.Report), ("GOVDOC", WorkType.Report), ("ELEC", WorkType.Webpage), ("WEB", WorkType.Webpage), ("BLOG", WorkType.BlogPost),
        ("MPCT", WorkType.Film), ("VIDEO", WorkType.Film), ("MULTI", WorkType.Film), ("ADVS", WorkType.Film), ("MAP", WorkType.Map), ("PAMP", "pamphlet"), ("MANSCPT", "manuscript"), ("UNPB", "manuscript"),
        ("PAT", "patent"), ("PCOMM", "personal_communication"), ("ICOMM", "personal_communication"), ("DATA", "dataset"), ("AGGR", "dataset"), ("COMP", "software"), ("STAND", "standard"), ("STAT", "legislation"), ("LEGAL", "legislation"), ("BILL", "bill"),
        ("UNBILL", "bill"), ("CASE", "legal_case"), ("HEAR", "hearing"), ("MUSIC", "musical_score"), ("SOUND", "song"), ("ART", "graphic"), ("FIGURE", "figure"), ("SLIDE", "speech"), (Generic, WorkType.Document),
    ];

    private static readonly FrozenDictionary<string, string> Read = Types.ToFrozenDictionary(type => type.Ris, type => type.Csl, StringComparer.OrdinalIgnoreCase);

    public static string Of(string csl) => Types.FirstOrDefault(type => type.Csl == csl).Ris ?? Generic;

    public static string Csl(string ris) => Read.GetValueOrDefault(ris, WorkType.Document);
}
