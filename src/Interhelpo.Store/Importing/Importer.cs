using System.Security.Cryptography;
using Interhelpo.Archive;
using Interhelpo.Import;
using Interhelpo.Import.Reading;
using Interhelpo.Store.Comparing;
using Interhelpo.Store.Versions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Interhelpo.Store.Importing;

/// <summary>
/// Brings documents into the archive, each in a transaction of its own: all of it goes in or nothing. The same bytes are
/// imported once. One file that cannot be read never keeps the others out. What is new is then compared with what was there.
/// </summary>
public sealed class Importer(IDbContextFactory<ArchiveDb> archives, SourceComparer comparer, TimeProvider clock, ILogger<Importer> log)
{
    /// <summary>In bytes; larger files are refused before they are read. A document is held in memory with all its rows until it is stored.</summary>
    public long MostBytes { get; init; } = 10_000_000;

    /// <summary>Imports files, and of folders every file in them. Outcomes are told one by one as they come, too.</summary>
    public async Task<IReadOnlyList<ImportOutcome>> ImportAsync(
        IEnumerable<string> paths, IProgress<ImportOutcome>? progress = null, CancellationToken cancellation = default)
    {
        var outcomes = new List<ImportOutcome>();
        foreach (var path in ImportFiles.Of(paths))
        {
            var outcome = await ImportFileAsync(path, cancellation);
            outcomes.Add(outcome);
            progress?.Report(outcome);
        }

        await CompareAsync(outcomes, cancellation);
        return outcomes;
    }

    /// <summary>Imports what a stream holds under the name of a file.</summary>
    public async Task<ImportOutcome> ImportAsync(string name, Stream content, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        var outcome = await ImportContentAsync(name, content, cancellation);
        await CompareAsync([outcome], cancellation);
        return outcome;
    }

    /// <summary>Imports a document that somebody looked through, as it was corrected; it waits no more.</summary>
    internal async Task<ImportOutcome> ImportAsync(ReviewedDocument reviewed, IProgress<ImportStage>? progress, CancellationToken cancellation)
    {
        var outcome = await ImportAsync(new SourceFile(reviewed.FileName, reviewed.Bytes), reviewed, progress, cancellation);
        progress?.Report(ImportStage.Comparing);
        if (reviewed.Replaces is null) await CompareAsync([outcome], cancellation);
        return outcome;
    }

    private async Task<ImportOutcome> ImportContentAsync(string name, Stream content, CancellationToken cancellation)
    {
        try
        {
            var bytes = await ReadAsync(content, cancellation);
            return bytes is null ? TooLarge(name) : await ImportAsync(new SourceFile(Path.GetFileName(name), bytes), null, null, cancellation);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return ImportOutcome.Refused(name, $"{name} cannot be read: {unreadable.Message}");
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogError(failure, "Importing {File} failed; nothing of it was stored", name);
            return ImportOutcome.Refused(name, $"{name} could not be stored, nothing of it was: {failure.GetBaseException().Message}");
        }
    }

