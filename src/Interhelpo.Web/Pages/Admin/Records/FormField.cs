using Interhelpo.Archive;
using Interhelpo.Editing;

namespace Interhelpo.Web.Pages.Admin.Records;

/// <summary>A field of a record as a form shows it.</summary>
/// <param name="Help">What to write there; empty where the label says all.</param>
/// <param name="Rows">How many lines it begins with; 1 for a single line.</param>
/// <param name="IsDate">Whether it is EDTF.</param>
internal sealed record FormField(string Name, string Label, string Help = "", int Rows = 1, bool IsDate = false)
{
    /// <summary>What can be chosen, with the words for it; null where one writes.</summary>
    public IReadOnlyList<(string Value, string Words)>? Options { get; init; }

    private const string Edtf = "As EDTF writes it: 1925, 1925-04, 1925-04-24, 1925~ (about), 1927/1930 (from, to), ../1932 (by), 193X (the 1930s).";

    private static readonly FormField Address = new("slug", "Address", "The last part of its address: small letters, digits, hyphens. The old address keeps leading here.");

    /// <summary>The fields of a kind of record, in the order of its form.</summary>
    public static IReadOnlyList<FormField> Of(RecordKind kind) => kind switch
    {
        RecordKind.Article =>
        [
            new("title", "Title"), Address, new("language", "Language", "cs, sk, ru, ky, en, eo …"),
            new("translationOf", "Translation of", "The address of the article that this one says in another language, without /articles/; empty for an article of its own."),
            new("summary", "Summary", "One or two sentences for lists.", 3),
            new("markdown", "Text", "Markdown. [@key, p. 27] cites a work, [@source#char=120,240] words of a source; the search below finds both.", 24),
        ],
        RecordKind.Work => [.. WorkFields.All.Select(OfWork)],
        RecordKind.Event =>
        [
            new("date", "Date", Edtf, IsDate: true), new("dateText", "Date in the words of the source"), new("reckoning", "How it was reckoned", "Only for a date that follows from another one, as a sentence."),
            new("title", "Title"), new("summary", "Summary", "", 4), Address, new("statements", "Statements that tell it", "The id of a statement a line.", 3),
        ],
        RecordKind.Source =>
        [
            new("title", "Title"), Address, new("kind", "Kind") { Options = [.. Enum.GetNames<SourceKind>().Select(name => (name, name))] },
            new("language", "Language of its text", "cs, sk, ru, ky, en, eo … or und"),
            new("rights", "What readers may see", "Holds at once, on every page, in search and for programs. The archive itself keeps all of it.")
            {
                Options = [("Public", "The whole text"), ("Quotations", "Quotations only: what is in use, with a sentence around it"), ("Closed", "Nothing of the text: only what it is and where it is kept")],
            },
            new("holder", "Held by"), new("licence", "Licence"), new("callNumber", "Call number"), new("original", "Address of the original", "https://…"),
        ],
        RecordKind.Place => [.. Names, Entry, new("latitude", "Latitude", "Degrees north with a point: 42.87."), new("longitude", "Longitude", "Degrees east: 74.59.")],
        RecordKind.Person => [.. Names, new("born", "Born", Edtf, IsDate: true), new("died", "Died", Edtf, IsDate: true)],
        RecordKind.Organisation => [.. Names, Entry],
        RecordKind.Emendation => [new("reading", "To be read as"), new("note", "How one knows", "Readers see it with the reading.", 2)],
        _ => [],
    };

    private static FormField Entry => new("gazetteer", "Entry of the gazetteer", "Its id, found at /admin/gazetteer. Documents that come in name this record by any name the entry has.");

    private static FormField[] Names => [new("name", "Name"), Address, new("aliases", "Other names", "One a line: other spellings, scripts, former names. Search finds it by each.", 6)];

    private static FormField OfWork(string name) => name switch
    {
        "type" => new(name, "Type", "A CSL type: book, article-journal, chapter, thesis, webpage, document …"),
        "title" => new(name, "Title"),
        "creators" => new(name, "Who made it", "One a line: author: Leupold, David. A name without a comma is one whole (an office). Also editor, translator …", 4),
        "issued" => new(name, "Published", Edtf, IsDate: true),
        "original-date" => new(name, "First published", Edtf, IsDate: true),
        "accessed" => new(name, "Looked at", Edtf, IsDate: true),
        "archived" => new(name, "Copy made", Edtf, IsDate: true),
        "identifiers" => new(name, "Further identifiers", "One a line: OCLC: 829661782.", 3),
        "container-title" => new(name, "In (journal, book)"),
        "collection-title" => new(name, "Series"),
        "collection-number" => new(name, "Number in the series"),
        "page" => new(name, "Pages it fills"),
        "translated-title" => new(name, "Title in translation"),
        "publisher-place" => new(name, "Place"),
        "archive" => new(name, "Kept at"),
        "archive_location" => new(name, "Call number"),
        "archived-url" => new(name, "Address of a copy"),
        "URL" => new(name, "Address on the web"),
        _ => new(name, char.ToUpperInvariant(name[0]) + name[1..]),
    };
}

/// <summary>A form with the fields of a record: what stands in them, what is wrong with them, and what somebody else changed meanwhile.</summary>
internal sealed record FieldsForm(IReadOnlyList<FormField> Fields, Fields Values)
{
    public IReadOnlyDictionary<string, string> Problems { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public IReadOnlyList<FieldConflict> Conflicts { get; init; } = [];

    /// <summary>What was chosen already about conflicts, by <c>field:ordinal</c>.</summary>
    public IReadOnlyDictionary<string, Choice> Choices { get; init; } = new Dictionary<string, Choice>(StringComparer.Ordinal);

    public string LabelOf(string field) => Fields.FirstOrDefault(each => each.Name == field)?.Label ?? field;
}
