using System.Globalization;
using Interhelpo.Store;
using Interhelpo.Store.Accounts;
using Interhelpo.Store.Keeping;
using Interhelpo.Web.Background;
using Interhelpo.Web.Pages.Shared;
using Microsoft.AspNetCore.Authorization;

namespace Interhelpo.Web.Pages.Admin;

/// <summary>How the archive and its machine stand, for administrators.</summary>
[Authorize(Roles = nameof(AccountRole.Administrator))]
internal sealed class StatusModel(StatusReading reading, ScheduledBackups backups, SlowQueries slow, TimeProvider clock) : AdminPage
{
    private const double Scarce = 500_000_000;

    public override string Heading => "Status";

    public ArchiveStatus Status { get; private set; } = null!;

    public DateTimeOffset? NextBackup => backups.Due;

    public IReadOnlyList<SlowQuery> Slow => slow.List();

    /// <summary>What somebody should do something about, in words; empty when all is well.</summary>
    public IReadOnlyList<string> Problems { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Status = await reading.RunAsync(cancellation);
        Problems = [.. Found()];
    }

    public static string Size(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_000_000.0:0.0} MB");

    private IEnumerable<string> Found()
    {
        if (Status.Fault is { } fault) yield return fault.Reason;
        if (backups.Failure is { } failure) yield return $"Backing up failed: {failure}";
        else if (NextBackup is { } due && due < clock.GetUtcNow() - TimeSpan.FromHours(1)) yield return $"A backup has been due since {Wording.Moment(due)}.";
        if (NextBackup is null) yield return "No backups are made by themselves: Archive:BackupEvery is 0.";
        if (Status.FreeBytes is < (long)Scarce) yield return $"There are only {Size(Status.FreeBytes!.Value)} free on the disk.";
    }
}
