using Interhelpo.Store.Queries;
using Microsoft.AspNetCore.Http.Extensions;

namespace Interhelpo.Web.Endpoints;

/// <summary>A page of a list of the API.</summary>
/// <param name="Items">In the order of the list.</param>
/// <param name="Next">The address of the page after this one; null on the last page.</param>
internal sealed record ItemList<T>(IReadOnlyList<T> Items, string? Next)
{
    public static ItemList<T> Of(HttpRequest request, Page<T> page) => new(page.Items, NextPage.Of(request, page.Next));
}

/// <summary>The address of the page after the one that was asked for: the same, with another cursor.</summary>
internal static class NextPage
{
    public static string? Of(HttpRequest request, string? cursor)
    {
        if (cursor is null) return null;
        var query = new QueryBuilder(request.Query.Where(parameter => !parameter.Key.Equals("cursor", StringComparison.OrdinalIgnoreCase))) { { "cursor", cursor } };
        return request.PathBase.Add(request.Path).ToUriComponent() + query.ToQueryString().ToUriComponent();
    }
}
