using Interhelpo.Archive;
using Interhelpo.Store;
using Interhelpo.Store.Revising;

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
        if (Named(context.Request.Path) is not var (kind, key)) return;
        var db = context.RequestServices.GetRequiredService<ArchiveDb>();
        if (await db.OldAddressAsync(kind, key, context.RequestAborted) is not { } old) return;
        context.Items[typeof(OldAddress)] = old;
        context.Response.StatusCode = old.Key is null ? StatusCodes.Status410Gone : StatusCodes.Status301MovedPermanently;
        if (old.Key is null) return;
        // A merge can be taken back: no browser may remember for good where it was sent.
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Headers.Location = Of(kind, Uri.EscapeDataString(old.Key)) + context.Request.QueryString;
    });

    /// <summary>The record that an address of two parts names; null when none.</summary>
    private static (RecordKind Kind, string Key)? Named(PathString path) => path.Value?.Split('/') is not ["", var room, { Length: > 0 } key] ? null : room switch
    {
        "articles" => (RecordKind.Article, key),
        "citations" => (RecordKind.Work, key),
        "people" => (RecordKind.Person, key),
        "places" => (RecordKind.Place, key),
        "organisations" => (RecordKind.Organisation, key),
        "sources" => (RecordKind.Source, key),
        _ => null,
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
