using System.Collections.Immutable;

namespace Interhelpo.Citations;

/// <summary>
/// One record out of two of the same work: the title of the better preserved copy, and every field that either has. Of two copies
/// equally well preserved the first prevails.
/// </summary>
public static class WorkMerge
{
    public static Work Merge(this Work first, Work second)
    {
        var (better, worse) = DamageOf(second) < DamageOf(first) ? (second, first) : (first, second);
        return better with
        {
            Type = better.Type is WorkType.Document or WorkType.Webpage && worse.Type != WorkType.Document ? worse.Type : better.Type,
            TranslatedTitle = better.TranslatedTitle ?? worse.TranslatedTitle,
            Title = better.Title ?? worse.Title,
            Creators = Fuller(better.Creators, worse.Creators),
            ContainerTitle = better.ContainerTitle ?? worse.ContainerTitle,
            CollectionTitle = better.CollectionTitle ?? worse.CollectionTitle,
            CollectionNumber = better.CollectionNumber ?? worse.CollectionNumber,
            Volume = better.Volume ?? worse.Volume,
            Issue = better.Issue ?? worse.Issue,
            Page = better.Page ?? worse.Page,
            Edition = better.Edition ?? worse.Edition,
            Publisher = better.Publisher ?? worse.Publisher,
            PublisherPlace = better.PublisherPlace ?? worse.PublisherPlace,
            Archive = better.Archive ?? worse.Archive,
            ArchiveLocation = better.ArchiveLocation ?? worse.ArchiveLocation,
            Genre = better.Genre ?? worse.Genre,
            Medium = better.Medium ?? worse.Medium,
            Language = better.Language ?? worse.Language,
            Issued = MoreExact(better.Issued, worse.Issued),
            OriginalIssued = better.OriginalIssued ?? worse.OriginalIssued,
            Accessed = better.Accessed ?? worse.Accessed,
            Doi = better.Doi ?? worse.Doi,
            Isbn = better.Isbn ?? worse.Isbn,
            Issn = better.Issn ?? worse.Issn,
            Url = better.Url ?? worse.Url,
            ArchivedUrl = better.ArchivedUrl ?? worse.ArchivedUrl,
            Archived = better.Archived ?? worse.Archived,
            Identifiers = worse.Identifiers.SetItems(better.Identifiers),
        };
    }

    private static int DamageOf(Work work) => work.Title is null ? int.MaxValue : TitleDamage.Count(work.Title);

    private static ImmutableArray<Creator> Fuller(ImmutableArray<Creator> one, ImmutableArray<Creator> other) =>
        other.Length > one.Length || (other.Length == one.Length && Letters(other) > Letters(one)) ? other : one;

    private static int Letters(ImmutableArray<Creator> creators) => creators.Sum(creator => creator.FullName.Length);

    /// <summary>A day tells more than its year.</summary>
    private static string? MoreExact(string? one, string? other) =>
        one is null || (other is not null && other.Length > one.Length && other.StartsWith(one, StringComparison.Ordinal)) ? other : one;
}
