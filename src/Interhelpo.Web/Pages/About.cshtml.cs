using Interhelpo.Web.Pages.Shared;

namespace Interhelpo.Web.Pages;

/// <summary>What this archive is and how it works.</summary>
internal sealed class AboutModel : PublicPage
{
    public override string Heading => "About this archive";

    public override string Description => "What this archive is, how its statements are sourced, and how it writes dates.";
}
