using System.Globalization;
using System.Text.Json;
using Interhelpo.Dates;
using Interhelpo.Store.Queries;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Interhelpo.Web.Endpoints;

/// <summary>Reads the parameters of a request one by one and keeps the first that is wrong, as the problem to answer with.</summary>
internal sealed class Asked
{
    public const int UsualLimit = 100;
    public const int MostLimit = 500;

    /// <summary>Null as long as everything could be read.</summary>
    public ProblemHttpResult? Problem { get; private set; }

    public PageRequest Page(string? limit, string? cursor)
    {
        var items = UsualLimit;
        if (limit is not null && !(int.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out items) && items is >= 1 and <= MostLimit))
        {
            Refuse("limit", limit, $"a whole number from 1 to {MostLimit}");
        }

        return new(Math.Max(items, 1), cursor);
    }

    /// <summary>The first day a date allows; null when none is asked for or its beginning is open.</summary>
    public CalendarDay? From(string? from) => Date("from", from)?.Earliest;

    /// <summary>The last day a date allows; null when none is asked for or its end is open.</summary>
    public CalendarDay? To(string? to) => Date("to", to)?.Latest;

    public int? Year(string? year)
    {
        if (string.IsNullOrEmpty(year)) return null;
        if (int.TryParse(year, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return number;
        Refuse("year", year, "a year in digits, such as 1925");
        return null;
    }

    /// <summary>One of the values of an enumeration, as the API writes them.</summary>
    public T? OneOf<T>(string parameter, string? text) where T : struct, Enum
    {
        if (string.IsNullOrEmpty(text)) return null;
        foreach (var value in Enum.GetValues<T>())
        {
            if (Name(value) == text) return value;
        }

        Refuse(parameter, text, string.Join(", ", Enum.GetValues<T>().Select(Name)));
        return null;
    }

    /// <summary>Answers a page that was read, or why it was not: the only thing a query can refuse is the cursor.</summary>
    public static Results<Ok<ItemList<T>>, ProblemHttpResult> Answer<T>(HttpRequest request, Parsed<Page<T>> read) => read.Ok
        ? TypedResults.Ok(ItemList<T>.Of(request, read.Value))
        : Problems.WrongCursor(request, read.Reason);

    private static string Name<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private HistoricalDate? Date(string parameter, string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var date = HistoricalDate.Parse(text.Trim());
        if (!date.Ok) Refuse(parameter, text, "a date in EDTF, such as 1925, 1925-05 or 1925-05-01");
        return date.Value;
    }

    private void Refuse(string parameter, string text, string allowed) => Problem ??= Problems.WrongParameter(parameter, text, allowed);
}
