using Interhelpo.Store;
using Interhelpo.Store.Revising;

namespace Interhelpo.Web.Pages.Admin;

/// <summary>Looks into the gazetteer that the importer knows names by.</summary>
internal sealed class GazetteerModel(ArchiveDb db) : AdminPage
{
    public override string Heading => "Gazetteer";

    public string? Words { get; private set; }

    public IReadOnlyList<GazetteerItem> Found { get; private set; } = [];

    /// <summary>Of the archive's own.</summary>
    public IReadOnlyList<(RecordRef Record, string Name, IReadOnlyList<string> OtherNames)> Own { get; private set; } = [];

    public async Task OnGetAsync(string? q, CancellationToken cancellation)
    {
        Words = string.IsNullOrWhiteSpace(q) ? null : q.Trim();
        Own = await db.OwnGazetteerAsync(Words ?? "", cancellation);
        if (Words is not null) Found = await db.GazetteerAsync(Words, cancellation);
    }
}
