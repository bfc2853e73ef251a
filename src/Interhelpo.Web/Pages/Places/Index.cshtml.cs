using Interhelpo.Archive;
using Interhelpo.Store;
using Interhelpo.Web.Pages.Shared;

namespace Interhelpo.Web.Pages.Places;

/// <summary>All places.</summary>
internal sealed class IndexModel(ArchiveDb db) : EntityListPage(db, EntityKind.Place, "Places");
