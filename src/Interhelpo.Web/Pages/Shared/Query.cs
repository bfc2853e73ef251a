using Microsoft.AspNetCore.Http.Extensions;

namespace Interhelpo.Web.Pages.Shared;

/// <summary>The address of this page with one of its filters set or taken away. Either starts the list anew.</summary>
internal sealed class Query(HttpRequest request)
{
    public const string PageNumber = "p";

    public string With(string name, string value) => Address(name, value);

    public string Without(string name) => Address(name, null);

    private string Address(string name, string? value)
    {
        var query = new QueryBuilder();
        foreach (var (key, values) in request.Query)
        {
            if (key == name || key == PageNumber || key == "event") continue;
            foreach (var kept in values) if (!string.IsNullOrWhiteSpace(kept)) query.Add(key, kept);
        }

        if (value is not null) query.Add(name, value);
        return $"{request.PathBase}{request.Path}{query}";
    }
}
