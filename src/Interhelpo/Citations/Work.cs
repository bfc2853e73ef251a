using System.Collections.Immutable;

namespace Interhelpo.Citations;

/// <summary>
/// The bibliographic record of one work, in the terms of CSL 1.0.2. Texts are spelled as the source spells them, damage included;
/// a field that is not known is null. Two records are equal when all their fields are; whether two records describe the same
/// work is <see cref="WorkIdentity"/>'s question.
/// </summary>
public sealed record Work
{
    /// <summary>A CSL item type: <c>book</c>, <c>article-journal</c>, <c>chapter</c>, <c>thesis</c>, <c>webpage</c>…</summary>
    public string Type { get; init; } = WorkType.Document;

    public string? Title { get; init; }

    /// <summary>The title in the language of the citing document, where it gives one in brackets.</summary>
    public string? TranslatedTitle { get; init; }

    public ImmutableArray<Creator> Creators { get; init; } = [];

    public string? ContainerTitle { get; init; }

    public string? CollectionTitle { get; init; }

    public string? CollectionNumber { get; init; }

    public string? Volume { get; init; }

    public string? Issue { get; init; }

    /// <summary>The pages an article or chapter fills in its volume; never the page a citation points to.</summary>
    public string? Page { get; init; }

    public string? Edition { get; init; }

    public string? Publisher { get; init; }

    public string? PublisherPlace { get; init; }

    /// <summary>The archive, library or museum that keeps the document.</summary>
    public string? Archive { get; init; }

    /// <summary>The signature under which the archive keeps it: fond, box, number.</summary>
    public string? ArchiveLocation { get; init; }

    public string? Genre { get; init; }

    public string? Medium { get; init; }

    public string? Language { get; init; }

    /// <summary>When it was published, in EDTF (ISO 8601-2).</summary>
    public string? Issued { get; init; }

    /// <summary>When it was first published, in EDTF, where the reference gives this besides.</summary>
    public string? OriginalIssued { get; init; }

    /// <summary>When the citing author looked at it, in EDTF.</summary>
    public string? Accessed { get; init; }

    public string? Doi { get; init; }

    public string? Isbn { get; init; }

    public string? Issn { get; init; }

    public string? Url { get; init; }

    public string? ArchivedUrl { get; init; }

    /// <summary>When the archived copy was made, in EDTF.</summary>
    public string? Archived { get; init; }

    /// <summary>Further identifiers by their usual name: <c>OCLC</c>, <c>S2CID</c>, <c>PMID</c>, <c>JSTOR</c>…; values as read.</summary>
    public ImmutableSortedDictionary<string, string> Identifiers { get; init; } = NoIdentifiers;

    public static ImmutableSortedDictionary<string, string> NoIdentifiers { get; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    public IEnumerable<Creator> By(string role) => Creators.Where(creator => creator.Role == role);

    public bool Equals(Work? other) =>
        other is not null && Texts().SequenceEqual(other.Texts()) && Creators.SequenceEqual(other.Creators)
        && Identifiers.SequenceEqual(other.Identifiers);

    public override int GetHashCode() => HashCode.Combine(Type, Title, Issued, Creators.Length, Doi, Isbn);

    private string?[] Texts() =>
    [
        Type, Title, TranslatedTitle, ContainerTitle, CollectionTitle, CollectionNumber, Volume, Issue, Page, Edition, Publisher,
        PublisherPlace, Archive, ArchiveLocation, Genre, Medium, Language, Issued, OriginalIssued, Accessed, Doi, Isbn, Issn, Url, ArchivedUrl, Archived,
    ];
}
