using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace Interhelpo.Web.Endpoints;

/// <summary>
/// Gives every answer of the API a strong <c>ETag</c>, the hash of its bytes as sent; answers 304 to who has them already, and HEAD
/// with the headers GET would have. Stands outside of compression, so that each encoding has a tag of its own.
/// </summary>
internal sealed class EntityTags(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        var head = HttpMethods.IsHead(request.Method);
        if (!Api.Covers(request.Path) || !(head || HttpMethods.IsGet(request.Method)))
        {
            await next(context);
            return;
        }

        var (response, client) = (context.Response, context.Features.GetRequiredFeature<IHttpResponseBodyFeature>());
        using var body = new MemoryStream();
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(body));
        request.Method = HttpMethods.Get;
        try
        {
            await next(context);
            await response.BodyWriter.FlushAsync(context.RequestAborted);
        }
        finally
        {
            context.Features.Set(client);
            if (head) request.Method = HttpMethods.Head;
        }

        await Send(response, body, head);
    }

    private static async Task Send(HttpResponse response, MemoryStream body, bool head)
    {
        var bytes = body.GetBuffer().AsMemory(0, (int)body.Length);
        if (response.StatusCode == StatusCodes.Status200OK)
        {
            var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes.Span)[..16])}\"");
            response.GetTypedHeaders().ETag = tag;
            response.Headers.CacheControl = "no-cache";
            if (IsKnown(response.HttpContext.Request, tag))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                response.Headers.Remove(HeaderNames.ContentType);
                response.ContentLength = null;
                return;
            }
        }

        response.ContentLength = bytes.Length;
        if (!head) await response.Body.WriteAsync(bytes, response.HttpContext.RequestAborted);
    }

    private static bool IsKnown(HttpRequest request, EntityTagHeaderValue tag) =>
        request.GetTypedHeaders().IfNoneMatch.Any(known => known.Tag == "*" || known.Compare(tag, useStrongComparison: false));
}
