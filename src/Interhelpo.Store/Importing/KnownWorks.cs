using Interhelpo.Archive;
using Interhelpo.Citations;
using Interhelpo.Editing;
using Interhelpo.Import;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Importing;

/// <summary>The works of the archive that a document may cite or be, and those it adds.</summary>
internal sealed class KnownWorks
{
    private readonly List<KnownWork> known;
    private readonly HashSet<string> keys;

    private KnownWorks(List<KnownWork> known, HashSet<string> keys) => (this.known, this.keys) = (known, keys);

    private static readonly RecordKind[] OfWorks = [RecordKind.Work];

    public static async Task<KnownWorks> ForAsync(ArchiveDb db, Draft draft, CancellationToken cancellation)
    {
        var works = draft.Citations.Select(citation => citation.Work).ToList();
        var blocks = works.Append(new Work { Title = draft.Source.Title }).SelectMany(WorkIdentity.BlockingKeys).Distinct(StringComparer.Ordinal).ToList();
        var byHand = await EditedByHand.OfAsync(db, OfWorks, cancellation);
        var former = byHand.Records.ToList();
        var rows = await db.Works
            .Where(work => EF.Parameter(former).Contains(work.Id) || db.WorkBlocks.Any(block => block.WorkId == work.Id && EF.Parameter(blocks).Contains(block.Key)))
            .Include(work => work.Creators)
            .Include(work => work.Identifiers)
            .AsSplitQuery()
            .OrderBy(work => work.Id)
            .ToListAsync(cancellation);
        return new KnownWorks([.. rows.Select(row => new KnownWork(row, byHand))], await TakenKeysAsync(db, works, cancellation));
    }

    /// <summary>The work that the reference is about, known or new. A known one learns what this reference knows better.</summary>
    public CataloguedWork WorkOf(CitationDraft citation)
    {
        if ((known.Find(work => WorkIdentity.Same(work.Record, citation.Work)) ?? known.Find(work => work.Was(citation.Work))) is { } same)
        {
            same.Learn(citation.Work);
            return same.Row;
        }

        var key = WorkKey.For(citation.Work, keys);
        keys.Add(key);
        var added = new KnownWork(WorkRecord.NewRow(citation.Work, key, citation.Passage.Quote), null);
        known.Add(added);
        return added.Row;
    }

    /// <summary>The works that are titled as a document is.</summary>
    public IEnumerable<CataloguedWork> Titled(string title) => known.Where(work => WorkIdentity.IsTitled(work.Record, title)).Select(work => work.Row);

    // What only went with a source that was taken out comes back under its old key. '{' follows 'z' in ASCII: the range holds the key itself and whatever letters tell it from others.
    private static async Task<HashSet<string>> TakenKeysAsync(ArchiveDb db, List<Work> works, CancellationToken cancellation)
    {
        var wanted = System.Text.Json.JsonSerializer.Serialize(works.Select(WorkKey.For).Distinct(StringComparer.Ordinal));
        var taken = await db.Database
            .SqlQuery<string>($"SELECT kept.Key AS Value FROM json_each({wanted}) AS wanted JOIN (SELECT Key FROM Works UNION SELECT was.Key FROM Revisions AS was WHERE was.Kind = 'work' AND NOT EXISTS (SELECT 1 FROM Revisions AS gone JOIN Acts ON Acts.Id = gone.ActId WHERE gone.Kind = 'work' AND gone.RecordId = was.RecordId AND gone.State IS NULL AND Acts.Source IS NOT NULL AND Acts.Kind <> 'imported')) AS kept ON kept.Key >= wanted.value AND kept.Key < wanted.value || char(123)")
            .ToListAsync(cancellation);
        return taken.ToHashSet(StringComparer.Ordinal);
    }

    private sealed class KnownWork(CataloguedWork row, EditedByHand? byHand)
    {
        // What people made of it may be like nothing that is ever cited: what it was before is.
        private readonly List<Work> former = byHand is null ? [] : [.. byHand.FormerOf(row.Id).Select(WorkFields.Read)];

        public CataloguedWork Row { get; } = row;

        public Work Record { get; private set; } = WorkRecord.Read(row);

        public bool Was(Work other) => former.Exists(work => WorkIdentity.Same(work, other));

        public void Learn(Work other)
        {
            if (byHand?.Has(Row.Id) == true) return;
            var merged = Record.Merge(other);
            if (merged == Record) return;
            Record = merged;
            WorkRecord.Write(merged, Row);
        }
    }
}
