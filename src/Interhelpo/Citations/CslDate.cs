using System.Globalization;
using System.Text.Json.Nodes;

namespace Interhelpo.Citations;

/// <summary>
/// EDTF text to a CSL date and back. Years, months, days and closed intervals of them become <c>date-parts</c>, approximate and doubtful ones
/// with <c>circa</c>; seasons <c>season</c>; what these cannot carry stands in <c>raw</c>, unchanged.
/// </summary>
internal static class CslDate
{
    public static JsonObject Write(string edtf)
    {
        var plain = edtf.TrimEnd('~', '?', '%');
        var ends = plain.Split('/');
        var parts = ends.Select(Parts).ToArray();
        if (ends.Length > 2 || parts.Any(part => part is null))
            return new JsonObject { ["raw"] = edtf };
        var date = new JsonObject { ["date-parts"] = new JsonArray([.. parts.Select(part => new JsonArray([.. part!.Select(Number)]))]) };
        if (plain.Length < edtf.Length)
            date["circa"] = edtf[plain.Length..];
        return date;
    }

    public static string? Read(JsonNode? node)
    {
        if (node is not JsonObject date)
            return null;
        if (date["date-parts"] is not JsonArray { Count: > 0 } parts)
            return (date["raw"] ?? date["literal"])?.ToString();
        var ends = parts.OfType<JsonArray>().Select(Text);
        return string.Join('/', ends) + Approximation(date["circa"]);
    }

    private static int[]? Parts(string day)
    {
        var parts = day.Split('-');
        if (parts.Length > 3 || parts[0].Length != 4 || !parts.All(part => part.Length > 0 && part.All(char.IsAsciiDigit)))
            return null;
        if (parts.Skip(1).Any(part => part.Length != 2))
            return null;
        var numbers = parts.Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return numbers.Length > 1 && numbers[1] is < 1 or > 12 ? null : numbers;
    }

    private static JsonNode Number(int number) => JsonValue.Create(number);

    private static string Text(JsonArray parts)
    {
        var numbers = parts.Select(part => part?.ToString() ?? string.Empty).ToArray();
        return string.Join('-', numbers.Select((number, index) => number.PadLeft(index == 0 ? 4 : 2, '0')));
    }

    private static string Approximation(JsonNode? circa) => circa?.ToString() switch
    {
        null or "false" or "0" or "" => string.Empty,
        "?" => "?",
        "%" => "%",
        _ => "~",
    };
}
