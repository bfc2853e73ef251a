namespace Interhelpo.Citations;

/// <summary>
/// What the parts of a printed reference are called. They name what is printed, not what it means: <see cref="Pages"/> may be those of an
/// article or those that are cited, <see cref="Date"/> stands in the words of the source. Identifiers go by their usual name in small letters (<c>doi</c>, <c>oclc</c>).
/// </summary>
public static class FieldName
{
    public const string Number = "citation-number";
    public const string Title = "title";
    public const string TranslatedTitle = "trans-title";
    public const string ContainerTitle = "container-title";
    public const string CollectionTitle = "collection-title";
    public const string Publisher = "publisher";
    public const string Location = "location";
    public const string Date = "date";
    public const string OriginalDate = "orig-date";
    public const string Accessed = "accessed";
    public const string Archive = "archive";
    public const string ArchiveLocation = "archive_location";
    public const string ArchiveDate = "archive-date";
    public const string Volume = "volume";
    public const string Issue = "issue";
    public const string Pages = "pages";
    public const string Locator = "locator";
    public const string Edition = "edition";
    public const string Genre = "genre";
    public const string Format = "format";
    public const string Language = "language";
    public const string Agency = "agency";
    public const string Via = "via";
    public const string Quote = "quote";
    public const string Note = "note";
    public const string Url = "url";
}
