using Interhelpo.Archive;

namespace Interhelpo.Web.Pages.Shared;

/// <summary>A person, place or organisation, to be linked.</summary>
internal sealed record Named(EntityKind Kind, string Slug, string Name)
{
    public string Url => Address.OfEntity(Kind, Slug);
}
