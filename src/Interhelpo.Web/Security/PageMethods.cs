using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Interhelpo.Web.Security;

/// <summary>
/// Refuses, with 405, methods that a page has no handler for; Razor Pages by themselves would answer PUT, DELETE or an invented
/// method by rendering the page. Stands between routing and the endpoints.
/// </summary>
internal static class PageMethods
{
    public static void RefuseOtherMethods(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var page = context.GetEndpoint()?.Metadata.GetMetadata<CompiledPageActionDescriptor>();
        var showsError = context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;
        if (showsError) return AsGetAsync(context, next);
        if (page is null) return next(context);

        var allowed = Allowed(page);
        if (allowed.Contains(context.Request.Method)) return next(context);

        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = string.Join(", ", allowed.Order(StringComparer.Ordinal));
        return Task.CompletedTask;
    });

    /// <summary>What is told of a failure is told whatever the method was: Razor Pages would answer OPTIONS with an empty 200.</summary>
    private static async Task AsGetAsync(HttpContext context, RequestDelegate next)
    {
        var asked = context.Request.Method;
        context.Request.Method = HttpMethods.Get;
        await next(context);
        context.Request.Method = asked;
    }

    private static HashSet<string> Allowed(CompiledPageActionDescriptor page)
    {
        var methods = page.HandlerMethods.Select(handler => handler.HttpMethod.ToUpperInvariant()).ToHashSet(StringComparer.Ordinal);
        if (methods.Count == 0) methods.Add(HttpMethods.Get);
        if (methods.Contains(HttpMethods.Get)) methods.Add(HttpMethods.Head);
        return methods;
    }
}
