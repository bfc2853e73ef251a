namespace Interhelpo.Citations.Formats;

/// <summary>One field of a work that is plain text, by its name in CSL 1.0.2 (or, where CSL has none, in <see cref="CslJson"/>).</summary>
internal sealed record TextField(string Name, Func<Work, string?> Get, Func<Work, string?, Work> With);

/// <summary>All fields of a work that are plain text: everything but creators and further identifiers.</summary>
internal static class WorkTexts
{
    public static IReadOnlyList<TextField> All { get; } =
    [
        new("type", work => work.Type, (work, value) => work with { Type = value ?? WorkType.Document }),
        new("title", work => work.Title, (work, value) => work with { Title = value }),
        new("translated-title", work => work.TranslatedTitle, (work, value) => work with { TranslatedTitle = value }),
        new("container-title", work => work.ContainerTitle, (work, value) => work with { ContainerTitle = value }),
        new("collection-title", work => work.CollectionTitle, (work, value) => work with { CollectionTitle = value }),
        new("collection-number", work => work.CollectionNumber, (work, value) => work with { CollectionNumber = value }),
        new("volume", work => work.Volume, (work, value) => work with { Volume = value }),
        new("issue", work => work.Issue, (work, value) => work with { Issue = value }),
        new("page", work => work.Page, (work, value) => work with { Page = value }),
        new("edition", work => work.Edition, (work, value) => work with { Edition = value }),
        new("publisher", work => work.Publisher, (work, value) => work with { Publisher = value }),
        new("publisher-place", work => work.PublisherPlace, (work, value) => work with { PublisherPlace = value }),
        new("archive", work => work.Archive, (work, value) => work with { Archive = value }),
        new("archive_location", work => work.ArchiveLocation, (work, value) => work with { ArchiveLocation = value }),
        new("genre", work => work.Genre, (work, value) => work with { Genre = value }),
        new("medium", work => work.Medium, (work, value) => work with { Medium = value }),
        new("language", work => work.Language, (work, value) => work with { Language = value }),
        new("issued", work => work.Issued, (work, value) => work with { Issued = value }),
        new("original-date", work => work.OriginalIssued, (work, value) => work with { OriginalIssued = value }),
        new("accessed", work => work.Accessed, (work, value) => work with { Accessed = value }),
        new("DOI", work => work.Doi, (work, value) => work with { Doi = value }),
        new("ISBN", work => work.Isbn, (work, value) => work with { Isbn = value }),
        new("ISSN", work => work.Issn, (work, value) => work with { Issn = value }),
        new("URL", work => work.Url, (work, value) => work with { Url = value }),
        new("archived-url", work => work.ArchivedUrl, (work, value) => work with { ArchivedUrl = value }),
        new("archived", work => work.Archived, (work, value) => work with { Archived = value }),
    ];
}
