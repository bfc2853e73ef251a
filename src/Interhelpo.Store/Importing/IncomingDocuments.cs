using System.Security.Cryptography;
using System.Text.Json;
using Interhelpo.Archive;
using Interhelpo.Editing;
using Interhelpo.Import;
using Interhelpo.Import.Reading;
using Interhelpo.Import.Recognising;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Importing;

/// <summary>A finding with what a person made of it.</summary>
/// <param name="Correction">Null when it is taken as it was read.</param>
public sealed record ReviewedFinding(Finding Finding, Correction? Correction);

/// <summary>A document that waits, with its text and all that was read out of it.</summary>
/// <param name="Segments">The text in stretches, each with its role.</param>
public sealed record IncomingReview(int Id, string FileName, string Text, IReadOnlyList<Segment> Segments, IReadOnlyList<ReviewedFinding> Findings)
{
    /// <summary>Who asked for it to be brought in; null while it is looked through.</summary>
    public string? AskedBy { get; init; }

    /// <summary>Why it did not get in when it was asked for; null when nothing went wrong.</summary>
    public string? Problem { get; init; }

    /// <summary>The key of the source that it is a newer version of; null when it is a document of its own.</summary>
    public int? Replaces { get; init; }
}

/// <summary>Documents that were handed in and are looked through before anything of them is in the archive: then they go in whole, in one step.</summary>
public sealed class IncomingDocuments(IDbContextFactory<ArchiveDb> archives, Importer importer, TimeProvider clock)
{
    /// <summary>For so long a document can be taken back that was thrown away.</summary>
    public static TimeSpan Recoverable { get; } = TimeSpan.FromDays(30);

    private volatile ReadFindings? last;

    /// <summary>Takes a document in for review, or says why it cannot be.</summary>
    public async Task<Parsed<Incoming>> AddAsync(string name, byte[] bytes, string by, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        var file = Path.GetFileName(name);
        if (bytes.Length == 0) return Parsed<Incoming>.Refused($"{file} is empty.");
        if (bytes.Length > importer.MostBytes) return Parsed<Incoming>.Refused($"{file} is larger than {importer.MostBytes / 1_000_000.0:0.#} MB, the most that is taken; hand it in in parts.");
        await using var db = await archives.CreateDbContextAsync(cancellation);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (await db.Sources.Where(source => source.Sha256 == sha256).Select(source => source.Slug).SingleOrDefaultAsync(cancellation) is { } known) return Parsed<Incoming>.Refused($"The archive has this document already, as “{known}”.");
        if (Read(file, bytes, OwnNames.None) is { Ok: false } refused) return Parsed<Incoming>.Refused(refused.Reason);
        var incoming = new Incoming { FileName = file, Bytes = bytes, By = by, At = clock.GetUtcNow(), Corrections = "{}" };
        db.Add(incoming);
        await db.SaveChangesAsync(cancellation);
        return incoming;
    }

    /// <summary>Asks for a document to be brought in, whenever its turn comes; false when it waits no more, or was asked for already.</summary>
    public async Task<bool> AskAsync(int id, string by, CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        return await db.Incoming.Where(each => each.Id == id && each.AskedBy == null && each.Discarded == null)
            .ExecuteUpdateAsync(row => row.SetProperty(each => each.AskedBy, by).SetProperty(each => each.Problem, (string?)null), cancellation) > 0;
    }

    /// <summary>The document whose turn it is, and who asked for it; null when none was asked for.</summary>
    public async Task<(int Id, string By)?> AskedAsync(CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        var next = await db.Incoming.Where(each => each.AskedBy != null).OrderBy(each => each.Id).Select(each => new { each.Id, each.AskedBy }).FirstOrDefaultAsync(cancellation);
        return next is null ? null : (next.Id, next.AskedBy!);
    }

    /// <summary>Whether the document is asked for still.</summary>
    public async Task<bool> IsAskedAsync(int id, CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        return await db.Incoming.AnyAsync(each => each.Id == id && each.AskedBy != null, cancellation);
    }

    /// <summary>Lets a document wait again that was asked for.</summary>
    /// <param name="problem">Why it did not get in; null when nothing went wrong.</param>
    public async Task LeaveAsync(int id, string? problem, CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        await db.Incoming.Where(each => each.Id == id)
            .ExecuteUpdateAsync(row => row.SetProperty(each => each.AskedBy, (string?)null).SetProperty(each => each.Problem, problem), cancellation);
    }

    /// <summary>What was read out of a document that waits; null when it waits no more.</summary>
    public async Task<IncomingReview?> ReviewAsync(int id, CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        if (await db.Incoming.AsNoTracking().SingleOrDefaultAsync(each => each.Id == id && each.Discarded == null, cancellation) is not { } incoming || await ReadOnceAsync(db, incoming, cancellation) is not { } found) return null;
        var corrections = CorrectionsOf(incoming);
        return new(id, incoming.FileName, found.Source.Content.Text, [.. found.Source.Segments], [.. found.Findings.Select(finding => new ReviewedFinding(finding, corrections.GetValueOrDefault(finding.Id)))])
        {
            AskedBy = incoming.AskedBy,
            Problem = incoming.Problem,
            Replaces = incoming.ReplacesId,
        };
    }