    private async Task<ImportOutcome> ImportFileAsync(string path, CancellationToken cancellation)
    {
        try
        {
            await using var content = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, useAsync: true);
            return content.Length > MostBytes ? TooLarge(path) : await ImportContentAsync(path, content, cancellation);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return ImportOutcome.Refused(path, $"{path} cannot be read: {unreadable.Message}");
        }
    }

    private async Task<ImportOutcome> ImportAsync(SourceFile file, ReviewedDocument? reviewed, IProgress<ImportStage>? progress, CancellationToken cancellation)
    {
        while (true)
        {
            await using var db = await archives.CreateDbContextAsync(cancellation);
            if (await KnownAsync(db, file, cancellation) is { } known) return known;

            progress?.Report(ImportStage.Reading);
            var draft = ImportPipeline.Read(file, clock.GetUtcNow(), slug => db.Sources.Any(source => source.Slug == slug), await PeoplesPlaces.OfAsync(db, cancellation));
            if (!draft.Ok) return ImportOutcome.Refused(file.Name, draft.Reason);

            cancellation.ThrowIfCancellationRequested();
            progress?.Report(ImportStage.Storing);

            // A document is read before the archive is locked for writing: reading takes its time. If another import came in
            // between with these bytes or this slug, we begin again.
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            var (sha256, slug) = (draft.Value.Source.Sha256, draft.Value.Source.Slug);
            if (await db.Sources.AnyAsync(source => source.Sha256 == sha256 || source.Slug == slug, cancellation)) continue;

            if (reviewed is null)
            {
                await DraftJoiner.JoinAsync(db, draft.Value, cancellation);
                await db.SaveChangesAsync(cancellation);
            }
            else if (await StoreAsync(db, draft.Value, reviewed, cancellation) is { } reason)
            {
                return ImportOutcome.Refused(file.Name, reason);
            }

            await transaction.CommitAsync(cancellation);
            log.LogInformation("Imported {File} as {Source}", file.Name, slug);
            return ImportOutcome.Imported(file.Name, slug);
        }
    }

    /// <summary>Stores a document that somebody looked through; answers why it cannot be.</summary>
    private async Task<string?> StoreAsync(ArchiveDb db, Draft read, ReviewedDocument reviewed, CancellationToken cancellation)
    {
        var draft = reviewed.Correct(read);
        draft.Source.Content.Corrections = reviewed.Corrections;
        var act = new Act { Kind = ActKind.Imported, By = reviewed.By, At = clock.GetUtcNow(), Why = reviewed.FileName, Source = draft.Source.Slug };
        if (reviewed.Replaces is { } older)
        {
            var found = await NewVersion.OfAsync(db, older, draft.Source, cancellation);
            if (!found.Ok) return found.Reason;
            var version = found.Value;
            await DraftJoiner.JoinAsync(db, version.WithoutKnown(draft), cancellation, version);
            await version.CarryAsync(cancellation);
            var drafts = await version.BringArticlesAsync(draft.Article, act, cancellation);
            db.Add(act);
            await db.SaveChangesAsync(cancellation);
            db.AddRange(drafts);
            await db.SaveChangesAsync(cancellation);
            db.ChangeTracker.Clear();
            // In the same transaction: the archive never speaks with the voices of both.
            await comparer.RunWithinAsync(db, cancellation);
        }
        else
        {
            await DraftJoiner.JoinAsync(db, draft, cancellation);
            db.Add(act);
            await db.SaveChangesAsync(cancellation);
        }

        await db.Incoming.Where(each => each.Id == reviewed.Id).ExecuteDeleteAsync(cancellation);
        return null;
    }

    /// <summary>The documents are in whatever becomes of this: a comparison that fails can be made up for.</summary>
    private async Task CompareAsync(IReadOnlyList<ImportOutcome> outcomes, CancellationToken cancellation)
    {
        var fresh = outcomes.Where(outcome => outcome.Result is ImportResult.Imported).Select(outcome => outcome.Source!).ToList();
        if (fresh.Count == 0) return;
        try
        {
            await comparer.RunAsync(fresh, cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogError(failure, "The documents are imported, but comparing them with the others failed. Run the verb reindex to compare them");
        }
    }

    private static async Task<ImportOutcome?> KnownAsync(ArchiveDb db, SourceFile file, CancellationToken cancellation)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(file.Bytes));
        var slug = await db.Sources.Where(source => source.Sha256 == sha256).Select(source => source.Slug).SingleOrDefaultAsync(cancellation);
        return slug is null ? null : ImportOutcome.Known(file.Name, slug);
    }

    /// <summary>All bytes; null when there are more than allowed.</summary>
    private async Task<byte[]?> ReadAsync(Stream content, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        int read;
        while ((read = await content.ReadAsync(buffer, cancellation)) > 0)
        {
            if (bytes.Length + read > MostBytes) return null;
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }

    private ImportOutcome TooLarge(string name) =>
        ImportOutcome.Refused(name, $"{name} is larger than {MostBytes / 1_000_000.0:0.#} MB, the most that is taken; hand it in in parts.");
}
