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
            api.UseExceptionHandler(failed => failed.Run(context => Tell(context, "The archive failed to answer. It has written down why.")));
            api.UseStatusCodePages(status => Tell(status.HttpContext, Explain(status.HttpContext)));
        });
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
