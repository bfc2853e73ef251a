using Microsoft.Net.Http.Headers;

namespace Interhelpo.Web.Security;

/// <summary>Tells browsers to run and show only what this archive itself serves. Said of every answer, errors included.</summary>
internal static class SecurityHeaders
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; " +
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Whoever came over HTTPS comes over it for a year to come, to subdomains too; nothing is said over plain HTTP, nor at localhost.</summary>
    public static void AddTransportSecurity(this IServiceCollection services) => services.AddHsts(hsts => (hsts.MaxAge, hsts.IncludeSubDomains) = (TimeSpan.FromDays(365), true));

    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = Policy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            // For browsers that do not know frame-ancestors.
            headers.XFrameOptions = "DENY";
            // The API is for everybody's pages; CORS says so there.
            if (!context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)) headers["Cross-Origin-Resource-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
            // What curators see stays in no cache, neither theirs nor one on the way.
            if (context.Request.Path.StartsWithSegments("/admin", StringComparison.OrdinalIgnoreCase)) headers.CacheControl = "no-store";
            headers.Remove(HeaderNames.Server);
            return Task.CompletedTask;
        });
        return next(context);
    });
}
