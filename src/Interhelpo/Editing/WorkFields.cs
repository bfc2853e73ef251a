using System.Collections.Immutable;
using Interhelpo.Citations;

namespace Interhelpo.Editing;

/// <summary>
/// A bibliographic record as fields, in the terms of CSL 1.0.2. <c>creators</c> has one name a line, <c>author: Leupold, David</c>: a name without a comma is one whole (an
/// office), a suffix follows a second comma, and a particle stands before a bar (<c>author: van | Berg, Jan</c>). <c>identifiers</c> has one a line, <c>OCLC: 829661782</c>.
/// </summary>
public static class WorkFields
{
    private static readonly (string Name, Func<Work, string?> Get, Func<Work, string?, Work> With)[] Texts =
    [
        ("title", work => work.Title, (work, value) => work with { Title = value }),
        ("translated-title", work => work.TranslatedTitle, (work, value) => work with { TranslatedTitle = value }),
        ("issued", work => work.Issued, (work, value) => work with { Issued = value }),
        ("container-title", work => work.ContainerTitle, (work, value) => work with { ContainerTitle = value }),
        ("volume", work => work.Volume, (work, value) => work with { Volume = value }),
        ("issue", work => work.Issue, (work, value) => work with { Issue = value }),
        ("page", work => work.Page, (work, value) => work with { Page = value }),
        ("collection-title", work => work.CollectionTitle, (work, value) => work with { CollectionTitle = value }),
        ("collection-number", work => work.CollectionNumber, (work, value) => work with { CollectionNumber = value }),
        ("edition", work => work.Edition, (work, value) => work with { Edition = value }),
        ("publisher", work => work.Publisher, (work, value) => work with { Publisher = value }),
        ("publisher-place", work => work.PublisherPlace, (work, value) => work with { PublisherPlace = value }),
        ("archive", work => work.Archive, (work, value) => work with { Archive = value }),
        ("archive_location", work => work.ArchiveLocation, (work, value) => work with { ArchiveLocation = value }),
        ("genre", work => work.Genre, (work, value) => work with { Genre = value }),
        ("medium", work => work.Medium, (work, value) => work with { Medium = value }),
        ("language", work => work.Language, (work, value) => work with { Language = value }),
        ("original-date", work => work.OriginalIssued, (work, value) => work with { OriginalIssued = value }),
        ("accessed", work => work.Accessed, (work, value) => work with { Accessed = value }),
        ("DOI", work => work.Doi, (work, value) => work with { Doi = value }),
        ("ISBN", work => work.Isbn, (work, value) => work with { Isbn = value }),
        ("ISSN", work => work.Issn, (work, value) => work with { Issn = value }),
        ("URL", work => work.Url, (work, value) => work with { Url = value }),
        ("archived-url", work => work.ArchivedUrl, (work, value) => work with { ArchivedUrl = value }),
        ("archived", work => work.Archived, (work, value) => work with { Archived = value }),
    ];

    /// <summary>The names of all fields, as a form shows them.</summary>
    public static IReadOnlyList<string> All { get; } = ["type", "title", "creators", .. Texts.Select(text => text.Name).Where(name => name != "title"), "identifiers"];

    public static Fields Of(Work work)
    {
        ArgumentNullException.ThrowIfNull(work);
        var texts = Texts.ToDictionary(text => text.Name, text => text.Get(work), StringComparer.Ordinal);
        var fields = new Fields();
        foreach (var name in All)
        {
            fields.Add(name, name switch
            {
                "type" => work.Type,
                "creators" => string.Join('\n', work.Creators.Select(Line)),
                "identifiers" => string.Join('\n', work.Identifiers.Select(pair => $"{pair.Key}: {pair.Value}")),
                _ => texts[name],
            });
        }

        return fields;
    }

    public static Work Read(Fields fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        var work = new Work { Type = fields["type"] is { Length: > 0 } type ? type : WorkType.Document, Creators = [.. fields.Lines("creators").Select(CreatorOf)], Identifiers = IdentifiersOf(fields) };
        return Texts.Aggregate(work, (read, text) => text.With(read, fields[text.Name] is { Length: > 0 } value ? value : null));
    }

    private static string Line(Creator creator)
    {
        if (creator.Literal is { } whole) return $"{creator.Role}: {(whole.Contains(',', StringComparison.Ordinal) ? $"\"{whole}\"" : whole)}";
        var name = $"{(creator.Particle is { } particle ? particle + " | " : "")}{creator.Family}, {creator.Given}";
        return $"{creator.Role}: {(creator.Suffix is { } suffix ? $"{name}, {suffix}" : name)}".TrimEnd();
    }

    private static Creator CreatorOf(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        var role = colon > 0 ? CreatorRole.All.FirstOrDefault(each => string.Equals(each, line[..colon].Trim(), StringComparison.OrdinalIgnoreCase)) : null;
        var name = role is null ? line.Trim() : line[(colon + 2)..].Trim();
        role ??= CreatorRole.Author;
        if (name is ['"', .., '"'] && name.Length > 1) return new Creator(role, Literal: name[1..^1]);
        if (!name.Contains(',', StringComparison.Ordinal)) return new Creator(role, Literal: name);
        var parts = name.Split(',', 3, StringSplitOptions.TrimEntries);
        var bar = parts[0].IndexOf('|', StringComparison.Ordinal);
        return new Creator(role, Family: parts[0][(bar + 1)..].Trim(), Given: Some(parts[1]), Suffix: parts.Length > 2 ? Some(parts[2]) : null, Particle: bar > 0 ? Some(parts[0][..bar].Trim()) : null);
    }

    private static ImmutableSortedDictionary<string, string> IdentifiersOf(Fields fields) =>
        fields.Lines("identifiers").Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries)).Where(pair => pair is [{ Length: > 0 }, { Length: > 0 }])
            .Aggregate(Work.NoIdentifiers, (all, pair) => all.SetItem(pair[0], pair[1]));

    private static string? Some(string text) => text.Length > 0 ? text : null;
}
