using Interhelpo.Store.Queries;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Interhelpo.Web.Endpoints;

/// <summary>Answers one record, with <c>Last-Modified</c>, or that there is none.</summary>
internal static class SingleRecord
{
    public static Results<Ok<T>, ProblemHttpResult> Answer<T>(HttpResponse response, Dated<T>? found, string what, string id, string list)
    {
        if (found is null) return Problems.Missing(what, id, list);
        StampChange(response, found.Changed);
        return TypedResults.Ok(found.Item);
    }

    public static void StampChange(HttpResponse response, DateTimeOffset changed) => response.GetTypedHeaders().LastModified = changed;
}
