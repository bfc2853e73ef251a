using Interhelpo.Store.Queries;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Interhelpo.Web.Endpoints;

/// <summary>A matter that several independent sources state something about.</summary>
/// <param name="Kind">quantity, date, name, person, place, cause or other.</param>
/// <param name="State">agree, contradict or resolved.</param>
/// <param name="Verdict">What a curator decided; null when nobody has.</param>
internal sealed record MatterItem(
    string Id, string Topic, string Kind, string State, IReadOnlyList<PositionItem> Positions, VerdictItem? Verdict, string Url);

/// <summary>What one of the sources states about it.</summary>
/// <param name="Statement">The id of the statement.</param>
internal sealed record PositionItem(string Value, string Statement, IReadOnlyList<EvidenceView> Evidence);

/// <summary>What a curator decided.</summary>
internal sealed record VerdictItem(string Text, string By, DateTimeOffset At);

/// <summary>Where sources contradict one another and where they agree. Nothing compares them yet, so both lists are empty.</summary>
internal static class MatterEndpoints
{
    public static void MapMatters(this IEndpointRouteBuilder api)
    {
        api.MapGet("/disagreements", List).WithSummary("Matters that sources contradict one another about.").ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapGet("/agreements", List).WithSummary("Matters that independent sources state alike.").ProducesProblem(StatusCodes.Status400BadRequest);
    }

    private static Results<Ok<ItemList<MatterItem>>, ProblemHttpResult> List(HttpRequest request, string? limit, string? cursor)
    {
        var asked = new Asked();
        asked.Page(limit, cursor: null);
        if (asked.Problem is { } problem) return problem;
        return cursor is null ? TypedResults.Ok(new ItemList<MatterItem>([], null)) : Problems.WrongCursor(request, "not one that this list gave out");
    }
}
