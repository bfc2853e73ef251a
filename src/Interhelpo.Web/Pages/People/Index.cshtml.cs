using Interhelpo.Archive;
using Interhelpo.Store;
using Interhelpo.Web.Pages.Shared;

namespace Interhelpo.Web.Pages.People;

/// <summary>All people.</summary>
internal sealed class IndexModel(ArchiveDb db) : EntityListPage(db, EntityKind.Person, "People");
