using System.Collections.Frozen;

namespace Interhelpo.Citations.Formats;

/// <summary>
/// Which fields the data model of biblatex 3 gives to an entry type, of those a work can fill. A field elsewhere would make biber warn
/// when it validates; what belongs to every entry (<c>date</c>, <c>doi</c>, <c>url</c>, <c>langid</c>, <c>namea</c>…) is not listed.
/// </summary>
internal static class BibTexModel
{
    private const string OfBooks = "author editor translator edition isbn language location number pages publisher series volume title titleaddon";

    private static readonly FrozenDictionary<string, FrozenSet<string>> Fields = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["article"] = "author editor translator journaltitle issn language number pages series volume title titleaddon",
        ["book"] = OfBooks + " maintitle",
        ["inbook"] = OfBooks + " maintitle booktitle bookauthor",
        ["incollection"] = OfBooks + " maintitle booktitle",
        ["inreference"] = OfBooks + " maintitle booktitle",
        ["inproceedings"] = "author editor booktitle maintitle isbn language location number organization pages publisher series volume title titleaddon",
        ["booklet"] = "author editor howpublished language location pages title titleaddon type",
        ["dataset"] = "author editor edition language location number organization publisher series title titleaddon type",
        ["misc"] = "author editor howpublished language location organization title titleaddon type",
        ["software"] = "author editor howpublished language location organization title titleaddon type",
        ["online"] = "author editor language organization title titleaddon",
        ["patent"] = "author location number title titleaddon type",
        ["periodical"] = "editor issn language number series volume title titleaddon",
        ["report"] = "author institution language location number pages title titleaddon type",
        ["thesis"] = "author institution language location pages title titleaddon type",
        ["unpublished"] = "author howpublished language location title titleaddon type",
    }.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Split(' ').ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>The first of these fields that entries of the type have; null when they have none. A type that is not written has all.</summary>
    public static string? First(string type, params ReadOnlySpan<string> fields)
    {
        foreach (var field in fields)
        {
            if (!Fields.TryGetValue(type, out var known) || known.Contains(field))
                return field;
        }

        return null;
    }

    /// <summary>Whether <c>number</c> counts the issues of a periodical; elsewhere it counts the volumes of a series, or the reports of a house.</summary>
    public static bool NumbersIssues(string type) => type is "article" or "periodical" or "suppperiodical" or "review";
}
