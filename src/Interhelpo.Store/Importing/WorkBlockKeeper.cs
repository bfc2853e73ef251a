using Interhelpo.Archive;
using Interhelpo.Store.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Interhelpo.Store.Importing;

/// <summary>Keeps the blocking keys of works in the save that changes their description.</summary>
internal sealed class WorkBlockKeeper : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        if (eventData.Context is ArchiveDb db) Keep(db);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(SavingChanges(eventData, result));

    private static void Keep(ArchiveDb db)
    {
        db.ChangeTracker.DetectChanges();
        var works = db.ChangeTracker.Entries<CataloguedWork>().Where(row => row.State is EntityState.Added
            || (row.State is EntityState.Modified && row.Property(nameof(CataloguedWork.Csl)).IsModified)).ToList();
        if (works.Count == 0) return;

        var before = works.Where(row => row.State is EntityState.Modified).Select(row => row.Entity.Id).ToList();
        var kept = before.Count == 0
            ? []
            : db.WorkBlocks.Where(block => EF.Parameter(before).Contains(block.WorkId)).ToList();
        foreach (var work in works.Select(row => row.Entity))
        {
            var wanted = WorkRecord.BlockingKeys(work);
            var ofWork = kept.Where(block => block.Work == work).ToList();
            db.RemoveRange(ofWork.Where(block => !wanted.Contains(block.Key)));
            db.AddRange(wanted.Except(ofWork.Select(block => block.Key)).Select(key => new WorkBlock { Work = work, Key = key }));
        }
    }
}
