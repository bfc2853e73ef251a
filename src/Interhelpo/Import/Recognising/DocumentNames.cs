using Interhelpo.Archive;

namespace Interhelpo.Import.Recognising;

/// <summary>
/// The names of one document as they gather: what is named alike is one entity, and a person is known again by surname.
/// </summary>
internal sealed class DocumentNames
{
    private const int MostOfOneSurname = 50;

    private readonly List<NamedEntity> entities = [];
    private readonly Dictionary<(EntityKind, string), NamedEntity> byName = [];
    private readonly Dictionary<string, List<NamedEntity>> bySurname = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NamedEntity> byAnyName = new(StringComparer.Ordinal);
    private readonly HashSet<(NamedProse, int)> readTokens = [];

    public void Add(NamedProse prose, NameReading reading)
    {
        var entity = Known(prose.Cues, reading) ?? New(reading);
        entity.Add(reading.Name, prose.Span(reading.First, reading.Next), reading.Role);
        Remember(prose, reading, entity);
    }

    /// <summary>Takes the chunk as one more mention if the document has named it elsewhere and no rule has read it here.</summary>
    public void AddIfKnown(NamedProse prose, NameChunk chunk)
    {
        if (Enumerable.Range(chunk.First, chunk.Length).Any(position => readTokens.Contains((prose, position))))
            return;
        for (var first = chunk.First; first < chunk.Next; first++)
        {
            if (KnownAs(prose.Written(first, chunk.Next), chunk.Next - first) is { } entity)
            {
                entity.Add(prose.Written(first, chunk.Next), prose.Span(first, chunk.Next), null);
                return;
            }
            if (!prose.IsDemonym(first) && !prose.Has("titles", first) && !prose.Has("roles", first) && !prose.IsMark(first, '.'))
                return;
        }
    }

    public IReadOnlyList<RecognisedName> All() => [.. entities.Select(entity => entity.Recognised()).OrderBy(name => name.Mentions[0].Span)];

    private NamedEntity? KnownAs(string name, int words)
    {
        var key = Names.Key(name);
        if (byAnyName.TryGetValue(key, out var entity))
            return entity;
        return words == 1 && bySurname.TryGetValue(key, out var persons) && persons.Count == 1 ? persons[0] : null;
    }

    private NamedEntity? Known(CueWords cues, NameReading reading)
    {
        var key = reading.Entry?.Id ?? Names.Key(reading.Name);
        if (byName.TryGetValue((reading.Kind, key), out var entity))
            return entity;
        return reading.Kind switch
        {
            EntityKind.Person => bySurname.GetValueOrDefault(PersonForm.Surname(reading.Name))?.Take(MostOfOneSurname).FirstOrDefault(person => PersonForm.MayBeOne(person.Longest, reading.Name)),
            EntityKind.Organisation => byName.GetValueOrDefault((reading.Kind, WithoutNoun(cues, key))),
            _ => null,
        };
    }

    /// <summary>"Reflector Cooperative" is the cooperative Reflector.</summary>
    private static string WithoutNoun(CueWords cues, string key)
    {
        var last = key.LastIndexOf(' ');
        return last > 0 && cues.Has("organisation nouns", key[(last + 1)..]) ? key[..last] : key;
    }

    private NamedEntity New(NameReading reading)
    {
        var entity = new NamedEntity(reading.Kind, reading.Entry);
        entities.Add(entity);
        return entity;
    }

    private void Remember(NamedProse prose, NameReading reading, NamedEntity entity)
    {
        var key = Names.Key(reading.Name);
        byName.TryAdd((reading.Kind, reading.Entry?.Id ?? key), entity);
        byAnyName.TryAdd(key, entity);
        for (var position = reading.First; position < reading.Next; position++)
            readTokens.Add((prose, position));
        if (reading.Kind != EntityKind.Person)
            return;
        var surname = PersonForm.Surname(reading.Name);
        if (!bySurname.TryGetValue(surname, out var persons))
            bySurname[surname] = persons = [];
        if (!persons.Contains(entity))
            persons.Add(entity);
    }
}
