using Interhelpo.Store;
using Interhelpo.Store.Queries;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Interhelpo.Web.Endpoints;

/// <summary>What happened, when the sources say it did.</summary>
internal static class EventEndpoints
{
    private const string Path = "/events";

    public static void MapEvents(this IEndpointRouteBuilder api)
    {
        api.MapGet(Path, List).WithSummary("Events, in the order of time.").ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapGet(Path + "/{id}", Show).WithSummary("One event.").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Ok<ItemList<EventView>>, ProblemHttpResult>> List(
        HttpRequest request, ArchiveDb db, string? from, string? to, string? q, string? source, string? person, string? place,
        string? limit, string? cursor, CancellationToken cancellation)
    {
        var asked = new Asked();
        var page = asked.Page(limit, cursor);
        var filter = new EventFilter { From = asked.From(from), To = asked.To(to), Words = q, Source = source, Person = person, Place = place };
        return asked.Problem is { } problem ? problem : Asked.Answer(request, await db.EventsAsync(filter, page, cancellation));
    }

    private static async Task<Results<Ok<EventView>, ProblemHttpResult>> Show(
        HttpResponse response, ArchiveDb db, string id, CancellationToken cancellation) =>
        SingleRecord.Answer(response, await db.EventAsync(id, cancellation), "event", id, Path);
}
