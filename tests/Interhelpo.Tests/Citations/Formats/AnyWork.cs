using System.Collections.Immutable;
using CsCheck;
using Interhelpo.Citations;

namespace Interhelpo.Tests.Citations.Formats;

/// <summary>Works with all that makes trouble: diacritics, Cyrillic, braces, quotes, percent signs, dates of all kinds, bodies named "Mills and Sons".</summary>
internal static class AnyWork
{
    private static readonly string[] Words =
    [
        "Žižka", "Пищемука", "NASA", "and", "And", "van", "den", "von", "d'Arc", "{", "}", "}{", "\\", "\\'{e}", "\"", "'", "''", "``", "--", "---", "–", "—", "%", "100%25", "&", "$x$", "_", "#", "~", "^", ",", ";", "|", "=",
        ":", "@", "@book{x,", "TY  - BOOK", "ER  -", " ", "  ", "\t", "\r\n", "\u00A0", "\u0085", "\u2028", "\uFEFF", "\U0001F3ED", "e\u0301", "iPhone", "x.", "(12)", "[1925]", "others", "family=Berg", "creator 1: author|family=A", "https://a.org/b_c?d=%20e&f#g~{h}", "81–114", "81-114", "5", "xii, 7 p.", string.Empty,
    ];

    private static readonly string[] Dates =
    [
        "1925", "1925~", "1925?", "1925%", "192X", "19XX", "1XXX", "XXXX", "1925-05", "1925-05-01", "1925-05-XX", "1925-XX-XX", "1925-05-01?", "1999-21", "1999-24", "1925/1932", "1925-05/1926-01-02", "1925~/1932?", "../1932", "1932/..", "/1932", "1932/",
        "1919~-05", "?1919-05", "2004-06-~01", "[1667,1668]", "{1667, 1669..1670}", "1950S2", "Y-17000", "-0044", "0000", "2020-13", "2020-02-30", "in press", "c. 1925", "19250", "1925/05/01", "1925--1932",
    ];

    private static readonly string[] Types =
    [
        WorkType.Document, WorkType.Book, WorkType.Chapter, WorkType.JournalArticle, WorkType.MagazineArticle, WorkType.NewspaperArticle, WorkType.ConferencePaper, WorkType.EncyclopediaEntry,
        WorkType.DictionaryEntry, WorkType.Thesis, WorkType.Report, WorkType.Webpage, WorkType.BlogPost, WorkType.Film, WorkType.Broadcast, WorkType.Interview, WorkType.Map, "entry", "article", "bill", "classic",
        "collection", "dataset", "event", "figure", "graphic", "hearing", "legal_case", "legislation", "manuscript", "musical_score", "pamphlet", "patent", "performance", "periodical", "personal_communication",
        "post", "regulation", "review", "review-book", "software", "song", "speech", "standard", "treaty", "magazine", "newspaper", "a type of one's own",
    ];

    private static readonly Gen<string> Text = Gen.OneOf(
        OneOf(Words),
        Gen.Select(OneOf(Words).Array[1, 5], OneOf(" ", string.Empty), (words, between) => string.Join(between, words)),
        Gen.String);

    private static readonly Gen<string?> Maybe = Gen.Frequency((2, Gen.Const((string?)null)), (1, Text.Select(text => (string?)text)));

    private static readonly Gen<string?> MaybeDate = Gen.Frequency((1, Gen.Const((string?)null)), (3, OneOf(Dates).Select(date => (string?)date)), (1, Maybe));

    private static readonly Gen<Creator> Creator = Gen.Select(
        Gen.Frequency((9, OneOf([.. CreatorRole.All])), (1, Text)), Maybe, Maybe, Maybe, Maybe, Maybe,
        (role, family, given, literal, suffix, particle) => new Creator(role, family, given, literal, suffix, particle));

    private static readonly Gen<Creator> Plain =
        from role in OneOf(CreatorRole.Author, CreatorRole.Editor, CreatorRole.Translator)
        from family in OneOf("Berg", "Žižka", "van Gogh", "García Márquez", "Пищемука", "Marek and Sons")
        from given in OneOf<string?>("Karl", "J. P.", "Юрій", null)
        from particle in OneOf<string?>("van den", "de la", null, null)
        from suffix in OneOf<string?>("Jr.", "III", null, null)
        from literal in OneOf<string?>("Mills and Sons, Ltd.", "Ústav pro soudobé dějiny", "others", null, null, null)
        select literal is null ? new Creator(role, family, given, null, suffix, particle) : new Creator(role, Literal: literal);

