using Interhelpo.Archive;
using Interhelpo.Store;
using Interhelpo.Web.Pages.Shared;

namespace Interhelpo.Web.Pages.Organisations;

/// <summary>All organisations.</summary>
internal sealed class IndexModel(ArchiveDb db) : EntityListPage(db, EntityKind.Organisation, "Organisations");
