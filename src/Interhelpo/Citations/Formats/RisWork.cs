using System.Collections.Immutable;

namespace Interhelpo.Citations.Formats;

/// <summary>What a record of an RIS file says of a work, and a work as the lines of such a record.</summary>
internal static class RisWork
{
    /// <summary>Lines of the form "name: value" for what the tags cannot carry.</summary>
    private const string RemainderTag = "C8";

    private static readonly (string Tag, string Role)[] Roles =
    [
        ("AU", CreatorRole.Author), ("A1", CreatorRole.Author), ("ED", CreatorRole.Editor), ("A2", CreatorRole.Editor), ("A3", "collection-editor"), ("A4", CreatorRole.Translator),
    ];

    public static FormattedWork Read(RisRecord record)
    {
        var type = record.Lines[0].Value;
        // In a book the second title is the series'.
        var isBook = RisTypes.Of(RisTypes.Csl(type)) == RisTypes.Book;
        var work = new Work
        {
            Type = RisTypes.Csl(type),
            Title = record.First("TI", "T1", "CT") ?? (isBook ? record.First("BT") : null),
            TranslatedTitle = record.First("TT"),
            Creators = Creators(record),
            ContainerTitle = isBook ? null : record.First("T2", "JF", "JO", "BT", "JA", "J2"),
            CollectionTitle = isBook ? record.First("T3", "T2") : record.First("T3"),
            CollectionNumber = record.First("SV"),
            Volume = record.First("VL"),
            Issue = record.First("IS"),
            Page = Page(record),
            Edition = record.First("ET"),
            Publisher = record.First("PB"),
            PublisherPlace = record.First("CY", "PP"),
            Archive = record.First("AV"),
            ArchiveLocation = record.First("CN"),
            Genre = record.First("M3"),
            Language = record.First("LA"),
            Issued = RisDates.Read(record.First("DA", "PY", "Y1")),
            OriginalIssued = RisDates.Read(record.First("OP")),
            Accessed = RisDates.Read(record.First("Y2")),
            Doi = record.First("DO"),
            Isbn = record.All("SN").FirstOrDefault(number => !Issn.Parse(number).Ok),
            Issn = record.All("SN").FirstOrDefault(number => Issn.Parse(number).Ok),
            Url = record.First("UR"),
        };
        return new FormattedWork(record.First("ID"), Remainder.Apply(record.All(RemainderTag), work));
    }

    /// <summary>The lines between <c>TY</c> and <c>ER</c>, these excluded.</summary>
    public static IEnumerable<(string Tag, string Value)> Lines(FormattedWork formatted)
    {
        var lines = Told(formatted.Work).Where(line => line.Value is not null).Select(line => (line.Tag, OnOneLine(line.Value!))).ToArray();
        var readBack = Read(new RisRecord([("TY", RisTypes.Of(formatted.Work.Type)), .. lines]));
        var remainder = Remainder.Of(formatted.Work, readBack.Work).Select(item => (RemainderTag, item));
        return [.. formatted.Key is { } key ? [("ID", OnOneLine(key))] : Array.Empty<(string, string)>(), .. lines, .. remainder];
    }

    private static IEnumerable<(string Tag, string? Value)> Told(Work work)
    {
        var isBook = RisTypes.Of(work.Type) == RisTypes.Book;
        var (start, end) = work.Page?.Split('–') is [{ Length: > 0 } first, { Length: > 0 } last] ? (first, last) : (work.Page, null);
        return
        [
            ("TI", work.Title), ("TT", work.TranslatedTitle), .. work.Creators.Select(Told),
            ("T2", isBook ? null : work.ContainerTitle), ("T3", work.CollectionTitle), ("SV", work.CollectionNumber),
            ("PY", RisDates.Year(work.Issued)), ("DA", Date(work.Issued) is { Length: > 4 } day ? day : null), ("OP", Date(work.OriginalIssued)),
            ("VL", work.Volume), ("IS", work.Issue), ("SP", start), ("EP", end), ("ET", work.Edition),
            ("PB", work.Publisher), ("CY", work.PublisherPlace), ("AV", work.Archive), ("CN", work.ArchiveLocation), ("M3", work.Genre), ("LA", work.Language),
            ("SN", Issn.Parse(work.Isbn).Ok ? null : work.Isbn), ("SN", Issn.Parse(work.Issn).Ok ? work.Issn : null),
            ("DO", work.Doi), ("UR", work.Url), ("Y2", Date(work.Accessed)),
        ];
    }

    private static (string Tag, string? Value) Told(Creator creator)
    {
        var tag = Roles.FirstOrDefault(known => known.Role == creator.Role).Tag;
        return (tag ?? string.Empty, tag is null ? null : RisNames.Write(creator));
    }

    private static ImmutableArray<Creator> Creators(RisRecord record) =>
    [
        .. record.Lines.Where(line => line.Value.Length > 0)
            .Select(line => Roles.FirstOrDefault(known => known.Tag == line.Tag) is { Role: { } role } ? RisNames.Read(line.Value, role) : null)
            .Where(creator => creator is not null)
            .Select(creator => creator!),
    ];

    private static string? Page(RisRecord record) =>
        record.First("SP") is { } start ? record.First("EP") is { } end && end != start ? $"{start}–{end}" : start : record.First("EP");

    private static string? Date(string? edtf) => edtf is null ? null : RisDates.Write(edtf);

    private static string OnOneLine(string value) =>
        string.Concat(value.Select(character => char.IsControl(character) ? ' ' : character)).Trim(' ');
}
