using System.Collections.Immutable;

namespace Interhelpo.Citations.Formats;

/// <summary>What an entry of a BibTeX file says of a work, whether in the fields of BibTeX or those of biblatex.</summary>
internal static class BibTexWork
{
    /// <summary>Further identifiers, and the archives that <c>eprinttype</c> names them by.</summary>
    public static IReadOnlyList<(string Name, string Archive)> Eprints { get; } =
        [("PMID", "pubmed"), ("arXiv", "arxiv"), ("JSTOR", "jstor"), ("hdl", "hdl"), ("Google Books", "googlebooks")];

    /// <summary>Fields of no standard that hold an identifier in many files.</summary>
    private static readonly (string Name, string Field)[] Identifiers =
        [("PMID", "pmid"), ("PMC", "pmcid"), ("PMC", "pmc"), ("OCLC", "oclc"), ("LCCN", "lccn"), ("Bibcode", "bibcode"), ("S2CID", "s2cid"), ("MR", "mrnumber"), ("Zbl", "zblnumber")];

    private static readonly (string Field, string Role)[] Names =
    [
        ("author", CreatorRole.Author), ("editor", CreatorRole.Editor), ("translator", CreatorRole.Translator), ("bookauthor", "container-author"),
        ("editora", CreatorRole.Editor), ("editorb", CreatorRole.Editor), ("editorc", CreatorRole.Editor), ("namea", CreatorRole.Contributor), ("nameb", CreatorRole.Contributor), ("namec", CreatorRole.Contributor),
    ];

    public static Work Read(BibTexEntry entry)
    {
        var work = new Work
        {
            Type = BibTexTypes.Type(entry.Type, entry.Text("entrysubtype")),
            Title = Titled(entry, "title"),
            // The order across roles is that of the file.
            Creators = [.. Names.OrderBy(field => entry.Fields.IndexOf(field.Field)).SelectMany(field => Creators(entry, field.Field, field.Role))],
            ContainerTitle = Container(entry),
            CollectionTitle = entry.Text("series") ?? (entry.Raw("booktitle") is null ? null : Titled(entry, "maintitle")),
            Volume = entry.Text("volume"),
            Page = entry.Text("pages"),
            Edition = entry.Text("edition"),
            Publisher = entry.Text("publisher", "institution", "school", "organization"),
            PublisherPlace = entry.Text("location", "address"),
            Archive = entry.Text("library"),
            Genre = entry.Text("type") is { } genre ? Genre(genre) : Thesis(entry.Type),
            Medium = IsLink(entry.Raw("howpublished")) ? null : entry.Text("howpublished"),
            Language = entry.Text("langid", "hyphenation") is { } babel ? BibTexLanguages.Code(babel) : entry.Text("language"),
            Issued = BibTexDates.Read(entry, string.Empty),
            OriginalIssued = BibTexDates.Read(entry, "orig"),
            Accessed = BibTexDates.Read(entry, "url"),
            Doi = entry.Raw("doi") is { } doi ? WithoutResolver(TexVerbatim.Read(doi)) : null,
            Isbn = entry.Text("isbn"),
            Issn = entry.Text("issn"),
            Url = Url(entry),
            Identifiers = Further(entry),
        };
        return Remainder.Apply(Items(entry), Numbered(work, entry));
    }

    private static IEnumerable<string> Items(BibTexEntry entry) =>
        entry.Raw("verba") is { } items ? TexVerbatim.Read(items).Split(';').Select(item => item.Trim(' ')) : [];

    private static ImmutableArray<Creator> Creators(BibTexEntry entry, string field, string role)
    {
        if (entry.Raw(field) is not { } names)
            return [];
        return BibTexNames.Read(names, entry.Text(field + "type") is { } kind && CreatorRole.All.Contains(kind) ? kind : role);
    }

    private static string? Titled(BibTexEntry entry, string field)
    {
        var subtitle = entry.Text(field[..^"title".Length] + "subtitle");
        return entry.Text(field) is { } title ? subtitle is null ? title : $"{title}: {subtitle}" : subtitle;
    }

    private static string? Container(BibTexEntry entry)
    {
        var title = entry.Text("journaltitle", "journal") ?? Titled(entry, "booktitle") ?? Titled(entry, "maintitle");
        // Of an entry that stands in nothing, biblatex has no other field for the whole: the site of a page, the programme of a broadcast.
        return title ?? (BibTexModel.First(entry.Type, "journaltitle", "booktitle", "maintitle") is null ? entry.Text("titleaddon") : null);
    }

    private static Work Numbered(Work work, BibTexEntry entry) => BibTexModel.NumbersIssues(entry.Type)
        ? work with { Issue = entry.Text("number", "issue") }
        : work with { CollectionNumber = entry.Text("number"), Issue = entry.Text("issue") };

    private static string? Thesis(string entryType) => entryType switch
    {
        "phdthesis" => Genre("phdthesis"),
        "mastersthesis" => Genre("mathesis"),
        "bachelorsthesis" => Genre("bathesis"),
        _ => null,
    };

    /// <summary>The words for which biblatex has keys of its own.</summary>
    private static string Genre(string type) => type switch
    {
        "phdthesis" => "PhD thesis",
        "mathesis" => "Master’s thesis",
        "bathesis" => "Bachelor’s thesis",
        "candthesis" => "Candidate thesis",
        "techreport" => "Technical report",
        "resreport" => "Research report",
        _ => type,
    };

    private static string? Url(BibTexEntry entry)
    {
        if (entry.Raw("url") is { } url)
            return TexVerbatim.Read(url) is { Length: > 0 } text ? text : null;
        var aside = entry.Raw("howpublished") is { } published && IsLink(published) ? published : entry.Raw("note");
        return IsLink(aside) ? TexVerbatim.Link(aside!) : null;
    }

    private static bool IsLink(string? tex) => tex is not null && TexVerbatim.Link(tex) is not null;

    private static string? WithoutResolver(string doi)
    {
        var host = doi.IndexOf("doi.org/", StringComparison.OrdinalIgnoreCase);
        var name = host >= 0 && doi.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? doi[(host + "doi.org/".Length)..] : doi;
        return name.Length == 0 ? null : name;
    }

    private static ImmutableSortedDictionary<string, string> Further(BibTexEntry entry)
    {
        var identifiers = Identifiers
            .Select(named => (named.Name, Value: entry.Text(named.Field)))
            .Append((Name: Archive(entry.Text("eprinttype", "archiveprefix")), Value: entry.Raw("eprint") is { } eprint ? TexVerbatim.Read(eprint) : null));
        return identifiers.Where(pair => !string.IsNullOrEmpty(pair.Value)).Aggregate(Work.NoIdentifiers, (all, pair) => all.SetItem(pair.Name, pair.Value!));
    }

    private static string Archive(string? archive) =>
        archive is null ? "eprint" : Eprints.FirstOrDefault(known => known.Archive.Equals(archive, StringComparison.OrdinalIgnoreCase)).Name ?? archive;
}
