using Interhelpo.Store;
using Interhelpo.Store.Queries;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Interhelpo.Web.Endpoints;

/// <summary>The bibliography.</summary>
internal static class WorkEndpoints
{
    private const string Path = "/works";

    public static void MapWorks(this IEndpointRouteBuilder api)
    {
        api.MapGet(Path, List).WithSummary("Works, in the order of their keys.").ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapGet(Path + "/{id}", Show).WithSummary("One work.").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Ok<ItemList<WorkView>>, ProblemHttpResult>> List(
        HttpRequest request, ArchiveDb db, string? q, string? type, string? author, string? year, string? language,
        string? limit, string? cursor, CancellationToken cancellation)
    {
        var asked = new Asked();
        var page = asked.Page(limit, cursor);
        var filter = new WorkFilter(q, type, author, asked.Year(year), language);
        return asked.Problem is { } problem ? problem : Asked.Answer(request, await db.WorksAsync(filter, page, cancellation));
    }

    private static async Task<Results<Ok<WorkView>, ProblemHttpResult>> Show(
        HttpResponse response, ArchiveDb db, string id, CancellationToken cancellation) =>
        SingleRecord.Answer(response, await db.WorkAsync(id, cancellation), "work", id, Path);
}
