using Microsoft.AspNetCore.Http.HttpResults;

namespace Interhelpo.Web.Endpoints;

/// <summary>What can be wrong with a request, as problem documents (RFC 9457) that say what to do instead.</summary>
internal static class Problems
{
    private const int MostShown = 80;

    /// <summary>A parameter has a value it cannot have; the members <c>parameter</c> and <c>allowed</c> say which, and what would do.</summary>
    public static ProblemHttpResult WrongParameter(string parameter, string value, string allowed) => TypedResults.Problem(
        $"{parameter} is '{(value.Length > MostShown ? value[..MostShown] + "…" : value)}'. Allowed is {allowed}.",
        statusCode: StatusCodes.Status400BadRequest,
        title: $"Wrong parameter: {parameter}",
        extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["parameter"] = parameter, ["allowed"] = allowed });

    public static ProblemHttpResult WrongCursor(HttpRequest request, string reason) => TypedResults.Problem(
        $"cursor is {reason}. Follow the address in 'next' as it is, or begin anew at {request.Path}.",
        statusCode: StatusCodes.Status400BadRequest,
        title: "Wrong parameter: cursor",
        extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["parameter"] = "cursor", ["allowed"] = "the cursor of an address in 'next'" });

    /// <summary>It was taken away; it may come back.</summary>
    public static ProblemHttpResult Gone(string title) => TypedResults.Problem($"“{title}” was here. Those who look after the archive took it away.", statusCode: StatusCodes.Status410Gone);

    /// <summary>The text of a source may not be shown.</summary>
    public static ProblemHttpResult NotOpen(string id) => TypedResults.Problem(
        $"The text of '{id}' is not open to readers, by the rights in it. {Api.Root}/sources/{Uri.EscapeDataString(id)} says what it is and where it is kept.",
        statusCode: StatusCodes.Status403Forbidden);

    /// <summary>Nothing of this kind has this id.</summary>
    public static ProblemHttpResult Missing(string what, string id, string list) => TypedResults.Problem(
        $"There is no {what} '{(id.Length > MostShown ? id[..MostShown] + "…" : id)}'. What there is, is listed at {Api.Root}{list}.",
        statusCode: StatusCodes.Status404NotFound);
}
