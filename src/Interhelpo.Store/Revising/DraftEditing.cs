using Interhelpo.Archive;
using Interhelpo.Editing;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Revising;

/// <summary>Keeps what people are working on. A draft is its author's until it is proposed; nothing of it is met by readers.</summary>
public sealed class DraftEditing(IDbContextFactory<ArchiveDb> archives, RecordEditing records, TimeProvider clock)
{
    /// <summary>The draft of a record that somebody has already, or a new one with the record as it is; null when the record is gone.</summary>
    public async Task<RecordDraft?> OfAsync(RecordRef record, string by, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        await using var db = await archives.CreateDbContextAsync(cancellation);
        var own = await db.Drafts.FirstOrDefaultAsync(draft => draft.Kind == record.Kind && draft.RecordId == record.Id && draft.By == by && draft.Discarded == null, cancellation);
        if (own is not null) return own;
        if (await records.FindAsync(record, cancellation) is not { } now) return null;
        var state = now.Fields.ToJson();
        return await AddAsync(db, new RecordDraft { Kind = record.Kind, RecordId = record.Id, Base = now.Number, State = state, Title = now.Title, By = by, Updated = clock.GetUtcNow() }, cancellation);
    }

    /// <summary>A draft of a new record.</summary>
    public async Task<RecordDraft> NewAsync(RecordKind kind, Fields fields, string by, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(fields);
        await using var db = await archives.CreateDbContextAsync(cancellation);
        return await AddAsync(db, new RecordDraft { Kind = kind, Base = 0, State = fields.ToJson(), Title = TitleOf(fields), By = by, Updated = clock.GetUtcNow() }, cancellation);
    }

    /// <summary>Changes a draft; null when it is gone.</summary>
    public async Task<RecordDraft?> ChangeAsync(int id, Action<RecordDraft> change, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        await using var db = await archives.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (await db.Drafts.SingleOrDefaultAsync(draft => draft.Id == id, cancellation) is not { } found) return null;
        change(found);
        found.Title = TitleOf(Fields.FromJson(found.State));
        found.Updated = clock.GetUtcNow();
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return found;
    }

    /// <summary>Makes it what readers see.</summary>
    /// <param name="by">Who publishes it, which need not be its author.</param>
    public Task<ChangeOutcome> PublishAsync(RecordDraft draft, string by, IReadOnlySet<string> confirmed, Func<string, int, Choice?>? choices, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return records.KeepAsync(new RecordChange(draft.Kind, draft.RecordId, draft.Base, Fields.FromJson(draft.State))
        {
            Act = draft.Kind == RecordKind.Article ? ActKind.Published : ActKind.Edited,
            By = by,
            Why = draft.By == by ? draft.Why : $"{draft.Why} (proposed by {draft.By})".Trim(),
            Draft = draft.Id,
            Confirmed = confirmed,
            Choices = choices,
        }, cancellation);
    }

    private static async Task<RecordDraft> AddAsync(ArchiveDb db, RecordDraft draft, CancellationToken cancellation)
    {
        db.Add(draft);
        await db.SaveChangesAsync(cancellation);
        return draft;
    }

    private static string TitleOf(Fields fields) => fields["title"] is { Length: > 0 } title ? title : fields["name"] is { Length: > 0 } name ? name : "Without a title";
}
