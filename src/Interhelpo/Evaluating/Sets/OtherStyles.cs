using System.Text.Json.Nodes;
using Interhelpo.Citations;

namespace Interhelpo.Evaluating.Sets;

/// <summary>
/// <c>{raw, fields, segments, type}</c>: references in many styles; a field's label is its printed words, or a list of them. Volume and issue
/// are one field here, from the first word of the one to the last of the other.
/// </summary>
internal sealed class OtherStyles : ILabelledSet
{
    private static readonly Dictionary<string, string> sameField = new(StringComparer.Ordinal) { ["series"] = "collection-title", ["format"] = "medium", ["type"] = "genre" };

    public string Shape => "references in other styles";

    public IReadOnlyList<string> Properties => ["raw", "fields", "segments"];

    public IEnumerable<Judgement> Judge(IReadOnlyList<LabelledRecord> records) => records.Select(Judge);

    private static Judgement Judge(LabelledRecord record)
    {
        var raw = record.Text("raw");
        var read = Printed(raw, ReferenceParser.Parse(raw));
        var labelled = record.Inner("fields");
        List<Tally> tallies = [];
        List<string> wrong = [];
        foreach (var field in labelled.Properties)
        {
            var expected = Texts(labelled, field);
            var found = read[field] is { } value ? [value.ToString()] : Array.Empty<string>();
            var right = expected.Count(text => found.Any(other => FieldText.Same(text, other)));
            tallies.Add(new Tally("fields", right, found.Length, expected.Count));
            tallies.Add(new Tally(field, right, found.Length, expected.Count));
            if (right < expected.Count) wrong.Add($"{field} “{string.Join(" ¦ ", found)}” for “{string.Join(" ¦ ", expected)}”");
        }

        Miss[] misses = wrong.Count == 0 ? [] : [new(record.Name, "fields", wrong.Count, raw, string.Join("; ", wrong))];
        return new Judgement(record.With(("fields", read)), [.. tallies, Tally.Of("all fields right", wrong.Count == 0)], misses);
    }

    private static IReadOnlyList<string> Texts(LabelledRecord fields, string field) =>
        fields.Node(field) is JsonArray ? fields.Texts(field) : [fields.Text(field)];

    private static JsonObject Printed(string raw, ParsedReference parsed)
    {
        var fields = ReferenceFields.Of(raw, parsed);
        foreach (var (name, same) in sameField)
        {
            if (fields[name]?.DeepClone() is not { } value) continue;
            fields.Remove(name);
            fields.TryAdd(same, value);
        }

        foreach (var (role, span) in parsed.Fields.Where(field => fields[field.Key] is JsonArray))
            fields[role] = span.In(raw);
        if (parsed.Fields.TryGetValue("volume", out var volume) && parsed.Fields.TryGetValue("issue", out var issue) && volume.End <= issue.Start)
            fields["volume"] = new TextSpan(volume.Start, issue.End).In(raw);
        else if (parsed.Fields.TryGetValue("issue", out issue))
            fields.TryAdd("volume", issue.In(raw));
        return fields;
    }
}
