using Interhelpo.Store;

namespace Interhelpo.Web.Hosting;

/// <summary>Which status of HTTP a fault of the machine is told with.</summary>
internal static class FaultStatus
{
    public static int Of(StoreFaultKind kind) => kind switch
    {
        StoreFaultKind.NoRoom => StatusCodes.Status507InsufficientStorage,
        StoreFaultKind.Damaged => StatusCodes.Status500InternalServerError,
        _ => StatusCodes.Status503ServiceUnavailable,
    };
}
