using Interhelpo.Citations;

namespace Interhelpo.Tests.Citations;

/// <summary>The list of references of the first seed document, read whole.</summary>
public sealed class FirstSeedTests
{
    private const string Leupold = "'Building the Internationalist City from Below': The Role of the Czechoslovak Industrial Cooperative \"Interhelpo\" in Forging Urbanity in early-Soviet Bishkek";

    private static readonly string Text = File.ReadAllText(Seeds().Single(path => Path.GetFileName(path).StartsWith("000_", StringComparison.Ordinal)));
    private static readonly TextSpan List = ReferenceList.Find(Text)!.Value;

    private static readonly ParsedReference[] References =
        [.. ReferenceList.Split(Text, List).Select(reference => ReferenceParser.Parse(reference.Span.In(Text), reference.Residue?.In(Text) ?? string.Empty))];

    [Fact]
    public void Twelve_references_are_eight_works()
    {
        Assert.Equal(12, References.Length);
        Assert.Equal(8, Works().Count);
    }

    [Theory]
    [InlineData("leupold2021", "27 32 42 49")]
    [InlineData("kanimetova1982", "7")]
    [InlineData("kokaisl2012", "166")]
    [InlineData("schneider2007", "81–114")]
    [InlineData("pollak1961", "185 206")]
    [InlineData("canby2018", "")]
    [InlineData("samuel1935", "68")]
    [InlineData("marek", "")]
    public void Every_citation_keeps_its_page(string key, string pages) =>
        Assert.Equal(pages, string.Join(' ', References.Where(reference => WorkKey.For(reference.Work) == key).Select(reference => reference.Locator?.Value)).Trim());

    [Fact]
    public void The_article_is_read_to_the_last_field() => AssertEqual(Work("leupold2021"), new Work
    {
        Type = WorkType.JournalArticle,
        Title = Leupold,
        Creators = [new Creator(CreatorRole.Author, "Leupold", "David")],
        ContainerTitle = "International Labor and Working-Class History",
        Volume = "100",
        Issued = "2021",
        Doi = "10.1017/S0147547920000228",
        Issn = "0147-5479",
        Identifiers = Identified("S2CID", "229513972"),
    });

    [Fact]
    public void The_edited_collection_has_an_editor_and_a_place() => AssertEqual(Work("kanimetova1982"), new Work
    {
        Type = WorkType.Book,
        Title = "U istokov druzhby. Istoriya promyslovogo kooperativa Intergelpo. Sbornik dokumentov i materialov",
        Creators = [new Creator(CreatorRole.Editor, "Kanimetova", "A. M.")],
        PublisherPlace = "Frunze",
        Issued = "1982",
    });

    [Fact]
    public void Contributors_before_the_imprint_are_neither_title_nor_publisher() => AssertEqual(Work("kokaisl2012"), new Work
    {
        Type = WorkType.Book,
        Title = "Dějiny Kyrgyzstánu očima pamětníků : 1917-1938",
        Creators =
        [
            new Creator(CreatorRole.Author, "Kokaisl", "Petr"),
            new Creator(CreatorRole.Contributor, "Usmanov", "Amirbek"),
            new Creator(CreatorRole.Contributor, Literal: "Za hranice Společnost pro rozvojovou spolupráci při Provozně ekonomické fakultě ČZU v Praze"),
        ],
        PublisherPlace = "Praha",
        Publisher = "Nostalgie",
        Issued = "2012",
        Isbn = "978-80-905365-0-0",
        Identifiers = Identified("OCLC", "829661782"),
    });

    [Fact]
    public void The_dissertation_is_a_thesis() => AssertEqual(Work("schneider2007"), new Work
    {
        Type = WorkType.Thesis,
        Title = "Die tschechoslowakische Auswanderung in die Sowjetunion in der Zwischenkriegszeit (1921-1939)",
        Creators = [new Creator(CreatorRole.Author, "Schneider", "Miroslav")],
        Genre = "Dissertation",
        Publisher = "Universität Regensburg",
        Issued = "2007",
    });

