using Interhelpo.Store;
using Interhelpo.Store.Revising;

namespace Interhelpo.Web.Pages.Admin.Works;

/// <summary>Works that may be described twice.</summary>
internal sealed class AlikeModel(ArchiveDb db) : AdminPage
{
    public override string Heading => "Works that may be the same";

    public IReadOnlyList<AlikeWorks> Pairs { get; private set; } = [];

    /// <summary>Those that somebody said are two.</summary>
    public IReadOnlyList<ToldApart> Apart { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => (Pairs, Apart) = (await db.AlikeAsync(cancellation), await db.ToldApartAsync(cancellation));
}
