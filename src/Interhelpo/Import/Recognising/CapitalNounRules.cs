namespace Interhelpo.Import.Recognising;

/// <summary>The rules for German, where every noun has a capital: only what is known is a name, wherever it stands among capitals.</summary>
internal static class CapitalNounRules
{
    private const int MostWords = 3;
    private const int ShortestPlace = 4;

    public static NameReading? Read(NamedProse prose, NameChunk chunk)
    {
        for (var first = chunk.First; first < chunk.Next; first++)
        {
            if (Known(prose, first, chunk.Next) is { } known)
                return known;
            var person = new NameChunk(first, Math.Min(chunk.Next, first + MostWords), false);
            if (!prose.Has(Cue.OrganisationHeads, first - 1) && PersonNames.ByForm(prose, person) is { } found && found.First == first)
                return found with { Role = prose.Has(Cue.Roles, first - 1) ? prose.Written(first - 1, first) : found.Role };
        }
        return null;
    }

    private static NameReading? Known(NamedProse prose, int first, int end)
    {
        for (var next = end; next > first; next--)
        {
            if (prose.Entry(first, next) is { } entry && prose.Tokens[first].Span.Length >= ShortestPlace && !prose.Language.Places.IsSurname(prose.Tokens[first].Word))
                return new NameReading(entry.Kind, first, next, prose.Written(first, next), Entry: entry);
        }
        return null;
    }
}
