using System.Text.Json.Nodes;
using Interhelpo.Archive;
using Interhelpo.Import.Recognising;

namespace Interhelpo.Evaluating.Sets;

/// <summary>
/// <c>{text, entities: [{start, end, type}]}</c>: the names of one sentence; PER, LOC and ORG are persons, places and organisations,
/// other types are not judged. Right is a name with its very span and type.
/// </summary>
internal sealed class NamedEntities : ILabelledSet
{
    private static readonly Dictionary<EntityKind, string> types = new()
    {
        [EntityKind.Person] = "PER",
        [EntityKind.Place] = "LOC",
        [EntityKind.Organisation] = "ORG",
    };

    public string Shape => "names in prose";

    public IReadOnlyList<string> Properties => ["text", "entities"];

    public IEnumerable<Judgement> Judge(IReadOnlyList<LabelledRecord> records) => records.Select(Judge);

    private static Judgement Judge(LabelledRecord record)
    {
        var text = record.Text("text");
        var points = new CodePoints(text);
        var found = NamesInProse.Find(text, [new TextSpan(0, text.Length)], record.TextOrNull("lang") ?? "en")
            .SelectMany(name => name.Mentions.Select(mention => new Entity(points.FromUtf16(mention.Span.Start), points.FromUtf16(mention.Span.End), types[name.Kind])))
            .OrderBy(entity => entity.Start).ToHashSet();
        var labelled = record.List("entities").Select(entity => new Entity(entity.Number("start"), entity.Number("end"), entity.Text("type")))
            .Where(entity => types.ContainsValue(entity.Type)).ToHashSet();

        var tallies = types.Values.Select(type => Count(type, found, labelled, type)).Prepend(Count("names", found, labelled));
        var misses = found.Except(labelled).Select(entity => new Miss(record.Name, "names", 2, "", $"{Words(entity)} ({entity.Type}) in: {text}"))
            .Concat(labelled.Except(found).Select(entity => new Miss(record.Name, "names", 1, $"{Words(entity)} ({entity.Type})", $"nothing in: {text}")));
        return new Judgement(record.With(("entities", new JsonArray([.. found.Select(Json)]))), [.. tallies], [.. misses]);

        string Words(Entity entity) => text[points.ToUtf16(entity.Start)..points.ToUtf16(entity.End)];

        JsonObject Json(Entity entity) => new() { ["start"] = entity.Start, ["end"] = entity.End, ["type"] = entity.Type, ["text"] = Words(entity) };
    }

    private static Tally Count(string measure, HashSet<Entity> found, HashSet<Entity> labelled, string? type = null)
    {
        var (read, expected) = (found.Where(IsOf).ToList(), labelled.Count(IsOf));
        return new Tally(measure, read.Count(labelled.Contains), read.Count, expected);

        bool IsOf(Entity entity) => type is null || entity.Type == type;
    }

    private readonly record struct Entity(int Start, int End, string Type);
}
