using Interhelpo.Archive;

namespace Interhelpo.Web.Pages.Admin.Records;

/// <summary>The kinds of records in plain words, and where readers meet them.</summary>
internal static class RecordKindWords
{
    public static string One(RecordKind kind) => kind.ToString().ToLowerInvariant();

    public static string Many(RecordKind kind) => kind == RecordKind.Person ? "people" : One(kind) + "s";

    /// <summary>The kind that a part of an address names; null when none.</summary>
    public static RecordKind? Of(string word) => Enum.GetValues<RecordKind>().Cast<RecordKind?>().FirstOrDefault(kind => One(kind!.Value) == word);

    public static string Public(RecordKind kind, string key) => kind switch
    {
        RecordKind.Article => Address.OfArticle(key),
        RecordKind.Work => Address.OfWork(key),
        RecordKind.Person => Address.OfEntity(EntityKind.Person, key),
        RecordKind.Place => Address.OfEntity(EntityKind.Place, key),
        RecordKind.Organisation => Address.OfEntity(EntityKind.Organisation, key),
        RecordKind.Event => Address.OfEvent(key),
        RecordKind.Source or RecordKind.Emendation => Address.OfSource(key),
        RecordKind.Statement => $"/search?q={key}&kind=statement",
        _ => Address.OfMatter(key),
    };

    public static string Admin(RecordKind kind, int id) => $"/admin/records/{One(kind)}/{id}";
}
