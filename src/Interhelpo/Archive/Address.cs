using System.Globalization;

namespace Interhelpo.Archive;

/// <summary>Where things of the archive are met, relative to the root of the site. Part of the public face: addresses never change.</summary>
public static class Address
{
    /// <summary>The one article of all sources.</summary>
    public const string Chronicle = "/chronicle";

    public static string OfArticle(string slug) => $"/articles/{slug}";

    public static string OfSource(string slug) => $"/sources/{slug}";

    /// <summary>A passage as RFC 5147 addresses it: it opens the source with these words marked.</summary>
    public static string OfPassage(string source, int start, int end) => $"/sources/{source}#{Fragment(start, end)}";

    /// <summary>The fragment without its number sign, which is also the id of the element that holds the words.</summary>
    public static string Fragment(int start, int end) => string.Create(CultureInfo.InvariantCulture, $"char={start},{end}");

    /// <summary>The page of the timeline that holds the event, at the event.</summary>
    public static string OfEvent(string slug) => $"/timeline?event={slug}#{slug}";

    public static string OfWork(string key) => $"/citations/{key}";

    /// <summary>The page of a matter, whether its sources agree or not: that may change when others come in.</summary>
    public static string OfMatter(string slug) => $"/disagreements/{slug}";

    public static string OfEntity(EntityKind kind, string slug) => $"{OfEntities(kind)}/{slug}";

    public static string OfEntities(EntityKind kind) => kind switch
    {
        EntityKind.Person => "/people",
        EntityKind.Place => "/places",
        _ => "/organisations",
    };

    /// <summary>The record whose page has this path, whether there is one or not; null where no record's page can be.</summary>
    public static (RecordKind Kind, string Key)? RecordAt(string? path) => path?.Split('/') is not ["", var room, { Length: > 0 } key] ? null : room switch
    {
        "articles" => (RecordKind.Article, key),
        "citations" => (RecordKind.Work, key),
        "people" => (RecordKind.Person, key),
        "places" => (RecordKind.Place, key),
        "organisations" => (RecordKind.Organisation, key),
        "sources" => (RecordKind.Source, key),
        "disagreements" => (RecordKind.Matter, key),
        _ => null,
    };
}
