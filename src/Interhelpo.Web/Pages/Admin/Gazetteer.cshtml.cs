using Interhelpo.Archive;
using Interhelpo.Import.Recognising;
using Interhelpo.Spelling;
using Interhelpo.Store;
using Interhelpo.Store.Revising;
using Interhelpo.Web.Pages.Admin.Records;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Web.Pages.Admin;

/// <summary>A record of this archive that is an entry of the gazetteer.</summary>
internal sealed record OwnEntry(string Url, string Name);

/// <summary>Looks into the gazetteer that the importer knows names by.</summary>
internal sealed class GazetteerModel(ArchiveDb db) : AdminPage
{
    private const int Most = 100;

    public override string Heading => "Gazetteer";

    public string? Words { get; private set; }

    public IReadOnlyList<GazetteerEntry> Found { get; private set; } = [];

    /// <summary>The records of this archive, by the id of their entry.</summary>
    public ILookup<string, OwnEntry> Own { get; private set; } = Array.Empty<string>().ToLookup(id => id, id => new OwnEntry("", ""), StringComparer.Ordinal);

    public async Task OnGetAsync(string? q, CancellationToken cancellation)
    {
        Words = string.IsNullOrWhiteSpace(q) ? null : q.Trim();
        if (Words is null) return;
        var wanted = Folding.Fold(Words);
        Found = [.. Gazetteer.Entries.Where(entry => entry.Id == Words || Gazetteer.NamesOf(entry).Any(name => Folding.Fold(name).Contains(wanted, StringComparison.Ordinal))).Take(Most)];
        var ids = Found.Select(entry => entry.Id).ToList();
        Own = (await db.Entities.IgnoreQueryFilters().Where(entity => EF.Parameter(ids).Contains(entity.Gazetteer)).Select(entity => new { entity.Id, entity.Kind, entity.Name, entity.Gazetteer }).ToListAsync(cancellation))
            .ToLookup(entity => entity.Gazetteer!, entity => new OwnEntry(RecordKindWords.Admin(RecordRef.KindOf(entity.Kind), entity.Id), entity.Name), StringComparer.Ordinal);
    }
}
