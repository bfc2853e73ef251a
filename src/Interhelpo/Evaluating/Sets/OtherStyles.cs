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
        var raw = record.Text("raw");
        var read = Printed(raw);
        var labelled = record.Inner("fields");
        List<Tally> tallies = [];
        List<string> wrong = [];
        foreach (var field in labelled.Properties)
        {
            var (expected, found) = (Texts(labelled, field), read.GetValueOrDefault(field) ?? []);
            var right = expected.Count(text => found.Exists(other => other.IsRight(raw, text)));
            tallies.Add(new Tally("fields", right, found.Count, expected.Count));
            tallies.Add(new Tally(field, right, found.Count, expected.Count));
            if (right < expected.Count) wrong.Add($"{field} “{string.Join(" ¦ ", found.Select(other => other.Text))}” for “{string.Join(" ¦ ", expected)}”");
        }

        Miss[] misses = wrong.Count == 0 ? [] : [new(record.Name, "fields", wrong.Count, raw, string.Join("; ", wrong))];
        return new Judgement(record.With(("fields", Json(read))), [.. tallies, Tally.Of("all fields right", wrong.Count == 0)], misses);
    }

    private static IReadOnlyList<string> Texts(LabelledRecord fields, string field) =>
        fields.Node(field) is JsonArray ? fields.Texts(field) : [fields.Text(field)];

    private static Dictionary<string, List<PrintedField>> Printed(string raw)
    {
        var parsed = ReferenceParser.Parse(raw);
        // When the author looked at it is part of a note here.
        var texts = parsed.Fields.Where(field => field.Name != FieldName.Accessed).GroupBy(field => renamed.GetValueOrDefault(field.Name) ?? field.Name, StringComparer.Ordinal)
            .ToDictionary(fields => fields.Key, fields => fields.Select(field => new PrintedField(Words(raw, field), field.Span, field.Whole)).ToList(), StringComparer.Ordinal);
        if (VolumesOf(raw, parsed) is { Count: > 0 } volumes)
            texts[FieldName.Volume] = volumes;
        return texts;
    }

    /// <summary>Directors and producers carry their labels in this set, and so do pages in brackets and after a capital: "(pp. 3–9)", "Pp. 3–9".</summary>
    private static string Words(string raw, ReferenceField field) => field.Name switch
    {
        CreatorRole.Director or "producer" => field.Whole.In(raw),
        FieldName.Pages when field.Whole.Start < field.Span.Start && (raw[field.Whole.Start] == 'P' || (raw[field.Whole.Start] == 'p' && field.Whole.Start > 0 && raw[field.Whole.Start - 1] == '(')) => field.Whole.In(raw),
        _ => field.Text,
    };

    /// <summary>Volume and issue, whichever is printed first; two texts when another field stands between them.</summary>
    private static List<PrintedField> VolumesOf(string raw, ParsedReference parsed)
    {
        TextSpan[] spans = [.. parsed.Fields.Where(field => field.Name is FieldName.Volume or FieldName.Issue).Select(field => field.Whole).Order()];
        if (spans is not [var first, .. var others]) return [];
        var between = others is [var second] && !parsed.Fields.Any(field => field.Span.Start >= first.End && field.Span.End <= second.Start && field.Name is not (FieldName.Volume or FieldName.Issue));
        if (between) spans = [new TextSpan(first.Start, Math.Max(first.End, others[0].End))];
        return [.. spans.Select(span => new PrintedField(PrintedField.InWholeWords(raw, span), span, span))];
    }

    private static JsonObject Json(Dictionary<string, List<PrintedField>> fields)
    {
        var json = new JsonObject();
        foreach (var (name, texts) in fields)
            json[name] = texts is [var only] ? only.Text : new JsonArray([.. texts.Select(text => (JsonNode)text.Text)]);
        return json;
    }
}
