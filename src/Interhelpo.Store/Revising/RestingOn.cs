using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Revising;

/// <summary>What rests on one source and on nothing else, and what stands against taking it out.</summary>
internal sealed class RestingOn(ArchiveDb db, int source)
{
    public IQueryable<TimelineEvent> Events => db.Events.Where(told => told.Statements.Any(row => row.SourceId == source) && told.Statements.All(row => row.SourceId == source));

    public IQueryable<Article> Articles => db.Articles.Where(article => article.SourceId == source);

    /// <summary>Those that people worked on stay: they know of them from elsewhere.</summary>
    public IQueryable<Entity> Entities
    {
        get
        {
            var byHand = ByHand(RecordKind.Person, RecordKind.Place, RecordKind.Organisation);
            return db.Entities.Where(entity => entity.Mentions.Any(mention => mention.Passage.SourceId == source) && entity.Mentions.All(mention => mention.Passage.SourceId == source) && !byHand.Contains(entity.Id));
        }
    }

    public IQueryable<CataloguedWork> Works
    {
        get
        {
            var byHand = ByHand(RecordKind.Work);
            return db.Works.Where(work => work.Citations.Any(citation => citation.SourceId == source) && work.Citations.All(citation => citation.SourceId == source) && work.Sources.All(own => own.Id == source) && !byHand.Contains(work.Id));
        }
    }

    /// <summary>Each a sentence that says what to do first.</summary>
    public async Task<List<string>> ProblemsAsync(CancellationToken cancellation)
    {
        var edited = ByHand(RecordKind.Article);
        var own = await Articles.Where(article => edited.Contains(article.Id)).Select(article => article.Title).ToListAsync(cancellation);
        var others = await db.Articles.Where(article => (article.SourceId == null || article.SourceId != source) && article.Passages.Any(passage => passage.SourceId == source)).Select(article => article.Title).ToListAsync(cancellation);
        var newer = await db.Sources.Where(row => row.ReplacesId == source).Select(row => row.Title).ToListAsync(cancellation);
        var isQuoted = await db.ChronicleEditions.AnyAsync(edition => edition.Standing == ChronicleStanding.Adopted && edition.Notes.Any(note => note.Passage.SourceId == source), cancellation);
        return
        [
            .. own.Select(title => $"The article “{title}” was made of it and edited since. Take the article back from readers first; it then waits as a draft."),
            .. others.Select(title => $"The article “{title}” quotes it. Take those marks out of the article first."),
            .. newer.Select(title => $"“{title}” is a newer version of it. Take that out first."),
            .. isQuoted ? ["The chronicle that was adopted quotes it. Close the source to readers instead."] : Array.Empty<string>(),
        ];
    }

    private IQueryable<int> ByHand(params RecordKind[] kinds) => KeptStates.ByHand(db).Where(revision => EF.Parameter(kinds).Contains(revision.Kind)).Select(revision => revision.RecordId);
}
