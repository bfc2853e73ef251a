using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Interhelpo.Archive;
using Interhelpo.Store.Search;
using Microsoft.Net.Http.Headers;

namespace Interhelpo.Web.Endpoints;

/// <summary>The JSON API, <c>/api/v1</c>, as docs/api.md describes it.</summary>
internal static class Api
{
    public const string Root = "/api/v1";
    public const string Description = "/openapi.json";
    private const string AnyOrigin = "api";

    /// <summary>Whether an address is the API's, and so answered in JSON with problem documents.</summary>
    public static bool Covers(PathString path) => path.StartsWithSegments("/api", StringComparison.Ordinal) || path == Description;

    public static void UseEntityTags(this IApplicationBuilder app) => app.UseMiddleware<EntityTags>();

    public static void AddApi(this IServiceCollection services)
    {
        services.AddProblemDetails();
        services.AddOpenApi(OpenApiDescription.Configure);
        services.AddScoped<ArchiveSearch>();
        services.ConfigureHttpJsonOptions(json => Configure(json.SerializerOptions));
        services.AddCors(cors => cors.AddPolicy(AnyOrigin, policy => policy
            .AllowAnyOrigin()
            .WithMethods(HttpMethods.Get, HttpMethods.Head)
            .AllowAnyHeader()
            .WithExposedHeaders(HeaderNames.ETag, HeaderNames.LastModified)));
    }

    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup(Root).RequireCors(AnyOrigin);
        api.LeadOn();
        api.MapSources();
        api.MapArticles();
        api.MapEvents();
        api.MapStatements();
        api.MapWorks();
        api.MapEntities();
        api.MapMatters();
        api.MapChronicle();
        api.MapSearch();
        routes.MapOpenApi(Description).RequireCors(AnyOrigin);
    }

    private static void Configure(JsonSerializerOptions json)
    {
        json.NumberHandling = JsonNumberHandling.Strict;
        // Answers are never parts of HTML (nosniff, application/json), so letters of all scripts may stand as they are.
        json.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        json.Converters.Add(new JsonStringEnumConverter<QuantityQualifier>(JsonNamingPolicy.KebabCaseLower));
        json.Converters.Add(new JsonStringEnumConverter<MatchTier>(JsonNamingPolicy.KebabCaseLower));
        json.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
    }
}
