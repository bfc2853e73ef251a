// One class in each room that does what the room may not: the rules of Rooms must see every one of them.
#pragma warning disable IDE0130, MA0182, CA1812, CA1852, S1144
namespace Interhelpo.Dates
{
    internal sealed class DatesTrespasser
    {
        public Archive.Source? Source { get; init; }

        public Spelling.Word? Word { get; init; }

        public static string Disk() => File.ReadAllText("a");

        public static Microsoft.EntityFrameworkCore.DbContext? Framework() => null;
    }
}

namespace Interhelpo.Citations
{
    internal sealed class CitationsTrespasser
    {
        public Evaluating.SetReport? Report { get; init; }

        public Archive.Source? Source { get; init; }
    }
}

namespace Interhelpo.Import.Recognising
{
    internal sealed class RecognisingTrespasser
    {
        public Markdig.MarkdownPipeline? Format { get; init; }

        public Chronicling.ComposedChronicle? Chronicle { get; init; }
    }
}

namespace Interhelpo.Chronicling
{
    internal sealed class ChroniclingTrespasser
    {
        public Import.Draft? Draft { get; init; }
    }
}

namespace Interhelpo.Archive
{
    internal sealed class ArchiveTrespasser
    {
        public Import.Draft? Draft { get; init; }
    }
}

namespace Interhelpo.Store.Mapping
{
    internal sealed class MappingTrespasser
    {
        public Import.Draft? Draft { get; init; }

        public Microsoft.AspNetCore.Http.HttpContext? Http { get; init; }
    }
}

namespace Interhelpo.Store.Queries
{
    internal sealed class QueriesTrespasser
    {
        public Import.Draft? Draft { get; init; }
    }
}

namespace Interhelpo.Web.Endpoints
{
    internal sealed class EndpointsTrespasser
    {
        public Pages.PagesTrespasser? Page { get; init; }

        public Import.Draft? Draft { get; init; }
    }
}

namespace Interhelpo.Web.Pages
{
    internal sealed class PagesTrespasser
    {
        public Endpoints.EndpointsTrespasser? Endpoint { get; init; }

        public static string Disk() => File.ReadAllText("a");
    }
}

namespace Interhelpo.Web.Verbs
{
    internal sealed class VerbsTrespasser
    {
        public Pages.PagesTrespasser? Page { get; init; }
    }
}
