using System.Text;

namespace Interhelpo.Citations.Formats;

/// <summary>One work as an entry of a biblatex file.</summary>
internal static class BibTexWriter
{
    private static readonly string[] FurtherNames = ["namea", "nameb", "namec"];

    /// <summary>The key given, without what would end it; else a new one, which is then taken.</summary>
    public static string Key(FormattedWork work, HashSet<string> taken)
    {
        var key = string.Concat((work.Key ?? string.Empty).Select(character => IsOfKeys(character) ? character : '_'));
        if (key.Length > 0)
            return key;
        key = WorkKey.For(work.Work, taken);
        taken.Add(key);
        return key;
    }

    public static string Write(string key, Work work)
    {
        var (type, subtype) = BibTexTypes.Of(work);
        var fields = Creators(work, type).Concat(Texts(work, type, subtype)).Where(field => field.Value is not null && field.Name is not null).ToList();
        var readBack = BibTexFile.Read(Entry(key, type, fields!)) is [var entry] ? BibTexWork.Read(entry) : new Work();
        var remainder = Remainder.Of(work, readBack);
        if (remainder.Count > 0)
            fields.Add(("verba", string.Join("; ", remainder)));
        return Entry(key, type, fields!);
    }

    private static string Entry(string key, string type, IEnumerable<(string Name, string Value)> fields)
    {
        var entry = new StringBuilder().Append('@').Append(type).Append('{').Append(key).Append(",\n");
        foreach (var (name, value) in fields)
            entry.Append("  ").Append(name).Append(" = {").Append(value).Append("},\n");
        return entry.Append("}\n").ToString();
    }

    /// <summary>Each role in the field that is its own; up to three others in <c>namea</c> to <c>namec</c>, whose type then names the role.</summary>
    private static IEnumerable<(string? Name, string? Value)> Creators(Work work, string type)
    {
        var further = 0;
        foreach (var role in work.Creators.Select(creator => creator.Role).Distinct())
        {
            var names = BibTexNames.Write(work.By(role));
            if (names.Length == 0)
                continue;
            if (Own(role) is { } own && BibTexModel.First(type, own) is { } field)
            {
                yield return (field, names);
            }
            else if (CreatorRole.All.Contains(role) && further < FurtherNames.Length)
            {
                yield return (FurtherNames[further], names);
                yield return (FurtherNames[further++] + "type", role);
            }
        }
    }

    private static string? Own(string role) => role switch
    {
        CreatorRole.Author => "author",
        CreatorRole.Editor => "editor",
        CreatorRole.Translator => "translator",
        "container-author" => "bookauthor",
        _ => null,
    };

    private static IEnumerable<(string? Name, string? Value)> Texts(Work work, string type, string? subtype)
    {
        var babel = work.Language is { } language ? BibTexLanguages.Babel(language) : null;
        var eprint = BibTexWork.Eprints.FirstOrDefault(known => work.Identifiers.ContainsKey(known.Name));
        return
        [
            (BibTexModel.First(type, "title"), work.Title is { } title ? TexTitle.Write(title) : null),
            (BibTexModel.First(type, "journaltitle", "booktitle", "maintitle", "titleaddon"), Text(work.ContainerTitle)),
            ("entrysubtype", subtype),
            ("date", Date(work.Issued)),
            ("origdate", Date(work.OriginalIssued)),
            (BibTexModel.First(type, "series"), Text(work.CollectionTitle)),
            (BibTexModel.First(type, "number"), Text(BibTexModel.NumbersIssues(type) ? work.Issue : work.CollectionNumber)),
            (BibTexModel.First(type, "volume"), Text(work.Volume)),
            (BibTexModel.First(type, "edition"), Text(work.Edition)),
            (BibTexModel.First(type, "publisher", "institution", "organization"), List(work.Publisher)),
            (BibTexModel.First(type, "location"), List(work.PublisherPlace)),
            (BibTexModel.First(type, "pages"), Text(work.Page)?.Replace("–", "--", StringComparison.Ordinal)),
            (BibTexModel.First(type, "type"), Text(work.Genre)),
            (BibTexModel.First(type, "howpublished"), Text(work.Medium)),
            ("langid", babel),
            (BibTexModel.First(type, "language"), babel is null ? List(work.Language) : null),
            ("library", Text(work.Archive)),
            // biber complains of a number whose check digit is wrong; it stands in the remainder, as read.
            (BibTexModel.First(type, "isbn"), Isbn.Parse(work.Isbn).Ok ? work.Isbn : null),
            (BibTexModel.First(type, "issn"), Issn.Parse(work.Issn).Ok ? work.Issn : null),
            ("doi", Verbatim(work.Doi)),
            ("eprint", eprint.Name is null ? null : Verbatim(work.Identifiers[eprint.Name])),
            ("eprinttype", eprint.Archive),
            ("url", Verbatim(work.Url)),
            ("urldate", Date(work.Accessed)),
        ];
    }

    private static string? Date(string? edtf) => edtf is null ? null : BibTexDates.ForBiber(edtf);

    private static string? Verbatim(string? text) => text is null ? null : TexVerbatim.Write(text);

    private static string? Text(string? text) => text is null ? null : TexText.Write(text);

    /// <summary>In a list of biblatex an "and" would part two items.</summary>
    private static string? List(string? text) =>
        text?.Split(' ').Contains("and", StringComparer.OrdinalIgnoreCase) == true ? $"{{{TexText.Write(text)}}}" : Text(text);

    private static bool IsOfKeys(char character) =>
        !char.IsWhiteSpace(character) && !char.IsControl(character) && !"\"#%'(),={}~\\@".Contains(character, StringComparison.Ordinal);
}
