using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Interhelpo.Editing;

/// <summary>
/// What a record says, as texts by name: <c>title</c>, <c>markdown</c>. A field that is empty is not there, line ends are LF, and lists have one entry a line, so that
/// equal records have equal fields and any two can be compared and merged.
/// </summary>
public sealed class Fields : IEnumerable<KeyValuePair<string, string>>, IEquatable<Fields>
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly OrderedDictionary<string, string> texts = new(StringComparer.Ordinal);

    /// <summary>The text of a field; empty when it is not there. Setting it adds the field behind those there are.</summary>
    public string this[string name]
    {
        get => texts.TryGetValue(name, out var text) ? text : "";
        init => Add(name, value);
    }

    public static Fields None { get; } = [];

    /// <summary>The names of the fields that are not empty.</summary>
    public IEnumerable<string> Names => texts.Keys;

    public void Add(string name, string? text)
    {
        var even = (text ?? "").ReplaceLineEndings("\n").Trim();
        if (even.Length > 0) texts.Add(name, even);
    }

    /// <summary>A field as the entries of a list.</summary>
    public IReadOnlyList<string> Lines(string name) => this[name].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The same with one field otherwise, in its place.</summary>
    public Fields With(string name, string? text)
    {
        var fields = new Fields();
        foreach (var (each, before) in texts) fields.Add(each, each == name ? text : before);
        if (!texts.ContainsKey(name)) fields.Add(name, text);
        return fields;
    }

    public string ToJson() => JsonSerializer.Serialize(texts, Readable);

    /// <summary>What <see cref="ToJson"/> wrote.</summary>
    public static Fields FromJson(string json)
    {
        var fields = new Fields();
        foreach (var (name, text) in JsonSerializer.Deserialize<OrderedDictionary<string, string>>(json) ?? []) fields.Add(name, text);
        return fields;
    }

    /// <summary>Whether both say the same, whatever the order of the fields.</summary>
    public bool Equals(Fields? other) => other is not null && texts.Count == other.texts.Count && texts.All(field => other[field.Key] == field.Value);

    public override bool Equals(object? obj) => Equals(obj as Fields);

    public override int GetHashCode() => texts.Count;

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => texts.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