    private static readonly Gen<ImmutableSortedDictionary<string, string>> Identifiers = Gen
        .Select(Gen.Frequency((4, OneOf("PMID", "PMC", "OCLC", "arXiv", "JSTOR", "hdl", "Bibcode")), (1, Text)), Text)
        .Array[0, 3]
        .Select(pairs => pairs.Aggregate(Work.NoIdentifiers, (all, pair) => all.SetItem(pair.Item1, pair.Item2)));

    private static readonly (Gen<string?> Values, Func<Work, string?, Work> With)[] Fields =
    [
        (Maybe, (work, value) => work with { Title = value }), (Maybe, (work, value) => work with { TranslatedTitle = value }), (Maybe, (work, value) => work with { ContainerTitle = value }),
        (Maybe, (work, value) => work with { CollectionTitle = value }), (Maybe, (work, value) => work with { CollectionNumber = value }), (Maybe, (work, value) => work with { Volume = value }),
        (Maybe, (work, value) => work with { Issue = value }), (Maybe, (work, value) => work with { Page = value }), (Maybe, (work, value) => work with { Edition = value }),
        (Maybe, (work, value) => work with { Publisher = value }), (Maybe, (work, value) => work with { PublisherPlace = value }), (Maybe, (work, value) => work with { Archive = value }),
        (Maybe, (work, value) => work with { ArchiveLocation = value }), (Maybe, (work, value) => work with { Genre = value }), (Maybe, (work, value) => work with { Medium = value }),
        (Gen.OneOf(Maybe, OneOf<string?>("cs", "en-GB", "Czech", "czech", "de")), (work, value) => work with { Language = value }),
        (MaybeDate, (work, value) => work with { Issued = value }), (MaybeDate, (work, value) => work with { OriginalIssued = value }), (MaybeDate, (work, value) => work with { Accessed = value }), (MaybeDate, (work, value) => work with { Archived = value }),
        (Gen.OneOf(Maybe, OneOf<string?>("10.1000/a_b", "https://doi.org/10.1000/x")), (work, value) => work with { Doi = value }),
        (Gen.OneOf(Maybe, OneOf<string?>("978-0-306-40615-7", "0378-5955", "80-1")), (work, value) => work with { Isbn = value }),
        (Gen.OneOf(Maybe, OneOf<string?>("0378-5955", "978-0-306-40615-7", "1234-0000")), (work, value) => work with { Issn = value }),
        (Maybe, (work, value) => work with { Url = value }), (Maybe, (work, value) => work with { ArchivedUrl = value }),
    ];

    public static Gen<Work> All { get; } = Fields.Aggregate(
        Gen.Select(OneOf(Types), Gen.OneOf(Creator, Plain).Array[0, 4], Identifiers, (type, creators, identifiers) => new Work { Type = type, Creators = [.. creators], Identifiers = identifiers }),
        (works, field) => Gen.Select(works, field.Values, field.With));

    public static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(number => values[number]);

    /// <summary>A work with every field, none of them odd.</summary>
    public static Work Full { get; } = new()
    {
        Type = WorkType.Chapter,
        Title = "Bread, steam & NASA: 100% of it",
        TranslatedTitle = "Chléb a pára",
        Creators =
        [
            new Creator(CreatorRole.Translator, "Malá", "Eva"),
            new Creator(CreatorRole.Author, "Berg", "Karl", Particle: "van den", Suffix: "Jr."),
            new Creator(CreatorRole.Editor, Literal: "Guild of Millers and Bakers"),
        ],
        ContainerTitle = "The mills of the plain",
        CollectionTitle = "Works and days",
        CollectionNumber = "7",
        Volume = "2",
        Issue = "3",
        Page = "81–114",
        Edition = "2nd",
        Publisher = "Orbis",
        PublisherPlace = "Praha",
        Archive = "Archiv města Písku",
        ArchiveLocation = "kart. 3, inv. č. 45",
        Genre = "essay",
        Medium = "PDF",
        Language = "cs",
        Issued = "1961-05",
        OriginalIssued = "1923",
        Accessed = "2019-09-24",
        Doi = "10.1000/abc_d",
        Isbn = "978-0-306-40615-7",
        Issn = "0378-5955",
        Url = "https://example.org/a_b?c=%20&d#e",
        ArchivedUrl = "https://web.archive.org/a",
        Archived = "2020-01-02",
        Identifiers = Work.NoIdentifiers.Add("OCLC", "12345").Add("PMID", "99").Add("PMC", "77"),
    };
}
