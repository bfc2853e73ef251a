using System.Globalization;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Interhelpo.Web.Endpoints;

/// <summary>What <c>/openapi.json</c> says beyond what the endpoints themselves tell: what the API is, and what each parameter takes.</summary>
internal static class OpenApiDescription
{
    private static readonly Dictionary<string, (string Description, Func<OpenApiSchema> Schema)> Parameters = new(StringComparer.Ordinal)
    {
        ["id"] = ("The slug or key in the address of the page.", Text),
        ["slug"] = ("The slug in the address of the page.", Text),
        ["limit"] = ("How many items a page has at most.", Limit),
        ["cursor"] = ("Where the page begins: part of the address in 'next' of the page before. Not to be made up.", Text),
        ["q"] = ("Words to be found, whatever their case, diacritics and script.", Text),
        ["from"] = ("Only what may have happened then or later: a date in EDTF, such as 1925 or 1925-05-01.", Text),
        ["to"] = ("Only what may have happened then or earlier: a date in EDTF, such as 1925 or 1925-05-01.", Text),
        ["source"] = ("The id of a source.", Text),
        ["person"] = ("The id of a person.", Text),
        ["place"] = ("The id of a place.", Text),
        ["organisation"] = ("The id of an organisation.", Text),
        ["type"] = ("A CSL type, such as book or article-journal.", Text),
        ["author"] = ("Words of the name of an author or editor.", Text),
        ["year"] = ("Year of issue.", () => new OpenApiSchema { Type = JsonSchemaType.Integer }),
        ["language"] = ("A language as BCP 47 tag, such as cs.", Text),
        ["kind"] = ("Only this kind.", Text),
    };

    public static void Configure(OpenApiOptions options)
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "Interhelpo",
                Version = "v1",
                Description = "An archive of sources and of what they say. Every statement leads to the exact words of a source.",
            };
            document.Servers = [];
            return Task.CompletedTask;
        });
        options.AddSchemaTransformer((schema, context, _) =>
        {
            Require(schema, context.JsonTypeInfo);
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            operation.OperationId = Name(context.Description.RelativePath ?? "");
            operation.Tags = new HashSet<OpenApiTagReference> { new(operation.OperationId.Split('-')[0], context.Document) };
            foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
            {
                (parameter.Description, var schema) = Parameters[parameter.Name!];
                parameter.Schema = schema();
            }

            return Task.CompletedTask;
        });
    }

    /// <summary>Every member is there, and null only where its type says so; those left out when null are optional instead.</summary>
    private static void Require(OpenApiSchema schema, JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object || schema.Properties is null) return;
        schema.Required ??= new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in type.Properties.Where(member => schema.Properties.ContainsKey(member.Name)))
        {
            var mayBeLeftOut = member.AttributeProvider?.IsDefined(typeof(JsonIgnoreAttribute), inherit: true) == true;
            if (mayBeLeftOut) schema.Required.Remove(member.Name);
            else schema.Required.Add(member.Name);
            if ((mayBeLeftOut || !member.IsGetNullable) && schema.Properties[member.Name] is OpenApiSchema { Type: not null } plain)
            {
                plain.Type &= ~JsonSchemaType.Null;
            }
        }
    }

    private static OpenApiSchema Text() => new() { Type = JsonSchemaType.String };

    private static OpenApiSchema Limit() => new()
    {
        Type = JsonSchemaType.Integer,
        Minimum = "1",
        Maximum = Asked.MostLimit.ToString(CultureInfo.InvariantCulture),
        Default = Asked.UsualLimit,
    };

    /// <summary>An unchanging name for generated clients: <c>sources</c>, <c>sources-id-text</c>.</summary>
    private static string Name(string path) =>
        string.Join('-', path.Split('/', StringSplitOptions.RemoveEmptyEntries).Skip(2).Select(part => part.Trim('{', '}')));
}
