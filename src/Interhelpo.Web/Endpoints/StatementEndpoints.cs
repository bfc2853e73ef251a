using Interhelpo.Store;
using Interhelpo.Store.Queries;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Interhelpo.Web.Endpoints;

/// <summary>Every sentence of the history the sources tell.</summary>
internal static class StatementEndpoints
{
    private const string Path = "/statements";

    public static void MapStatements(this IEndpointRouteBuilder api)
    {
        api.MapGet(Path, List).WithSummary("Statements, source by source, in the order they are made.").ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapGet(Path + "/{id}", Show).WithSummary("One statement.").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Ok<ItemList<StatementView>>, ProblemHttpResult>> List(
        HttpRequest request, ArchiveDb db, string? source, string? q, string? limit, string? cursor, CancellationToken cancellation)
    {
        var asked = new Asked();
        var page = asked.Page(limit, cursor);
        return asked.Problem is { } problem ? problem : Asked.Answer(request, await db.StatementsAsync(new(source, q), page, cancellation));
    }

    private static async Task<Results<Ok<StatementView>, ProblemHttpResult>> Show(
        HttpResponse response, ArchiveDb db, string id, CancellationToken cancellation) =>
        SingleRecord.Answer(response, await db.StatementAsync(id, cancellation), "statement", id, Path);
}
