using System.Text.Json;
using System.Text.Json.Nodes;
using Interhelpo.Citations;

namespace Interhelpo.Web.Rendering.Works;

/// <summary>
/// A work in one plain line: who, when, the title, where it appeared. Not a citation style; it only tells works apart. The title is kept
/// apart from what stands before and after, so that a page can link it.
/// </summary>
internal sealed record WorkLine(string Before, string Title, string After)
{
    public static WorkLine Of(Work work, string title)
    {
        var makers = Makers(work);
        var year = work.Issued is null ? "" : $"({DateWords.Of(work.Issued)})";
        return new(Join(" ", makers, year), title, string.Join(". ", Appeared(work)));
    }

    /// <summary>Reads the description of a catalogued work. One that cannot be read is an empty one: pages then show what the catalogue knows.</summary>
    public static Work Read(string csl)
    {
        try
        {
            return JsonNode.Parse(csl) is JsonObject item ? CslJson.Read(item) : new Work();
        }
        catch (JsonException)
        {
            return new Work();
        }
    }

    private static string Makers(Work work)
    {
        var authors = work.By("author").ToList();
        if (authors.Count > 0) return Names(authors);

        var editors = work.By("editor").ToList();
        return editors.Count == 0 ? "" : Names(editors) + (editors.Count == 1 ? ", ed." : ", eds.");
    }

    private static string Names(List<Creator> creators) => string.Join("; ", creators.Select(Name));

    private static string Name(Creator creator) => creator.Given is null ? creator.SortName : $"{creator.SortName}, {creator.Given}";

    private static IEnumerable<string> Appeared(Work work)
    {
        if (work.ContainerTitle is not null) yield return Join(" ", work.ContainerTitle, Volume(work)) + (work.Page is null ? "" : $": {work.Page}");
        else if (work.Volume is not null) yield return $"Volume {Volume(work)}";
        if (work.Genre is not null) yield return work.Genre;
        var imprint = Join(": ", work.PublisherPlace, work.Publisher);
        if (imprint.Length > 0) yield return imprint;
        var kept = Join(", ", work.Archive, work.ArchiveLocation);
        if (kept.Length > 0 && work.Title?.Contains(work.ArchiveLocation ?? kept, StringComparison.Ordinal) != true) yield return kept;
    }

    private static string Volume(Work work) => work.Volume + (work.Issue is null ? "" : $"({work.Issue})");

    private static string Join(string separator, params string?[] parts) => string.Join(separator, parts.Where(part => !string.IsNullOrEmpty(part)));
}
