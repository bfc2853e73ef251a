using Interhelpo.Archive;

namespace Interhelpo.Import.Recognising;

/// <summary>The rules for one chunk, strongest evidence first. Whatever none of them reads is named by nobody, unless the document names it elsewhere.</summary>
internal static class NameRules
{
    // The cases of a country are longer than the word for one of its people: Čech, Rus, Němec.
    private const int LongestPeople = 5;

    /// <summary>True where the chunk is no name however well it matches one: a title, an event, a people.</summary>
    public static bool IsNoName(NamedProse prose, NameChunk chunk)
    {
        if (prose.IsSilent(chunk.First) || prose.Has(Cue.Works, chunk.First - 1))
            return true;
        var areAllPeoples = true;
        for (var position = chunk.First; position < chunk.Next; position++)
        {
            if (prose.Has(Cue.NotNames, position))
                return true;
            areAllPeoples &= prose.IsDemonym(position) || prose.Has(Cue.Months, position);
        }
        if (!areAllPeoples || !prose.Language.IsInflected)
            return areAllPeoples;
        // Slovensko is a country, slovenský an adjective; Československá akademie věd is a body.
        return !IsCountry(prose, chunk) && !(prose.Has(Cue.OrganisationHeads, chunk.Next) && prose.IsSmallWord(chunk.Next));
    }

    /// <summary>"Slovenska", "z Čech"; but "43 Slováků" and "Čech Karel Novák" are people.</summary>
    private static bool IsCountry(NamedProse prose, NameChunk chunk)
    {
        if (prose.Entry(chunk.First, chunk.Next) is null || (chunk.First > 0 && prose.Tokens[chunk.First - 1].IsNumber))
            return false;
        return prose.Has(Cue.PlacePrepositions, chunk.First - 1) || prose.Tokens[chunk.First].Text.Length > LongestPeople || Gazetteer.Index.ContainsKey(prose.Key(chunk.First, chunk.Next));
    }

    public static NameReading? Read(NamedProse prose, NameChunk chunk) => prose.Language switch
    {
        { IsInflected: true } => InflectedNameRules.Read(prose, chunk),
        { HasCapitalNouns: true } => CapitalNounRules.Read(prose, chunk),
        _ => ReadPlain(prose, chunk),
    };

    private static NameReading? ReadPlain(NamedProse prose, NameChunk chunk) =>
        KnownAsWhole(prose, chunk)
        ?? PlaceNames.WithHead(prose, chunk)
        ?? OrganisationNames.WithHead(prose, chunk)
        ?? OrganisationNames.ByNoun(prose, chunk)
        ?? InGazetteer(prose, chunk)
        ?? PersonNames.ByRole(prose, chunk)
        ?? ByDefinition(prose, chunk)
        ?? PersonNames.ByForm(prose, chunk)
        ?? PlaceNames.ByWordsAround(prose, chunk)
        ?? PersonNames.ByWordsAround(prose, chunk)
        ?? PlaceNames.ByLikeness(prose, chunk)
        ?? OrganisationNames.ByLetters(prose, chunk)
        ?? PlaceNames.ByPreposition(prose, chunk);

    /// <summary>What is listed with a person or place is one too: "Julius Fučík and Egon Kisch", "in Nitra, Zvolen and Martin".</summary>
    public static NameReading? JoinedTo(NameReading? last, NamedProse prose, NameChunk chunk)
    {
        if (prose.Language.IsInflected)
            return InflectedNameRules.JoinedTo(last, prose, chunk);
        if (prose.Language.HasCapitalNouns)
            return null;
        if (last is null || chunk.First - last.Next is not (1 or 2) || !IsJoint(prose, last.Next, chunk.First) || !IsJoinedOn(prose, last, chunk))
            return null;
        return last.Kind switch
        {
            EntityKind.Person when chunk.Length > 1 => PersonNames.Person(prose, chunk, null),
            EntityKind.Place when chunk.Length <= 2 && !prose.IsDemonym(chunk.First) => PlaceNames.Place(prose, chunk.First, chunk.Next),
            _ => null,
        };
    }