    /// <summary>Corrects a finding, refuses it, or with null takes it as it was read.</summary>
    public async Task CorrectAsync(int id, string finding, Correction? correction, CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (await db.Incoming.SingleOrDefaultAsync(each => each.Id == id && each.AskedBy == null && each.Discarded == null, cancellation) is not { } incoming) return;
        var corrections = CorrectionsOf(incoming);
        if (correction is null) corrections.Remove(finding);
        else corrections[finding] = correction;
        incoming.Corrections = JsonSerializer.Serialize(corrections.ToDictionary(pair => pair.Key, pair => new Kept(pair.Value.IsRefused, pair.Value.Fields.ToJson()), StringComparer.Ordinal));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>Brings the document into the archive as it was corrected; null when it waits no more.</summary>
    public async Task<ImportOutcome?> KeepAsync(int id, string by, IProgress<ImportStage>? progress = null, CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        if (await db.Incoming.AsNoTracking().SingleOrDefaultAsync(each => each.Id == id && each.Discarded == null, cancellation) is not { } incoming) return null;
        var corrections = CorrectionsOf(incoming);
        return await importer.ImportAsync(new ReviewedDocument(id, incoming.FileName, incoming.Bytes, incoming.Corrections, by, incoming.ReplacesId, draft => DraftFindings.Apply(draft, corrections)), progress, cancellation);
    }

    /// <summary>Throws a document away that waits. Those that were thrown away a month ago are gone by now.</summary>
    public async Task DiscardAsync(int id, CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        var (now, old) = (clock.GetUtcNow(), clock.GetUtcNow() - Recoverable);
        await db.Incoming.Where(each => each.Discarded < old).ExecuteDeleteAsync(cancellation);
        await db.Incoming.Where(each => each.Id == id && each.AskedBy == null && each.Discarded == null).ExecuteUpdateAsync(row => row.SetProperty(each => each.Discarded, now), cancellation);
    }

    /// <summary>The name of a document that was thrown away and can be taken back; null when there is none.</summary>
    public async Task<string?> DiscardedAsync(int id, CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        return await db.Incoming.Where(each => each.Id == id && each.Discarded != null).Select(each => each.FileName).SingleOrDefaultAsync(cancellation);
    }

    /// <summary>Lets a document wait again that was thrown away, with its corrections.</summary>
    public async Task TakeBackAsync(int id, CancellationToken cancellation = default)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        await db.Incoming.Where(each => each.Id == id).ExecuteUpdateAsync(row => row.SetProperty(each => each.Discarded, (DateTimeOffset?)null), cancellation);
    }

    /// <summary>What was read out of a document that waits: not to be changed, it is kept at hand. Null when it cannot be read.</summary>
    internal async Task<Source?> SourceOfAsync(ArchiveDb db, Incoming waiting, CancellationToken cancellation) => (await ReadOnceAsync(db, waiting, cancellation))?.Source;

    /// <summary>Reading a long document takes its time, and whoever looks one through opens many of its pages: the last one is kept at hand, until people change a name that it may have.</summary>
    private async Task<ReadFindings?> ReadOnceAsync(ArchiveDb db, Incoming incoming, CancellationToken cancellation)
    {
        var revision = await PeoplesPlaces.RevisionAsync(db, cancellation);
        if (last is { } kept && kept.Id == incoming.Id && kept.Revision == revision) return kept;
        var read = Read(incoming.FileName, incoming.Bytes, await PeoplesPlaces.OfAsync(db, cancellation));
        return read is { Value: { } draft } ? last = new(incoming.Id, revision, draft.Source, [.. DraftFindings.Of(draft)]) : null;
    }

    private Parsed<Draft> Read(string name, byte[] bytes, OwnNames own) => ImportPipeline.Read(new SourceFile(name, bytes), clock.GetUtcNow(), _ => false, own);

    private static Dictionary<string, Correction> CorrectionsOf(Incoming incoming) =>
        (JsonSerializer.Deserialize<Dictionary<string, Kept>>(incoming.Corrections) ?? []).ToDictionary(pair => pair.Key, pair => new Correction(pair.Value.IsRefused, Fields.FromJson(pair.Value.Fields)), StringComparer.Ordinal);

    /// <summary>What was read out of a document, without what people made of it.</summary>
    private sealed record ReadFindings(int Id, int Revision, Source Source, IReadOnlyList<Finding> Findings);

    /// <summary>A correction as it is kept.</summary>
    private sealed record Kept(bool IsRefused, string Fields);
}

/// <summary>A document as somebody looked through it.</summary>
/// <param name="Replaces">The source that it is a newer version of; null when it is a document of its own.</param>
/// <param name="Correct">Makes of what was read what it is to be.</param>
internal sealed record ReviewedDocument(int Id, string FileName, byte[] Bytes, string Corrections, string By, int? Replaces, Func<Draft, Draft> Correct);
