using Interhelpo.Archive;
using Interhelpo.Store;
using Interhelpo.Store.Queries;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Web.Rendering.Articles;

/// <summary>Finds in the archive what the marks of an article lead to, with three statements however many marks there are.</summary>
internal static class NoteLookup
{
    public static Task<NoteTargets> TargetsAsync(this ArchiveDb db, ArticleText text, CancellationToken cancellation) =>
        db.TargetsAsync([text], cancellation);

    /// <summary>Of several articles together.</summary>
    public static async Task<NoteTargets> TargetsAsync(this ArchiveDb db, IReadOnlyList<ArticleText> texts, CancellationToken cancellation)
    {
        var marks = texts.SelectMany(text => text.Marks).ToHashSet();
        var sources = marks.OfType<PassageMark>().Select(mark => mark.Source).Distinct().ToList();
        var matters = (await db.MarksOfSourcesAsync(sources, cancellation)).SelectMany(sentence => sentence, (sentence, mark) => (sentence.Key, Mark: mark));
        return new(await PassagesAsync(db, marks, cancellation), await WorksAsync(db, marks, cancellation))
        {
            Matters = matters.ToLookup(each => new PassageMark(each.Key.Source, each.Key.Start, each.Key.End), each => each.Mark),
        };
    }

    private static async Task<Dictionary<PassageMark, NotedPassage>> PassagesAsync(ArchiveDb db, HashSet<Mark> marks, CancellationToken cancellation)
    {
        var wanted = marks.OfType<PassageMark>().ToList();
        var sources = wanted.Select(mark => mark.Source).Distinct().ToList();
        var starts = wanted.Select(mark => mark.Start).Distinct().ToList();
        var found = await db.Passages
            .Where(passage => EF.Parameter(sources).Contains(passage.Source.Slug) && EF.Parameter(starts).Contains(passage.Start))
            .Select(passage => new { passage.Source.Slug, passage.Start, passage.End, passage.Source.Title, passage.Source.Language, passage.Quote })
            .ToListAsync(cancellation);
        return found.ToDictionary(
            passage => new PassageMark(passage.Slug, passage.Start, passage.End),
            passage => new NotedPassage(passage.Title, passage.Language, passage.Quote));
    }

    private static async Task<Dictionary<string, NotedWork>> WorksAsync(ArchiveDb db, HashSet<Mark> marks, CancellationToken cancellation)
    {
        var keys = marks.OfType<WorkMark>().Select(mark => mark.Key).Distinct().ToList();
        return await db.Works.Where(work => EF.Parameter(keys).Contains(work.Key))
            .Select(work => new { work.Key, work.Title, work.Language })
            .ToDictionaryAsync(work => work.Key, work => new NotedWork(work.Title, work.Language), cancellation);
    }
}
