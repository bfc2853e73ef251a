using System.Text;
using Interhelpo.Archive;
using Interhelpo.Store;
using Interhelpo.Store.Queries;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Interhelpo.Web.Endpoints;

/// <summary>The documents the archive rests on, their segments and their texts.</summary>
internal static class SourceEndpoints
{
    private const string Path = "/sources";

    public static void MapSources(this IEndpointRouteBuilder api)
    {
        api.MapGet(Path, List).WithSummary("Sources, in the order they came in.").ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapGet(Path + "/{id}", Show).WithSummary("One source, with the role of every stretch of it.").ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet(Path + "/{id}/text", Text).WithSummary("The text of a source as imported; evidence counts its Unicode code points.")
            .Produces<string>(contentType: "text/plain").ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Ok<ItemList<SourceView>>, ProblemHttpResult>> List(
        HttpRequest request, ArchiveDb db, string? limit, string? cursor, CancellationToken cancellation)
    {
        var asked = new Asked();
        var page = asked.Page(limit, cursor);
        return asked.Problem is { } problem ? problem : Asked.Answer(request, await db.SourcesAsync(page, cancellation));
    }

    private static async Task<Results<Ok<SourceDetail>, ProblemHttpResult>> Show(
        HttpResponse response, ArchiveDb db, string id, CancellationToken cancellation) =>
        SingleRecord.Answer(response, await db.SourceAsync(id, cancellation), "source", id, Path);

    private static async Task<Results<ContentHttpResult, ProblemHttpResult>> Text(
        HttpResponse response, ArchiveDb db, string id, CancellationToken cancellation)
    {
        if (await db.SourceRightsAsync(id, cancellation) is SourceRights.Quotations or SourceRights.Closed) return Problems.NotOpen(id);
        if (await db.SourceTextAsync(id, cancellation) is not { } text) return Problems.Missing("source", id, Path);
        SingleRecord.StampChange(response, text.Changed);
        return TypedResults.Text(text.Item, "text/plain", Encoding.UTF8);
    }
}
