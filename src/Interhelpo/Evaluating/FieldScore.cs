using System.Text.Json.Nodes;
using Interhelpo.Citations.Parsing;
using Interhelpo.Spelling;

namespace Interhelpo.Evaluating;

/// <summary>Compares the fields of one reference with its labels. Only the fields that the reference shows are compared.</summary>
internal sealed class FieldScore
{
    private readonly LabelledRecord labelled;
    private readonly JsonObject read;

    /// <param name="record">With <c>fields</c>, <c>visible</c> and <c>cs1_class</c>.</param>
    /// <param name="read">As <see cref="ReferenceFields"/> names them.</param>
    public FieldScore(LabelledRecord record, JsonObject read)
    {
        (labelled, this.read) = (record.Inner("fields"), read);
        var merged = record.Text("cs1_class") is "web" or "news";
        // "author~partial" and its like say that only a part is to be seen: not to be judged.
        foreach (var field in record.Texts("visible").Where(labelled.Has)) Compare(field, merged);
    }

    public List<Tally> Tallies { get; } = [];

    /// <summary>The fields that differ, as "name: labelled | read".</summary>
    public List<(string Field, string Expected, string Read)> Wrong { get; } = [];

    private void Compare(string field, bool merged)
    {
        var right = IsRight(field, read[field]) || (merged && Other(field) is { } other && IsRight(field, read[other]));
        var found = read[field] is not null || (merged && Other(field) is { } slot && read[slot] is not null);
        var tally = new Tally("fields", right ? 1 : 0, found ? 1 : 0, 1);
        Tallies.Add(tally);
        Tallies.Add(tally with { Measure = field });
        if (ReferenceFields.Identifiers.Contains(field)) Tallies.Add(tally with { Measure = "identifiers" });
        if (!right) Wrong.Add((field, Shown(labelled.Node(field)), Shown(read[field])));
    }

    // Web pages and newspapers: whether the site's name is printed as work or as publisher cannot be told from the words.
    private static string? Other(string field) => field switch
    {
        "publisher" => "container-title",
        "container-title" => "publisher",
        _ => null,
    };

    private bool IsRight(string field, JsonNode? value) => (labelled.Node(field), value) switch
    {
        (_, null) => false,
        (JsonArray expected, JsonArray names) => SameNames(expected, names),
        (JsonArray, _) or (_, JsonArray) => false,
        var (expected, _) => FieldText.Same(Shown(expected), Shown(value)) || (field == "date" && SameDate(Shown(expected), Shown(value))),
    };

    private static bool SameNames(JsonArray expected, JsonArray read) => expected.Count == read.Count
        ? expected.Zip(read).All(pair => SameName(pair.First!.AsObject(), pair.Second!.AsObject()))
        : expected.Any(InOnePiece) && NameWords(expected).SequenceEqual(NameWords(read));

    // A name printed in one piece can be split or not; where both are split, family and given names must each agree.
    private static bool SameName(JsonObject expected, JsonObject read) => expected["family"] is { } family && read["family"] is { } other
        ? NameWords(family).SequenceEqual(NameWords(other)) && NameWords(expected["given"]).SequenceEqual(NameWords(read["given"]))
        : NameWords(expected).SequenceEqual(NameWords(read));

    // Some labels have all names in one piece: "Novák J, Kovář P".
    private static bool InOnePiece(JsonNode? name) => name?["literal"]?.ToString().Contains(',', StringComparison.Ordinal) == true;

    private static IEnumerable<string> NameWords(JsonNode? names) =>
        Words.In(Shown(names)).Select(word => word.Folded).Where(word => word is not ("et" or "al" or "etal")).Order(StringComparer.Ordinal);

    // Labels have dates as printed or as ISO 8601.
    private static bool SameDate(string expected, string read) =>
        (DateWords.Read(expected) ?? expected) == DateWords.Read(read);

    private static string Shown(JsonNode? value) => value switch
    {
        null => "",
        JsonArray list => string.Join("; ", list.Select(Shown)),
        JsonObject name => string.Join(", ", new[] { "family", "given", "literal" }.Select(part => name[part]?.ToString()).OfType<string>()),
        _ => value.ToString(),
    };
}
