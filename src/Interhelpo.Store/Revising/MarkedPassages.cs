using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Revising;

/// <summary>The passages that marks name: those there are, and others cut from their source.</summary>
internal static class MarkedPassages
{
    /// <summary>A mark that names no source, or characters it does not have, gives none.</summary>
    public static async Task<HashSet<Passage>> OfAsync(ArchiveDb db, IEnumerable<PassageMark> marks, CancellationToken cancellation)
    {
        var bySource = marks.Distinct().ToLookup(mark => mark.Source, StringComparer.Ordinal);
        var slugs = bySource.Select(group => group.Key).ToList();
        var found = (await db.Passages.Include(passage => passage.Source).Where(passage => EF.Parameter(slugs).Contains(passage.Source.Slug)).ToListAsync(cancellation))
            .ToDictionary(passage => new PassageMark(passage.Source.Slug, passage.Start, passage.End));
        var passages = bySource.SelectMany(group => group).Where(found.ContainsKey).Select(mark => found[mark]).ToHashSet();
        foreach (var group in bySource.Where(group => group.Any(mark => !found.ContainsKey(mark))))
        {
            var source = await db.Sources.Include(row => row.Content).Include(row => row.Passages).AsSplitQuery().SingleOrDefaultAsync(row => row.Slug == group.Key, cancellation);
            if (source is null) continue;
            var codePoints = new CodePoints(source.Content.Text);
            passages.UnionWith(group.Where(mark => !found.ContainsKey(mark) && mark.End <= codePoints.Count)
                .Select(mark => source.Cut(new TextSpan(codePoints.ToUtf16(mark.Start), codePoints.ToUtf16(mark.End)))));
        }

        return passages;
    }
}
