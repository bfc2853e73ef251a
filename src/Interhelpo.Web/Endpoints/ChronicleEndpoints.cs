using Interhelpo.Archive;
using Interhelpo.Store;
using Interhelpo.Store.Queries;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Interhelpo.Web.Endpoints;

/// <summary>The one article the archive composes of all its sources.</summary>
internal static class ChronicleEndpoints
{
    public static void MapChronicle(this IEndpointRouteBuilder api) =>
        api.MapGet(Address.Chronicle, Show).WithSummary("What all sources tell, once and in the order of time.").ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<ChronicleView>, ProblemHttpResult>> Show(HttpResponse response, ArchiveDb db, CancellationToken cancellation)
    {
        if (await db.ChronicleAsync(cancellation) is not { } found)
            return TypedResults.Problem("No chronicle has been composed yet: it is when documents are imported.", statusCode: StatusCodes.Status404NotFound);
        SingleRecord.StampChange(response, found.Changed);
        return TypedResults.Ok(found.Item);
    }
}
