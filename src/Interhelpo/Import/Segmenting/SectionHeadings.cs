using Interhelpo.Archive;

namespace Interhelpo.Import.Segmenting;

/// <summary>Headings that say what the blocks under them are.</summary>
internal static class SectionHeadings
{
    private static readonly Dictionary<string, SegmentRole> roles = new(StringComparer.OrdinalIgnoreCase);

    static SectionHeadings()
    {
        Add(SegmentRole.Reference,
            "references", "sources", "bibliography", "literature", "works cited", "notes", "footnotes", "citations", "further reading", "notes and references",
            "sources and literature", "selected bibliography", "reference list", "list of references", "primary sources", "secondary sources", "endnotes", "cited works",
            "literatura", "prameny", "použitá literatura", "zdroje", "reference", "poznámky", "bibliografie", "prameny a literatura", "literatura a prameny", "použité zdroje", "seznam literatury", "seznam použité literatury",
            "seznam použitých zdrojů", "seznam pramenů a literatury", "použité prameny", "použité prameny a literatura", "výběrová bibliografie", "poznámky pod čarou", "citace", "odkazy a literatura", "archivní prameny", "poznámky a literatura",
            "literatúra", "pramene", "použitá literatúra", "zoznam literatúry", "zoznam použitej literatúry", "pramene a literatúra", "literatúra a pramene", "použité zdroje a literatúra", "použité pramene", "referencie", "bibliografia", "archívne pramene", "zoznam bibliografických odkazov",
            "литература", "источники", "примечания", "библиография", "список литературы", "литература и источники", "источники и литература", "использованная литература", "список использованной литературы", "список источников", "сноски",
            "список использованных источников", "список источников и литературы", "библиографический список", "архивные источники", "ссылки и примечания", "джерела", "примітки", "література", "список літератури", "джерела та література",
            "literatur", "quellen", "einzelnachweise", "anmerkungen", "literaturverzeichnis", "quellen und literatur", "literatur und quellen", "quellenverzeichnis", "fußnoten", "bibliographie", "archivquellen",
            "irodalom", "források", "jegyzetek", "irodalomjegyzék", "felhasznált irodalom", "hivatkozások", "адабияттар", "колдонулган адабияттар", "булактар", "эскертүүлөр", "пайдаланылган адабияттар",
            "referencoj", "fontoj", "literaturo", "notoj", "piednotoj", "bibliografio", "fontoj kaj literaturo");
        Add(SegmentRole.ExternalLink,
            "external links", "links", "web links", "weblinks", "externí odkazy", "externé odkazy", "odkazy", "ссылки", "внешние ссылки", "посилання",
            "külső hivatkozások", "шилтемелер", "eksteraj ligiloj");
        Add(SegmentRole.SeeAlso,
            "see also", "related articles", "související články", "viz též", "pozri aj", "pozri tiež", "см. также", "смотрите также", "див. також",
            "siehe auch", "lásd még", "vidu ankaŭ");
        Add(SegmentRole.Unrelated,
            "other events", "upcoming events", "upcoming tours", "other tours", "more tours", "related tours", "our tours", "reviews", "customer reviews", "testimonials", "newsletter", "nadcházející akce", "další výlety", "recenze", "hodnocení", "pripravované podujatia", "recenzie", "отзывы", "предстоящие события", "ближайшие туры", "ближайшие экскурсии", "další články z rubriky", "more events", "similar events", "past events", "events nearby", "related posts", "related stories",
            "you may also like", "you might also like", "recommended for you", "popular posts", "most popular", "most read", "latest news", "latest posts", "recent posts", "more stories", "comments", "leave a comment", "leave a reply", "trending", "další akce", "mohlo by vás zajímat", "komentáře", "další články", "ďalšie podujatia",
            "komentáre", "похожие записи", "другие события", "другие мероприятия", "читайте также", "комментарии", "weitere veranstaltungen", "kommentare");
    }

    /// <summary>The role of what follows this heading; null when it is a heading of the history itself.</summary>
    public static SegmentRole? RoleUnder(ReadOnlySpan<char> heading)
    {
        if (heading.EndsWith("[edit]", StringComparison.Ordinal)) heading = heading[..^6];
        var words = heading.Trim(" \t#*=:.…-–0123456789");
        return roles.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(words, out var role) ? role : null;
    }

    private static void Add(SegmentRole role, params string[] headings)
    {
        foreach (var heading in headings) roles[heading] = role;
    }
}
