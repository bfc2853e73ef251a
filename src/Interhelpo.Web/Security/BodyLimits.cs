using Microsoft.AspNetCore.Http.Features;

namespace Interhelpo.Web.Security;

/// <summary>How large a request may be, by who sends it. Uploads are for those who signed in; a message of a reader and a form that came too late have room.</summary>
internal static class BodyLimits
{
    /// <summary>In bytes; as sent, where a letter that is not Latin takes six.</summary>
    public const long OfReaders = 256 * 1024;

    private const long OfWhoeverKnocks = 4 * 1024 * 1024;

    public static void LimitBodies(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var known = context.User.Identity is { IsAuthenticated: true };
        if (!known && context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = context.Request.Path.StartsWithSegments("/admin", StringComparison.OrdinalIgnoreCase) ? OfWhoeverKnocks : OfReaders;
        return next(context);
    });
}
