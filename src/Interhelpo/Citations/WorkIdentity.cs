namespace Interhelpo.Citations;

/// <summary>
/// Whether two records describe one and the same work. Equal identifiers decide; otherwise the titles must be nearly equal and nothing
/// may contradict: year, names, volume, pages, container. Likeness of titles alone never makes two works one.
/// </summary>
public static class WorkIdentity
{
    /// <summary>Identifiers that name one work and nothing larger or smaller.</summary>
    private static readonly string[] Decisive = ["DOI", "OCLC", "PMID", "PMC", "S2CID", "arXiv", "JSTOR", "hdl", "Bibcode"];

    public static bool Same(Work a, Work b)
    {
        if (SharedIdentifier(a, b) is { } shared)
            return shared;
        if (Contradicts(a, b))
            return false;
        var likeness = TitleLikeness.Of(a.Title, b.Title);
        return likeness switch
        {
            Likeness.Equal => true,
            Likeness.Near => Agree(a, b, publishersToo: false),
            Likeness.Damaged => Agree(a, b, publishersToo: true),
            _ => false,
        };
    }

    /// <summary>
    /// Whether a person should look if two records describe the same work: their titles are nearly equal and neither says that it is another year, volume, issue or edition.
    /// </summary>
    public static bool MayBeSame(Work a, Work b) =>
        TitleLikeness.Of(a.Title, b.Title) != Likeness.None && !Differ(Year(a), Year(b)) && !Differ(a.Volume, b.Volume) && !Differ(a.Issue, b.Issue) && !Differ(a.Edition, b.Edition);

    /// <summary>
    /// Whether the work has exactly the title of a document of the archive, but for case, diacritics and punctuation. A similar title,
    /// or one that holds the other, is not the same.
    /// </summary>
    public static bool IsTitled(Work work, string documentTitle) =>
        work.Title is not null && TitleLikeness.Words(work.Title) is { Length: > 0 } words && words.SequenceEqual(TitleLikeness.Words(documentTitle));

    /// <summary>Short texts, at least one of which two records of the same work share: compare only records that meet in one.</summary>
    public static IEnumerable<string> BlockingKeys(Work work)
    {
        foreach (var (name, value) in Identifier.Of(work))
            yield return $"{name}:{value}";
        if (work.Title is { } title)
            yield return "title:" + string.Join(' ', TitleLikeness.Words(title).Take(3));
        if (Year(work) is { } year)
        {
            foreach (var key in WorkNames.Keys(work))
                yield return $"name:{key}:{year}";
        }
    }

    /// <summary>True when a decisive identifier is shared, false when both have one of the same kind and the two differ; null when neither decides.</summary>
    private static bool? SharedIdentifier(Work a, Work b)
    {
        var (ofA, ofB) = (Named(a), Named(b));
        bool? decided = null;
        foreach (var (name, value) in ofA)
        {
            if (!ofB.TryGetValue(name, out var other))
                continue;
            if (Decisive.Contains(name) && value == other)
                return true;
            if (name == "ISBN" && value == other && !WorkType.IsPartOfVolume(a.Type) && !WorkType.IsPartOfVolume(b.Type))
                return true;
            if (name is "DOI" or "PMID" or "PMC")
                decided = false;
        }

        return decided;
    }

    private static Dictionary<string, string> Named(Work work)
    {
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in Identifier.Of(work))
            named.TryAdd(name, value);
        return named;
    }

    private static bool Contradicts(Work a, Work b) =>
        Differ(Year(a), Year(b)) || WorkNames.Share(a, b) == false || Differ(a.Volume, b.Volume) || Differ(a.Page, b.Page) || Differ(a.Issue, b.Issue) || Differ(a.Edition, b.Edition) || Differ(a.ArchiveLocation, b.ArchiveLocation)
        || WorkType.IsPartOfVolume(a.Type) != WorkType.IsPartOfVolume(b.Type) && a.ContainerTitle is not null != b.ContainerTitle is not null && (IsWhole(a) || IsWhole(b))
        || (a.ContainerTitle is { } one && b.ContainerTitle is { } other && TitleLikeness.Of(one, other) == Likeness.None);

    private static bool IsWhole(Work work) => work.Type is WorkType.Book or WorkType.Thesis or WorkType.Film;

    private static bool Agree(Work a, Work b, bool publishersToo) =>
        Year(a) is { } year && year == Year(b) && WorkNames.Share(a, b) == true
        && (!publishersToo || Match(a.Publisher, b.Publisher) || Match(a.PublisherPlace, b.PublisherPlace) || Match(a.ContainerTitle, b.ContainerTitle));

    private static bool Match(string? a, string? b) => a is not null && b is not null && TitleLikeness.Of(a, b) == Likeness.Equal;

    private static bool Differ(string? a, string? b) => a is not null && b is not null && Folded(a) != Folded(b);

    private static string Folded(string text) => string.Join(' ', TitleLikeness.Words(text));

    private static string? Year(Work work) => work.Issued is { Length: >= 4 } date ? date[..4] : null;
}
