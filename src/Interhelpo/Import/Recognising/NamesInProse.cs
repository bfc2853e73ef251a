namespace Interhelpo.Import.Recognising;

/// <summary>
/// Finds the people, places and organisations that prose names. Only evidence counts: a gazetteer, a role, a noun, the form of a name,
/// or that the document names the same elsewhere; a capital alone is none. Peoples, languages, events and titles of works are no names. English.
/// </summary>
public static class NamesInProse
{
    private static readonly CueWords English = CueWords.Read("en.names.txt");

    /// <summary>The names of a document, by their first mention; mentions lie within the prose spans only.</summary>
    public static IReadOnlyList<RecognisedName> Find(string text, IReadOnlyList<TextSpan> prose)
    {
        var parts = prose.Select(span => new NamedProse(text, span, English)).ToList();
        var names = new DocumentNames();
        foreach (var part in parts)
            ReadEvidence(names, part);
        foreach (var part in parts)
            ReadKnown(names, part);
        return names.All();
    }

    private static void ReadEvidence(DocumentNames names, NamedProse prose)
    {
        var listed = NameLists.In(prose);
        NameReading? last = null;
        foreach (var chunk in prose.Chunks.Where(chunk => !NameRules.IsNoName(prose, chunk)))
        {
            if (chunk.First < last?.Next)
                continue;
            var reading = listed.GetValueOrDefault(chunk.First) ?? NameRules.Read(prose, chunk) ?? NameRules.JoinedTo(last, prose, chunk);
            if (reading is null)
                continue;
            names.Add(prose, reading);
            last = reading;
        }
    }

    private static void ReadKnown(DocumentNames names, NamedProse prose)
    {
        foreach (var chunk in prose.Chunks.Where(chunk => !NameRules.IsNoName(prose, chunk)))
            names.AddIfKnown(prose, chunk);
    }
}
