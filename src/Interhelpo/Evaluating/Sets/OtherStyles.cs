using System.Text.Json.Nodes;
using Interhelpo.Citations;

namespace Interhelpo.Evaluating.Sets;

/// <summary>
/// <c>{raw, fields, segments, type}</c>: references in many styles; a field's label is its printed words, or a list of them. Volume and issue
/// are one field here, with their labels, from the first word of the one to the last of the other.
/// </summary>
internal sealed class OtherStyles : ILabelledSet
{
    // What the archive calls otherwise than this set does.
    private static readonly Dictionary<string, string> renamed = new(StringComparer.Ordinal)
    {
        [FieldName.Format] = "medium",
        [FieldName.Locator] = FieldName.Pages,
        [FieldName.Issue] = FieldName.Volume,
    };

    public string Shape => "references in other styles";

    public IReadOnlyList<string> Properties => ["raw", "fields", "segments"];

    public IEnumerable<Judgement> Judge(IReadOnlyList<LabelledRecord> records) => records.Select(Judge);

    private static Judgement Judge(LabelledRecord record)
    {
        var read = Printed(record.Text("raw"));
        var labelled = record.Inner("fields");
        List<Tally> tallies = [];
        List<string> wrong = [];
        foreach (var field in labelled.Properties)
        {
            var (expected, found) = (Texts(labelled, field), read.GetValueOrDefault(field) ?? []);
            var right = expected.Count(text => found.Any(other => FieldText.Same(text, other)));
            tallies.Add(new Tally("fields", right, found.Count, expected.Count));
            tallies.Add(new Tally(field, right, found.Count, expected.Count));
            if (right < expected.Count) wrong.Add($"{field} “{string.Join(" ¦ ", found)}” for “{string.Join(" ¦ ", expected)}”");
        }

        Miss[] misses = wrong.Count == 0 ? [] : [new(record.Name, "fields", wrong.Count, record.Text("raw"), string.Join("; ", wrong))];
        return new Judgement(record.With(("fields", Json(read))), [.. tallies, Tally.Of("all fields right", wrong.Count == 0)], misses);
    }

    private static IReadOnlyList<string> Texts(LabelledRecord fields, string field) =>
        fields.Node(field) is JsonArray ? fields.Texts(field) : [fields.Text(field)];

    private static Dictionary<string, List<string>> Printed(string raw)
    {
        var parsed = ReferenceParser.Parse(raw);
        var texts = parsed.Fields.GroupBy(field => renamed.GetValueOrDefault(field.Name) ?? field.Name, StringComparer.Ordinal)
            .ToDictionary(fields => fields.Key, fields => fields.Select(field => field.Name is CreatorRole.Director or "producer" ? field.Whole.In(raw) : field.Text).ToList(), StringComparer.Ordinal);
        if (VolumeOf(raw, parsed) is { } volume)
            texts[FieldName.Volume] = [volume];
        return texts;
    }

    private static string? VolumeOf(string raw, ParsedReference parsed)
    {
        var (volume, issue) = (parsed.Field(FieldName.Volume)?.Whole, parsed.Field(FieldName.Issue)?.Whole);
        if ((volume ?? issue) is not { } first) return null;
        return new TextSpan(first.Start, issue is { } last && last.Start >= first.End ? last.End : first.End).In(raw);
    }

    private static JsonObject Json(Dictionary<string, List<string>> fields)
    {
        var json = new JsonObject();
        foreach (var (name, texts) in fields)
            json[name] = texts.Count == 1 ? texts[0] : new JsonArray([.. texts]);
        return json;
    }
}