    [Fact]
    public void The_damaged_title_is_kept_as_read_and_the_intact_one_names_the_work()
    {
        var titles = References.Select(reference => reference.Work).Where(work => WorkKey.For(work) == "pollak1961").Select(work => work.Title).ToArray();
        Assert.Contains("dejiny česko-XIII. 5. slovenského", titles[0], StringComparison.Ordinal);
        AssertEqual(Work("pollak1961"), new Work
        {
            Type = WorkType.Book,
            Title = "Internacionálná pomoc československého proletariátu národom SSSR : dejiny československého robotníckeho družstva Interhelpo v sovietskej Kirgízii",
            Creators = [new Creator(CreatorRole.Author, "Pollák", "Pavel")],
            PublisherPlace = "Bratislava",
            Publisher = "Slovenská Akadémia Vied",
            Issued = "1961",
        });
    }

    [Fact]
    public void The_article_without_a_named_paper_is_a_periodicals() => AssertEqual(Work("canby2018"), new Work
    {
        Type = WorkType.NewspaperArticle,
        Title = "The Day the Soviets Arrived to Crush the Prague Spring, in Rarely Seen Photos",
        Creators = [new Creator(CreatorRole.Author, "Canby", "Peter")],
        Issued = "2018-08-26",
        Accessed = "2019-09-24",
        Issn = "0028-792X",
    });

    [Fact]
    public void The_book_of_1935_and_the_film_are_read()
    {
        AssertEqual(Work("samuel1935"), new Work
        {
            Type = WorkType.Book,
            Title = "Chekhoslovatskiy Promyslovy Kooperativ v Kirgizii",
            Creators = [new Creator(CreatorRole.Author, "Samuel", "I.I.")],
            PublisherPlace = "Leningrad",
            Issued = "1935",
        });
        AssertEqual(Work("marek"), new Work
        {
            Type = WorkType.Film,
            Title = "Interhelpo. Historie jedné iluze",
            Creators = [new Creator(CreatorRole.Author, "Marek", "Jaromir")],
            Genre = "documentary film",
            Url = "https://www.ceskatelevize.cz/ivysilani/10123387223-interhelpo-historie-jedne-iluze/30729535042",
        });
    }

    [Fact]
    public void Before_the_references_stand_one_article_and_five_links()
    {
        var links = Tail();
        Assert.Equal("Neutral Moresnet", Assert.Single(links, link => link.Kind == ExternalLinkKind.SeeAlso).Span.In(Text));
        Assert.Equal(5, links.Count(link => link.Kind == ExternalLinkKind.Link));
    }

    [Fact]
    public void A_link_with_the_very_title_of_another_seed_is_that_document_and_a_similar_one_is_not()
    {
        var titles = Seeds().Select(path => File.ReadLines(path).First()).ToArray();
        var linked = Tail().Select(link => ExternalLinkParser.Parse(link.Span.In(Text)).Work).Where(work => titles.Any(title => WorkIdentity.IsTitled(work, title)));
        Assert.Equal("dzhamanbaeva2019", WorkKey.For(Assert.Single(linked)));
    }

    [Fact]
    public void The_other_seeds_have_no_references() =>
        Assert.All(Seeds().Where(path => !Path.GetFileName(path).StartsWith("000_", StringComparison.Ordinal)), path => Assert.Null(ReferenceList.Find(File.ReadAllText(path))));

    private static IReadOnlyList<ExternalLink> Tail() => ExternalLinks.Split(Text, new TextSpan(ReferenceList.FindTail(Text, List.Start), List.Start));

    private static List<Work> Works()
    {
        var works = new List<Work>();
        foreach (var work in References.Select(reference => reference.Work))
        {
            var known = works.FindIndex(other => WorkIdentity.Same(other, work));
            if (known < 0)
                works.Add(work);
            else
                works[known] = works[known].Merge(work);
        }

        return works;
    }

    private static Work Work(string key) => Works().Single(work => WorkKey.For(work) == key);

    private static void AssertEqual(Work found, Work expected) =>
        Assert.Equal(CslJson.Write(expected, "x").ToJsonString(), CslJson.Write(found, "x").ToJsonString());

    private static System.Collections.Immutable.ImmutableSortedDictionary<string, string> Identified(string name, string value) =>
        Interhelpo.Citations.Work.NoIdentifiers.Add(name, value);

    private static string[] Seeds()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "seeds", "documents")))
            folder = folder.Parent;
        return Directory.GetFiles(Path.Combine(folder!.FullName, "seeds", "documents"), "*.txt");
    }
}
