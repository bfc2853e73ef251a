namespace Interhelpo.Import.Recognising;

/// <summary>
/// Finds the people, places and organisations that prose names. Only evidence counts: a gazetteer, a role, a noun, the form of a name,
/// or that the document names the same elsewhere; a capital alone is none. Peoples, languages, events and titles of works are no names.
/// </summary>
public static class NamesInProse
{
    /// <summary>The names of a document, by their first mention; mentions lie within the prose spans only.</summary>
    /// <param name="language">ISO 639-1; a language without cue words of its own is read by the gazetteer and the forms of names alone.</param>
    public static IReadOnlyList<RecognisedName> Find(string text, IReadOnlyList<TextSpan> prose, string language = "en") => Read(text, prose, language).Names;

    /// <summary>The names of a document, and what may be a place for all the words around it say: a suggestion for a curator, never a link.</summary>
    /// <param name="own">Places and organisations that the archive knows beside the gazetteer.</param>
    public static FoundNames Read(string text, IReadOnlyList<TextSpan> prose, string language, OwnNames? own = null)
    {
        var reading = NameLanguage.For(language).With(own ?? OwnNames.None);
        var pool = new WordPool(reading.Cues);
        var parts = new List<NamedProse>(prose.Count);
        foreach (var span in prose)
        {
            var part = new NamedProse(text, span, pool, reading);
            if (part.Chunks.Count > 0)
                parts.Add(part);
        }
        var names = new DocumentNames(reading);
        foreach (var part in parts)
            ReadEvidence(names, part);
        names.SettleSurnames();
        var unsure = new List<TextSpan>();
        foreach (var part in parts)
            ReadKnown(names, part, unsure);
        return new FoundNames(names.All(), unsure);
    }

    private static void ReadEvidence(DocumentNames names, NamedProse prose)
    {
        var listed = NameLists.In(prose);
        NameReading? last = null;
        foreach (var chunk in prose.Chunks)
        {
            // Where nothing stands between two names ("V Praze Jan Novák"), what is left of the chunk is read by itself.
            for (var rest = chunk; rest.First < rest.Next; rest = new NameChunk(last!.Next, chunk.Next, false))
            {
                if (NameRules.IsNoName(prose, rest) || rest.First < last?.Next)
                    break;
                var reading = listed.GetValueOrDefault(rest.First) ?? NameRules.Read(prose, rest) ?? NameRules.JoinedTo(last, prose, rest);
                if (reading is null)
                    break;
                names.Add(prose, reading);
                last = reading;
                if (prose.Language is { IsInflected: false, HasCapitalNouns: false })
                    break;
            }
        }
    }

    private static void ReadKnown(DocumentNames names, NamedProse prose, List<TextSpan> unsure)
    {
        foreach (var chunk in prose.Chunks)
        {
            if (NameRules.IsNoName(prose, chunk) || prose.IsRead(chunk) || (prose.Language.IsInflected && InflectedNameRules.IsAdjectiveInPlace(prose, chunk.Next - 1)) || names.AddIfKnown(prose, chunk))
                continue;
            if (prose.Language.IsInflected && InflectedNameRules.MayBePlace(prose, chunk))
                unsure.Add(prose.Span(chunk.First, chunk.Next));
        }
    }
}
