using Interhelpo.Archive;
using Interhelpo.Store;
using Interhelpo.Store.Queries;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Interhelpo.Web.Endpoints;

/// <summary>The people, places and organisations that the sources name.</summary>
internal static class EntityEndpoints
{
    private const string Path = "/entities";

    public static void MapEntities(this IEndpointRouteBuilder api)
    {
        api.MapGet(Path, List).WithSummary("People, places and organisations, in the order of their names.").ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapGet(Path + "/{id}", Show).WithSummary("One of them; kind tells apart those of several kinds that share an id.")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Ok<ItemList<EntityView>>, ProblemHttpResult>> List(
        HttpRequest request, ArchiveDb db, string? kind, string? limit, string? cursor, CancellationToken cancellation)
    {
        var asked = new Asked();
        var page = asked.Page(limit, cursor);
        var only = asked.OneOf<EntityKind>("kind", kind);
        return asked.Problem is { } problem ? problem : Asked.Answer(request, await db.EntitiesAsync(only, page, cancellation));
    }

    private static async Task<Results<Ok<EntityView>, ProblemHttpResult>> Show(
        HttpResponse response, ArchiveDb db, string id, string? kind, CancellationToken cancellation)
    {
        var asked = new Asked();
        var only = asked.OneOf<EntityKind>("kind", kind);
        return asked.Problem is { } problem ? problem : SingleRecord.Answer(response, await db.EntityAsync(id, only, cancellation), "entity", id, Path);
    }
}
