using Interhelpo.Archive;
using Interhelpo.Store;
using Interhelpo.Web.Pages.Shared;

namespace Interhelpo.Web.Pages.Places;

/// <summary>One place.</summary>
internal sealed class ShowModel(ArchiveDb db) : EntityPage(db, EntityKind.Place);
