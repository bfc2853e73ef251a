using Interhelpo.Archive;
using Interhelpo.Store;
using Interhelpo.Web.Pages.Shared;

namespace Interhelpo.Web.Pages.People;

/// <summary>One person.</summary>
internal sealed class ShowModel(ArchiveDb db) : EntityPage(db, EntityKind.Person);
