using Interhelpo.Archive;
using Interhelpo.Import;
using Interhelpo.Store.Versions;

namespace Interhelpo.Store.Importing;

/// <summary>
/// Joins a draft with the archive: gives it names nobody has yet, finds the entities and works it speaks of among those known,
/// and adds the rest. Saves nothing, but the source itself where it is a newer version; the number of its queries does not grow with the archive, and with the draft only in steps of hundreds.
/// </summary>
internal static class DraftJoiner
{
    /// <param name="version">What is known of it when it is the newer version of a source; the article is then not added, but brought over.</param>
    public static async Task JoinAsync(ArchiveDb db, Draft draft, CancellationToken cancellation, NewVersion? version = null)
    {
        await NameAsync(db, draft, cancellation);
        db.Add(draft.Source);
        if (version is not null) await version.SaveSourceAsync(cancellation);
        var entities = await KnownEntities.ForAsync(db, draft.Names, cancellation);
        foreach (var name in draft.Names) Mention(entities.EntityOf(name, draft.Source, version?.EntityOf(name)), name);

        var works = await KnownWorks.ForAsync(db, draft, cancellation);
        var citations = draft.Citations.Select((citation, ordinal) => Cite(version?.WorkOf(citation) ?? works.WorkOf(citation), citation, draft.Source, ordinal)).ToList();
        await SourcesAsWorks.JoinAsync(db, draft.Source, works, [.. citations.Select(citation => citation.Work).Distinct()], cancellation);

        db.AddRange(citations);
        if (version is null) db.Add(draft.Article);
        db.AddRange(entities.Added);
    }

    private static async Task NameAsync(ArchiveDb db, Draft draft, CancellationToken cancellation)
    {
        draft.Article.Slug = (await FreeSlugs.OfAsync(db, SlugTable.Articles, [draft.Article.Slug], cancellation)).Take(draft.Article.Slug);

        var statements = draft.Source.Statements;
        var free = await FreeSlugs.OfAsync(db, SlugTable.Statements, statements.Select(statement => statement.Slug), cancellation);
        foreach (var statement in statements) statement.Slug = free.Take(statement.Slug);

        var events = statements.SelectMany(statement => statement.Events).Distinct().ToList();
        free = await FreeSlugs.OfAsync(db, SlugTable.Events, events.Select(told => told.Slug), cancellation);
        foreach (var told in events) told.Slug = free.Take(told.Slug);
    }

    private static void Mention(Entity entity, NameDraft name)
    {
        foreach (var (statement, passage, role) in name.Mentions)
        {
            var mention = new Mention { Entity = entity, Statement = statement, Passage = passage, Role = role };
            entity.Mentions.Add(mention);
            statement.Mentions.Add(mention);
        }
    }

    private static Citation Cite(CataloguedWork work, CitationDraft citation, Source source, int ordinal) => new()
    {
        Work = work,
        Source = source,
        Passage = citation.Passage,
        Ordinal = ordinal,
        Locator = citation.Locator,
        Label = citation.Label,
    };
}
