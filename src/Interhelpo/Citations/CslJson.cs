using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Interhelpo.Citations;

/// <summary>
/// Works as items of CSL-JSON 1.0.2. What CSL has no field for (further identifiers, the archived copy, the translated title) stands in
/// <c>custom</c>, so that reading back what was written gives an equal work. Unknown fields of others' items are passed over.
/// </summary>
public static class CslJson
{
    private static readonly (string Name, Func<Work, string?> Get, Func<Work, string?, Work> With)[] Texts =
    [
        ("title", work => work.Title, (work, value) => work with { Title = value }),
        ("container-title", work => work.ContainerTitle, (work, value) => work with { ContainerTitle = value }),
        ("collection-title", work => work.CollectionTitle, (work, value) => work with { CollectionTitle = value }),
        ("collection-number", work => work.CollectionNumber, (work, value) => work with { CollectionNumber = value }),
        ("volume", work => work.Volume, (work, value) => work with { Volume = value }),
        ("issue", work => work.Issue, (work, value) => work with { Issue = value }),
        ("page", work => work.Page, (work, value) => work with { Page = value }),
        ("edition", work => work.Edition, (work, value) => work with { Edition = value }),
        ("publisher", work => work.Publisher, (work, value) => work with { Publisher = value }),
        ("publisher-place", work => work.PublisherPlace, (work, value) => work with { PublisherPlace = value }),
        ("archive", work => work.Archive, (work, value) => work with { Archive = value }),
        ("archive_location", work => work.ArchiveLocation, (work, value) => work with { ArchiveLocation = value }),
        ("genre", work => work.Genre, (work, value) => work with { Genre = value }),
        ("medium", work => work.Medium, (work, value) => work with { Medium = value }),
        ("language", work => work.Language, (work, value) => work with { Language = value }),
        ("DOI", work => work.Doi, (work, value) => work with { Doi = value }),
        ("ISBN", work => work.Isbn, (work, value) => work with { Isbn = value }),
        ("ISSN", work => work.Issn, (work, value) => work with { Issn = value }),
        ("URL", work => work.Url, (work, value) => work with { Url = value }),
    ];

    private static readonly (string Name, Func<Work, string?> Get, Func<Work, string?, Work> With)[] Dates =
    [
        ("issued", work => work.Issued, (work, value) => work with { Issued = value }),
        ("original-date", work => work.OriginalIssued, (work, value) => work with { OriginalIssued = value }),
        ("accessed", work => work.Accessed, (work, value) => work with { Accessed = value }),
    ];

    /// <summary>Identifiers for which CSL has a field of its own.</summary>
    private static readonly (string Name, string Csl)[] NamedByCsl = [("PMID", "PMID"), ("PMC", "PMCID")];

    public static JsonObject Write(Work work, string id)
    {
        var item = new JsonObject { ["id"] = id, ["type"] = work.Type };
        foreach (var role in CreatorRole.All.Where(role => work.By(role).Any()))
            item[role] = new JsonArray([.. work.By(role).Select(Name)]);
        foreach (var (name, get, _) in Texts)
            Set(item, name, get(work));
        foreach (var (name, get, _) in Dates)
        {
            if (get(work) is { } edtf)
                item[name] = CslDate.Write(edtf);
        }

        foreach (var (name, csl) in NamedByCsl)
            Set(item, csl, work.Identifiers.GetValueOrDefault(name));
        var custom = Custom(work);
        if (custom.Count > 0)
            item["custom"] = custom;
        return item;
    }

    public static Work Read(JsonObject item)
    {
        var work = new Work { Type = Text(item["type"]) ?? WorkType.Document, Creators = [.. CreatorRole.All.SelectMany(role => Names(item[role], role))] };
        foreach (var (name, _, with) in Texts)
            work = with(work, Text(item[name]));
        foreach (var (name, _, with) in Dates)
            work = with(work, CslDate.Read(item[name]));
        return WithCustom(work, item);
    }

    private static JsonObject Custom(Work work)
    {
        var custom = new JsonObject();
        Set(custom, "translated-title", work.TranslatedTitle);
        Set(custom, "archived-url", work.ArchivedUrl);
        Set(custom, "archived", work.Archived);
        var further = work.Identifiers.Where(pair => !NamedByCsl.Any(named => named.Name == pair.Key)).ToArray();
        if (further.Length > 0)
            custom["identifiers"] = new JsonObject(further.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value)));
        if (!work.Creators.SequenceEqual(CreatorRole.All.SelectMany(work.By)))
            custom["roles"] = new JsonArray([.. work.Creators.Select(creator => (JsonNode)creator.Role)]);
        return custom;
    }

    private static Work WithCustom(Work work, JsonObject item)
    {
        var custom = item["custom"] as JsonObject;
        var identifiers = NamedByCsl.Select(named => (named.Name, Value: Text(item[named.Csl])))
            .Concat((custom?["identifiers"] as JsonObject ?? []).Select(pair => (Name: pair.Key, Value: Text(pair.Value))))
            .Where(pair => pair.Value is not null)
            .Aggregate(Work.NoIdentifiers, (all, pair) => all.SetItem(pair.Name, pair.Value!));
        return work with
        {
            Identifiers = identifiers,
            TranslatedTitle = Text(custom?["translated-title"]),
            ArchivedUrl = Text(custom?["archived-url"]),
            Archived = Text(custom?["archived"]),
            Creators = InOrder(work.Creators, custom?["roles"] as JsonArray),
        };
    }

    /// <summary>CSL keeps creators by role; the order across roles, as the reference names them, is kept beside.</summary>
    private static ImmutableArray<Creator> InOrder(ImmutableArray<Creator> creators, JsonArray? roles)
    {
        if (roles is null || roles.Count != creators.Length)
            return creators;
        var byRole = creators.GroupBy(creator => creator.Role).ToDictionary(group => group.Key, group => new Queue<Creator>(group));
        var ordered = roles.Select(role => byRole.GetValueOrDefault(Text(role) ?? string.Empty)).ToArray();
        return ordered.Any(queue => queue is null) || roles.GroupBy(Text).Any(group => byRole[group.Key!].Count != group.Count())
            ? creators
            : [.. ordered.Select(queue => queue!.Dequeue())];
    }

    private static JsonNode Name(Creator creator)
    {
        var name = new JsonObject();
        Set(name, "family", creator.Family);
        Set(name, "given", creator.Given);
        Set(name, "literal", creator.Literal);
        Set(name, "suffix", creator.Suffix);
        Set(name, "non-dropping-particle", creator.Particle);
        return name;
    }

    private static IEnumerable<Creator> Names(JsonNode? names, string role) =>
        (names as JsonArray ?? []).OfType<JsonObject>().Select(name => new Creator(
            role, Text(name["family"]), Text(name["given"]), Text(name["literal"]), Text(name["suffix"]), Text(name["non-dropping-particle"])));

    private static void Set(JsonObject item, string name, string? value)
    {
        if (value is not null)
            item[name] = value;
    }

    private static string? Text(JsonNode? node) => node is JsonValue value ? value.ToString() : null;
}
