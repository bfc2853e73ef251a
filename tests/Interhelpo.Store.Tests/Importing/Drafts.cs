using Interhelpo.Archive;
using Interhelpo.Citations;
using Interhelpo.Import;

namespace Interhelpo.Store.Tests.Importing;

/// <summary>Drafts made by hand, to join with an archive.</summary>
internal static class Drafts
{
    public static Draft Draft(string slug, params NameDraft[] names)
    {
        var source = Samples.Source(slug, $"Somebody went somewhere, says {slug}. Somewhere there is a book. Somewhere else, another.");
        var statement = source.State("Somebody went somewhere", $"{slug}-1");
        var article = new Article
        {
            Slug = slug,
            Title = slug,
            Language = "en",
            Summary = "",
            Markdown = "",
            Revision = 1,
            Updated = Samples.Day,
            StatementsTotal = 1,
            StatementsSourced = 1,
            Source = source,
        };
        var mentions = names.Select(name => name with { Mentions = [new MentionDraft(statement, source.Cut("Somebody"), null)] });
        return new Draft(source, article, [.. mentions], []);
    }

    public static NameDraft Name(EntityKind kind, string name, params string[] alternates) => new(kind, name, alternates, null, null, null, []);

    /// <summary>The document, titled so.</summary>
    public static Draft Titled(this Draft draft, string title)
    {
        draft.Source.Title = title;
        return draft;
    }

    /// <summary>The document, citing these works one after another.</summary>
    public static Draft Citing(this Draft draft, params Work[] works) => draft with
    {
        Citations = [.. works.Select((work, number) => new CitationDraft(work, draft.Source.Cut(TextSpan.At(number, 8)), "12", "page"))],
    };
}
