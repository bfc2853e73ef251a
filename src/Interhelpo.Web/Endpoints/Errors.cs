using Interhelpo.Store;
using Interhelpo.Web.Hosting;
using Microsoft.AspNetCore.Diagnostics;

namespace Interhelpo.Web.Endpoints;

/// <summary>How failures are told: the API answers with problem documents (RFC 9457), the site with a page that helps on.</summary>
internal static class Errors
{
    /// <summary>The page that explains a status; <c>Pages/Errors</c> answers it.</summary>
    private const string Page = "/errors/{0}";

    public static void UseErrors(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/errors/500",
            SuppressDiagnosticsCallback = context => context.Exception is OperationCanceledException,
        });
        app.UseWhen(context => !Api.Covers(context.Request.Path), site => site.UseStatusCodePagesWithReExecute(Page));
        app.UseWhen(context => Api.Covers(context.Request.Path), api =>
        {
            api.UseExceptionHandler(failed => failed.Run(TellFailure));
            api.UseStatusCodePages(status => Tell(status.HttpContext, Explain(status.HttpContext)));
        });
    }

    private static Task TellFailure(HttpContext context)
    {
        var fault = StoreFault.Of(context.Features.Get<IExceptionHandlerFeature>()?.Error);
        if (fault is not null) context.Response.StatusCode = FaultStatus.Of(fault.Kind);
        return Tell(context, fault is null ? "The archive failed to answer. It has written down why." : "The machine of the archive has a fault, which was written down. Ask again later.");
    }

    private static Task Tell(HttpContext context, string detail) =>
        TypedResults.Problem(detail, statusCode: context.Response.StatusCode).ExecuteAsync(context);

    private static string Explain(HttpContext context) => context.Response.StatusCode switch
    {
        StatusCodes.Status404NotFound => $"There is nothing at {context.Request.Path}. The addresses of the API are listed at {Api.Description}.",
        StatusCodes.Status405MethodNotAllowed => $"{context.Request.Method} is not possible here; the API is read with GET and HEAD.",
        StatusCodes.Status503ServiceUnavailable => "The archive is being opened. Ask again in a moment.",
        _ => "The request could not be answered.",
    };
}