    private static bool IsJoint(NamedProse prose, int first, int next)
    {
        for (var position = first; position < next; position++)
        {
            if (!prose.IsMark(position, ',', '&') && !prose.Is(position, "and") && !prose.Is(position, "or"))
                return false;
        }
        return true;
    }

    /// <summary>A comma alone may end a clause; then another comma or an end must follow.</summary>
    private static bool IsJoinedOn(NamedProse prose, NameReading last, NameChunk chunk) =>
        !prose.IsMark(chunk.First - 1, ',') || chunk.First - last.Next > 1 || prose.IsMark(chunk.Next, ',', '.', ')', ';') || prose.Is(chunk.Next, "and");

    /// <summary>The Soviet Union is no union; but Kant street and the Kant sugar factory are no town.</summary>
    private static NameReading? KnownAsWhole(NamedProse prose, NameChunk chunk)
    {
        if (KnownWithSmallWords(prose, chunk) is { } whole)
            return whole;
        if (chunk.Length == 1 && IsSomebody(prose, chunk))
            return null;
        var longer = PlaceNames.WithHead(prose, chunk) ?? OrganisationNames.ByNoun(prose, chunk);
        return longer is not null && longer.Next > chunk.Next ? null : Known(prose, chunk.First, chunk.Next);
    }

    /// <summary>Bosnia and Herzegovina, Newcastle upon Tyne.</summary>
    private static NameReading? KnownWithSmallWords(NamedProse prose, NameChunk chunk)
    {
        for (var last = chunk.Next + 1; last <= chunk.Next + 2; last++)
        {
            if (!prose.IsSmallWord(last - 1))
                return null;
            if (prose.IsCapitalised(last))
                return Known(prose, chunk.First, last + 1);
        }
        return null;
    }

    /// <summary>"Frunze died": the man; "in Frunze", "Frunze, Kyrgyzstan", "Frunze was a town": the town.</summary>
    private static bool IsSomebody(NamedProse prose, NameChunk chunk) => prose.Language.Places.IsSurname(prose.Tokens[chunk.First].Word)
        && (prose.PhraseAt(Cue.OnlyPersons, chunk.Next) > 0 || prose.PhraseAt(Cue.BehindPersons, chunk.Next) > 0
            || prose.PhraseBefore(Cue.BeforePersons, chunk.First) > 0 || prose.Has(Cue.Titles, chunk.First - 1) || prose.Has(Cue.Roles, chunk.First - 1));

    private static NameReading? Known(NamedProse prose, int first, int next)
    {
        return prose.Entry(first, next) is { } entry ? new NameReading(entry.Kind, first, next, prose.Written(first, next), Entry: entry) : null;
    }

    /// <summary>A town of the gazetteer in Soviet, southern or Kazakh surroundings; West and South make a place of its own.</summary>
    private static NameReading? InGazetteer(NamedProse prose, NameChunk chunk)
    {
        if (chunk.Length == 1 && IsSomebody(prose, chunk))
            return null;
        for (var first = chunk.First; first < chunk.Next; first++)
        {
            if (Known(prose, first, chunk.Next) is { } known)
                return prose.Has(Cue.PlaceOpeners, first - 1) && first > chunk.First ? PlaceNames.Place(prose, first - 1, chunk.Next) : known;
            if (!prose.Has(Cue.Directions, first) && !prose.IsDemonym(first))
                return null;
        }
        return null;
    }

    /// <summary>The document says what it is: "NN (1890–1950) was a painter", "NN, a small society".</summary>
    private static NameReading? ByDefinition(NamedProse prose, NameChunk chunk) => Definitions.KindAfter(prose, chunk) switch
    {
        (EntityKind.Person, var role) when chunk.Length > 1 || !chunk.OpensSentence => PersonNames.Person(prose, chunk, role),
        (EntityKind.Person, _) or null => null,
        (var kind, _) => new NameReading(kind, chunk.First, chunk.Next, prose.Written(chunk.First, chunk.Next)),
    };
}
