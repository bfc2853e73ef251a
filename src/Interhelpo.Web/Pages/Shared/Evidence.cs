using Interhelpo.Archive;

namespace Interhelpo.Web.Pages.Shared;

/// <summary>Words of a source, and where to see them in their place.</summary>
internal sealed record Evidence(string Source, string SourceTitle, string Language, int Start, int End, string Quote)
{
    public string Url => Address.OfPassage(Source, Start, End);
}
