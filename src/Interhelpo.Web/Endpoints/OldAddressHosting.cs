using Interhelpo.Archive;
using Interhelpo.Store;
using Interhelpo.Store.Revising;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Interhelpo.Web.Endpoints;

/// <summary>
/// Lets old addresses lead on: what was renamed or merged answers with 301 to where it is, what was deleted with 410. Asked only where a page found nothing, so that it
/// costs readers of what is there nothing.
/// </summary>
internal static class OldAddressHosting
{
    public static void UseOldAddresses(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        await next(context);
        if (context.Response is not { StatusCode: StatusCodes.Status404NotFound, HasStarted: false } || !(HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))) return;
        if (Address.RecordAt(context.Request.Path) is not var (kind, key) || kind == RecordKind.Matter) return;
        if (await FindAsync(context, kind, key) is not { } old) return;
        context.Items[typeof(OldAddress)] = old;
        context.Response.StatusCode = old.Key is null ? StatusCodes.Status410Gone : StatusCodes.Status301MovedPermanently;
        if (old.Key is null) return;
        // A merge can be taken back: no browser may remember for good where it was sent.
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Headers.Location = Of(kind, Uri.EscapeDataString(old.Key)) + context.Request.QueryString;
    });

    /// <summary>The same for single records of the API.</summary>
    public static void LeadOn(this RouteGroupBuilder api) => api.AddEndpointFilter(async (context, next) =>
    {
        var answer = await next(context);
        var http = context.HttpContext;
        if ((answer as INestedHttpResult)?.Result is not ProblemHttpResult { StatusCode: StatusCodes.Status404NotFound } || http.Request.Path.Value?[Api.Root.Length..].Split('/') is not ["", var list, { Length: > 0 } key]) return answer;
        foreach (var kind in KindsOf(list))
        {
            if (await FindAsync(http, kind, key) is not { } old) continue;
            if (old.Key is null) return Problems.Gone(old.Title);
            http.Response.Headers.CacheControl = "no-cache";
            return Results.Redirect($"{Api.Root}/{list}/{Uri.EscapeDataString(old.Key)}{http.Request.QueryString}", permanent: true);
        }

        return answer;
    });

    private static async Task<OldAddress?> FindAsync(HttpContext context, RecordKind kind, string key) =>
        await context.RequestServices.GetRequiredService<ArchiveDb>().OldAddressAsync(kind, key, context.RequestAborted);

    private static RecordKind[] KindsOf(string list) => list switch
    {
        "articles" => [RecordKind.Article],
        "works" => [RecordKind.Work],
        "events" => [RecordKind.Event],
        "sources" => [RecordKind.Source],
        "entities" => [RecordKind.Person, RecordKind.Place, RecordKind.Organisation],
        _ => [],
    };

    private static string Of(RecordKind kind, string key) => kind switch
    {
        RecordKind.Article => Address.OfArticle(key),
        RecordKind.Work => Address.OfWork(key),
        RecordKind.Person => Address.OfEntity(EntityKind.Person, key),
        RecordKind.Place => Address.OfEntity(EntityKind.Place, key),
        RecordKind.Organisation => Address.OfEntity(EntityKind.Organisation, key),
        _ => Address.OfSource(key),
    };
}
