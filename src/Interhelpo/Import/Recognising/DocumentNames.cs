using Interhelpo.Archive;

namespace Interhelpo.Import.Recognising;

/// <summary>
/// The names of one document as they gather: what is named alike, in whatever case, is one entity, and a person is known again by surname.
/// </summary>
internal sealed class DocumentNames(NameLanguage language)
{
    private const int MostOfOneSurname = 50;

    private readonly List<NamedEntity> entities = [];
    private readonly Dictionary<(EntityKind, string), NamedEntity> byName = [];
    private readonly Dictionary<string, List<NamedEntity>> bySurname = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NamedEntity> byAnyName = new(StringComparer.Ordinal);
    private readonly List<(NamedProse Prose, NameReading Reading, string Stems)> surnames = [];

    public void Add(NamedProse prose, NameReading reading)
    {
        var stems = language.Stems.Of(prose.Key(reading.First, reading.Next));
        var isFullPerson = reading is { Kind: EntityKind.Person, Entry: null } && PersonForm.Of(stems).Given.Length > 0;
        if (isFullPerson && language.IsInflected && Generations.At(prose, reading.Next) is var (word, next))
            reading = reading with { Next = next, Name = $"{reading.Name} {word}", Generation = word[..2] };
        prose.MarkRead(reading.First, reading.Next);
        if (reading is { Kind: EntityKind.Person, Entry: null } && !isFullPerson)
            surnames.Add((prose, reading, stems));
        else
            Add(prose, reading, stems, Known(reading, stems) ?? New(reading));
    }

    /// <summary>
    /// Gives the surnames read so far to their persons, once all are known: "the miller NN" is nobody in particular where several of that surname are named.
    /// </summary>
    public void SettleSurnames()
    {
        foreach (var (prose, reading, stems) in surnames)
        {
            var persons = bySurname.GetValueOrDefault(PersonForm.Of(stems).Surname);
            var entity = persons is [var only] ? only : byName.GetValueOrDefault((reading.Kind, stems));
            Add(prose, reading, stems, entity ?? New(reading));
        }
    }

    private void Add(NamedProse prose, NameReading reading, string stems, NamedEntity entity)
    {
        entity.Add(reading.Name, FormOf(reading, stems), prose.Span(reading.First, reading.Next), reading.Role);
        Remember(reading, stems, entity);
    }

    /// <summary>Takes the chunk as one more mention if the document has named it elsewhere.</summary>
    public bool AddIfKnown(NamedProse prose, NameChunk chunk)
    {
        for (var first = chunk.First; first < chunk.Next; first++)
        {
            var stems = language.Stems.Of(prose.Key(first, chunk.Next));
            if (!IsFamily(prose, chunk, stems) && KnownAs(stems, chunk.Next - first) is { } entity)
            {
                entity.Add(prose.Written(first, chunk.Next), PersonForm.Of(stems), prose.Span(first, chunk.Next), null);
                return true;
            }
            if (!prose.IsDemonym(first) && !prose.Has(Cue.Titles, first) && !prose.Has(Cue.Roles, first) && !prose.IsMark(first, '.'))
                return false;
        }
        return false;
    }

    public IReadOnlyList<RecognisedName> All() => [.. entities.Select(entity => entity.Recognised()).OrderBy(name => name.Mentions[0].Span)];

    /// <summary>Novákové are the Nováks, though the form may also be of Nováková, whose stem is theirs and a v.</summary>
    private bool IsFamily(NamedProse prose, NameChunk chunk, string stems) =>
        prose.OpensSentence(chunk.First) && prose.Tokens[chunk.Next - 1].Text.EndsWith("ové", StringComparison.Ordinal) && stems.EndsWith('v') && bySurname.ContainsKey(stems[..^1]);

    private NamedEntity? KnownAs(string stems, int words)
    {
        if (byAnyName.TryGetValue(stems, out var entity))
            return entity;
        return words == 1 && bySurname.TryGetValue(stems, out var persons) && persons.Count == 1 ? persons[0] : null;
    }

    private NamedEntity? Known(NameReading reading, string stems)
    {
        if (byName.TryGetValue((reading.Kind, KeyOf(reading, stems)), out var entity))
            return entity;
        return reading.Kind switch
        {
            EntityKind.Person => KnownPerson(FormOf(reading, stems)),
            EntityKind.Organisation => byName.GetValueOrDefault((reading.Kind, WithoutNoun(stems))),
            _ => null,
        };
    }

    private NamedEntity? KnownPerson(PersonForm form) =>
        bySurname.GetValueOrDefault(form.Surname)?.Take(MostOfOneSurname).FirstOrDefault(person => person.Person.MayBeOne(form));

    /// <summary>"Reflector Cooperative" is the cooperative Reflector.</summary>
    private string WithoutNoun(string stems)
    {
        var last = stems.LastIndexOf(' ');
        return last > 0 && language.Cues.Has(Cue.OrganisationNouns, stems.AsSpan(last + 1)) ? stems[..last] : stems;
    }

    private static PersonForm FormOf(NameReading reading, string stems) => PersonForm.Of(stems) with { Generation = reading.Generation };

    private static string KeyOf(NameReading reading, string stems) => reading.Entry?.Id ?? stems + reading.Generation;

    private NamedEntity New(NameReading reading)
    {
        var entity = new NamedEntity(reading.Kind, reading.Entry, language);
        entities.Add(entity);
        return entity;
    }

    private void Remember(NameReading reading, string stems, NamedEntity entity)
    {
        byName.TryAdd((reading.Kind, KeyOf(reading, stems)), entity);
        byAnyName.TryAdd(stems + reading.Generation, entity);
        if (reading.Kind != EntityKind.Person)
            return;
        var surname = PersonForm.Of(stems).Surname;
        if (!bySurname.TryGetValue(surname, out var persons))
            bySurname[surname] = persons = [];
        if (!persons.Contains(entity))
            persons.Add(entity);
    }
}
