using Interhelpo.Archive;
using Interhelpo.Editing;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Importing;

/// <summary>
/// What people made of the records of one kind: an import changes none of it, and what the importer read before still leads to the record that people made of it.
/// </summary>
internal sealed class EditedByHand
{
    private readonly HashSet<int> edited;
    private readonly Dictionary<int, int> into;
    private readonly ILookup<int, Fields> former;

    private EditedByHand(HashSet<int> edited, IEnumerable<(int Record, Fields Fields)> states, Dictionary<int, int> into)
    {
        (this.edited, this.into) = (edited, into);
        former = states.ToLookup(state => Now(state.Record), state => state.Fields);
    }

    /// <summary>With one statement, whatever the number of records.</summary>
    public static async Task<EditedByHand> OfAsync(ArchiveDb db, IReadOnlyList<RecordKind> kinds, CancellationToken cancellation)
    {
        var revisions = await db.Revisions.Where(revision => EF.Parameter(kinds).Contains(revision.Kind)).OrderBy(revision => revision.Id)
            .Select(revision => new { revision.RecordId, revision.State, By = revision.Act == null || revision.Act.Kind == ActKind.Imported ? null : revision.Act.By, Into = revision.Act == null ? null : revision.Act.IntoId })
            .ToListAsync(cancellation);
        var last = revisions.GroupBy(revision => revision.RecordId).Select(record => record.Last());
        return new(
            [.. revisions.Where(revision => revision.By is not null).Select(revision => revision.RecordId)],
            revisions.Where(revision => revision.State is not null).Select(revision => (revision.RecordId, Fields.FromJson(revision.State!))),
            last.Where(revision => revision is { State: null, Into: not null }).ToDictionary(revision => revision.RecordId, revision => revision.Into!.Value));
    }

    public bool Has(int record) => edited.Contains(record);

    /// <summary>The records that have a history, those that others were merged into included.</summary>
    public IEnumerable<int> Records => former.Select(record => record.Key);

    /// <summary>All states that a record, and whatever was merged into it, ever had.</summary>
    public IEnumerable<Fields> FormerOf(int record) => former[record];

    private int Now(int record)
    {
        for (var hops = 0; hops < 10 && into.TryGetValue(record, out var next); hops++) record = next;
        return record;
    }
}
