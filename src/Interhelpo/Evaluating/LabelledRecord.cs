using System.Text.Json;
using System.Text.Json.Nodes;

namespace Interhelpo.Evaluating;

/// <summary>One labelled record. Reading a property that is missing or of another type is refused with the line and the property's name.</summary>
internal sealed class LabelledRecord
{
    private readonly JsonObject content;
    private readonly string where;

    private LabelledRecord(JsonObject content, string where) => (this.content, this.where) = (content, where);

    /// <summary>Its id, or the line it stands on.</summary>
    public string Name => content["id"] is JsonValue id ? id.ToString() : where;

    public IReadOnlyCollection<string> Properties => [.. content.Select(property => property.Key)];

    /// <summary>Null for an empty line.</summary>
    public static LabelledRecord? Read(string line, int index)
    {
        if (string.IsNullOrWhiteSpace(line)) return null;
        var at = $"line {index + 1}";
        try
        {
            return JsonNode.Parse(line) is JsonObject content
                ? new LabelledRecord(content, at)
                : throw new UnusableRecordException($"{at} is no JSON object; a record a line is expected.");
        }
        catch (JsonException broken)
        {
            throw new UnusableRecordException($"{at} is no JSON ({broken.Message}).");
        }
    }

    public bool Has(string property) => content[property] is not null;

    public string Text(string property) => Value<string>(property, "a text");

    public int Number(string property) => Value<int>(property, "a whole number");

    public bool Flag(string property) => Value<bool>(property, "true or false");

    public string? TextOrNull(string property) => content[property] is null ? null : Text(property);

    public IReadOnlyList<string> Texts(string property) =>
        content[property] is JsonArray list && list.All(item => item?.GetValueKind() == JsonValueKind.String)
            ? [.. list.Select(item => item!.GetValue<string>())]
            : throw Unusable(property, "a list of texts");

    /// <summary>The objects of a list, as records that refuse with the same line.</summary>
    public IReadOnlyList<LabelledRecord> List(string property) =>
        content[property] is JsonArray list && list.All(item => item is JsonObject)
            ? [.. list.Select(item => new LabelledRecord(item!.AsObject(), where))]
            : throw Unusable(property, "a list of objects");

    public LabelledRecord Inner(string property) =>
        content[property] is JsonObject inner ? new LabelledRecord(inner, where) : throw Unusable(property, "an object");

    public JsonNode? Node(string property) => content[property];

    /// <summary>The record with other values in these properties: what was read in place of what is labelled.</summary>
    public JsonObject With(params ReadOnlySpan<(string Property, JsonNode? Value)> read)
    {
        var prediction = content.DeepClone().AsObject();
        foreach (var (property, value) in read)
            prediction[property] = value;
        return prediction;
    }

    private T Value<T>(string property, string kind) =>
        content[property] is JsonValue value && value.TryGetValue<T>(out var read) ? read : throw Unusable(property, kind);

    private UnusableRecordException Unusable(string property, string kind) =>
        new($"{where}: “{property}” should be {kind}{(Has(property) ? "" : " and is missing")}.");
}

/// <summary>A record that cannot be judged, with its line and why. Never leaves <see cref="Evaluation"/>.</summary>
internal sealed class UnusableRecordException(string message) : Exception(message);
