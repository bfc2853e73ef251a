using Interhelpo.Archive;
using Interhelpo.Store;
using Interhelpo.Store.Queries;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Interhelpo.Web.Endpoints;

/// <summary>Where sources contradict one another, and where they agree or can all be right.</summary>
internal static class MatterEndpoints
{
    private const string Disagreements = "/disagreements";
    private const string Agreements = "/agreements";

    public static void MapMatters(this IEndpointRouteBuilder api)
    {
        api.MapGet(Disagreements, List(disagree: true)).WithSummary("Matters that sources contradict one another about.").ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapGet(Agreements, List(disagree: false)).WithSummary("Matters that independent sources state alike, or so that all can be right.").ProducesProblem(StatusCodes.Status400BadRequest);
        foreach (var path in new[] { Disagreements, Agreements })
            api.MapGet(path + "/{id}", Show).WithSummary("One matter, whatever its state: it may change when other sources come in.").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Delegate List(bool disagree) => async Task<Results<Ok<ItemList<MatterView>>, ProblemHttpResult>> (
        HttpRequest request, ArchiveDb db, string? kind, string? person, string? place, string? organisation, string? source, string? from, string? to,
        string? limit, string? cursor, CancellationToken cancellation) =>
    {
        var asked = new Asked();
        var page = asked.Page(limit, cursor);
        var filter = new MatterFilter
        {
            Disagree = disagree,
            Kind = asked.OneOf<MatterKind>("kind", kind),
            Person = person,
            Place = place,
            Organisation = organisation,
            Source = source,
            From = asked.From(from),
            To = asked.To(to),
        };
        return asked.Problem is { } problem ? problem : Asked.Answer(request, await db.MattersAsync(filter, page, cancellation));
    };

    private static async Task<Results<Ok<MatterView>, ProblemHttpResult>> Show(
        HttpResponse response, ArchiveDb db, string id, CancellationToken cancellation) =>
        SingleRecord.Answer(response, await db.MatterAsync(id, cancellation), "matter", id, Disagreements);
}
