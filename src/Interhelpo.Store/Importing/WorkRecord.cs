using System.Text.Json;
using System.Text.Json.Nodes;
using Interhelpo.Archive;
using Interhelpo.Citations;
using Interhelpo.Dates;

namespace Interhelpo.Store.Importing;

/// <summary>Carries a bibliographic record into the row of a work and back. The record is what counts; the columns are drawn from it.</summary>
internal static class WorkRecord
{
    /// <summary>The record of a row; one without any field when its description cannot be read.</summary>
    public static Work Read(CataloguedWork row)
    {
        try
        {
            return JsonNode.Parse(row.Csl) is JsonObject item ? CslJson.Read(item) : new Work();
        }
        catch (JsonException)
        {
            return new Work();
        }
    }

    public static IReadOnlySet<string> BlockingKeys(CataloguedWork row) =>
        WorkIdentity.BlockingKeys(Read(row)).ToHashSet(StringComparer.Ordinal);

    /// <param name="unnamed">What to call a work whose record has no title at all.</param>
    public static CataloguedWork NewRow(Work work, string key, string unnamed)
    {
        var row = new CataloguedWork { Key = key, Csl = "", Type = work.Type, Title = unnamed };
        Write(work, row);
        return row;
    }

    /// <summary>Brings the row up to date with the record.</summary>
    public static void Write(Work work, CataloguedWork row)
    {
        row.Csl = CslJson.Write(work, row.Key).ToJsonString();
        row.Type = work.Type;
        row.Title = work.Title ?? work.ContainerTitle ?? work.Url ?? row.Title;
        row.Year = work.Issued is { } issued ? (int?)HistoricalDate.Parse(issued).Value?.Earliest?.Year : null;
        row.Language = work.Language;
        Bring(row.Creators, Creators(work), (kept, wanted) => (kept.Role, kept.Ordinal, kept.Name) == (wanted.Role, wanted.Ordinal, wanted.Name));
        Bring(row.Identifiers, Identifiers(work), (kept, wanted) => (kept.Scheme, kept.Value) == (wanted.Scheme, wanted.Value));
    }

    private static List<WorkCreator> Creators(Work work) => [.. work.Creators.Select((creator, ordinal) => new WorkCreator
    {
        Ordinal = ordinal,
        Role = creator.Role,
        Name = creator.Literal ?? string.Join(", ", new[] { creator.SortName, creator.Given, creator.Suffix }.Where(part => !string.IsNullOrEmpty(part))),
    })];

    private static List<WorkIdentifier> Identifiers(Work work)
    {
        var named = new[] { ("DOI", work.Doi), ("ISBN", work.Isbn), ("ISSN", work.Issn) }
            .Concat(work.Identifiers.Select(identifier => (identifier.Key, (string?)identifier.Value)));
        return [.. named.Where(identifier => identifier.Item2 is not null).Select(identifier => Identifier(identifier.Item1, identifier.Item2!))];
    }

    private static WorkIdentifier Identifier(string scheme, string value) => new()
    {
        Scheme = scheme,
        Value = value,
        Normalised = Interhelpo.Citations.Identifier.Normalise(scheme, value),
        Valid = Interhelpo.Citations.Identifier.Problem(scheme, value) is null,
    };

    private static void Bring<T>(ICollection<T> kept, List<T> wanted, Func<T, T, bool> same)
    {
        foreach (var old in kept.Where(old => !wanted.Exists(fresh => same(old, fresh))).ToList()) kept.Remove(old);
        foreach (var fresh in wanted.Where(fresh => !kept.Any(old => same(old, fresh))).ToList()) kept.Add(fresh);
    }
}
