using Interhelpo.Archive;
using Interhelpo.Store;
using Interhelpo.Web.Pages.Shared;

namespace Interhelpo.Web.Pages.Organisations;

/// <summary>One organisation.</summary>
internal sealed class ShowModel(ArchiveDb db) : EntityPage(db, EntityKind.Organisation);
