using Interhelpo.Archive;
using Interhelpo.Citations;
using Interhelpo.Spelling;
using Interhelpo.Store.Search;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Importing;

/// <summary>
/// Sees that a source of the archive is a work of its bibliography, in both directions: the document that comes in may be a work
/// known already, and a work it cites may be a document that came in before. Only equal titles count, and no document is what it cites itself.
/// </summary>
internal static class SourcesAsWorks
{
    public static async Task JoinAsync(
        ArchiveDb db, Source source, KnownWorks works, IReadOnlyList<CataloguedWork> cited, CancellationToken cancellation)
    {
        var same = works.Titled(source.Title).Where(work => !cited.Contains(work)).ToList();
        if (same.Count == 1) source.Work = same[0];
        if (same.Count > 1) source.Notes.Add(new ImportNote { Text = $"The bibliography has several works titled \"{source.Title}\"; none was taken for this document." });

        var found = await NameSearch.FindAsync(db, cited.Select(work => Folded(work.Title)), cancellation);
        var slugs = found[SearchKind.Source].ToList();
        if (slugs.Count == 0) return;
        foreach (var earlier in await db.Sources.Where(row => row.WorkId == null && EF.Parameter(slugs).Contains(row.Slug)).ToListAsync(cancellation))
        {
            var titled = cited.Where(work => WorkIdentity.IsTitled(WorkRecord.Read(work), earlier.Title)).ToList();
            if (titled.Count == 1) earlier.Work = titled[0];
            if (titled.Count > 1) source.Notes.Add(new ImportNote { Text = $"It cites several works titled \"{earlier.Title}\"; none was taken for the document of that title." });
        }
    }

    private static string Folded(string title) => string.Join(' ', Words.In(title).Select(word => word.Folded));
}
