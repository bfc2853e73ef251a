using System.Globalization;
using Interhelpo.Archive;

namespace Interhelpo.Web.Pages.Shared;

/// <summary>Small pieces of English that several pages say.</summary>
internal static class Wording
{
    private static readonly Dictionary<string, string> Languages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["cs"] = "Czech",
        ["de"] = "German",
        ["en"] = "English",
        ["eo"] = "Esperanto",
        ["fr"] = "French",
        ["hu"] = "Hungarian",
        ["io"] = "Ido",
        ["it"] = "Italian",
        ["ky"] = "Kyrgyz",
        ["pl"] = "Polish",
        ["ru"] = "Russian",
        ["sk"] = "Slovak",
        ["uk"] = "Ukrainian",
        ["und"] = "language unknown",
    };

    /// <summary><c>1 event</c>, <c>1,078 people</c>.</summary>
    public static string Count(int count, string one, string many) => $"{Number(count)} {(count == 1 ? one : many)}";

    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>The English name of a language; its tag where we have none.</summary>
    public static string Language(string tag) => Languages.GetValueOrDefault(tag.Split('-')[0], tag);

    public static string Kind(SourceKind kind) => kind switch
    {
        SourceKind.Encyclopedia => "Encyclopaedia",
        SourceKind.Event => "Announcement",
        SourceKind.Other => "Document",
        _ => kind.ToString(),
    };

    public static string Day(DateTimeOffset moment) => moment.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Day and minute, in universal time.</summary>
    public static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
