using Interhelpo.Archive;

namespace Interhelpo.Import.Recognising;

/// <summary>Rules that read a chunk as a place the gazetteer need not know: its last or first word, or the words around it.</summary>
internal static class PlaceNames
{
    /// <summary>"Saratov Oblast", "Lake Sary-Chelek", "Chui canal", "Interhelpo street"; "Frunze city" is a place called Frunze.</summary>
    public static NameReading? WithHead(NamedProse prose, NameChunk chunk)
    {
        if (EndsWithHead(prose, chunk) || (chunk.Length > 1 && prose.Has(Cue.PlaceOpeners, chunk.First) && IsWaterOrHeight(prose, chunk.First)))
            return Place(prose, chunk.First, chunk.Next);
        if (!prose.IsDemonym(chunk.Next - 1) && prose.Has(Cue.SmallPlaceHeads, chunk.Next) && !prose.Has(Cue.SmallPlaceHeads, chunk.Next + 1) && IsSmallHead(prose, chunk))
            return Place(prose, chunk.First, chunk.Next + 1);
        return null;
    }

    /// <summary>"the village of NN", "born in NN", "in NN, Slovakia", "NN city".</summary>
    public static NameReading? ByWordsAround(NamedProse prose, NameChunk chunk)
    {
        if (prose.IsDemonym(chunk.First) || prose.IsDemonym(chunk.Next - 1) || prose.Has(Cue.OrganisationHeads, chunk.Next - 1))
            return null;
        var isPlace = prose.PhraseBefore(Cue.BeforePlaces, chunk.First) > 0
            || (prose.Has(Cue.PlacePrepositions, chunk.First - 1) && (IsFollowedByItsCountry(prose, chunk) || (prose.Has(Cue.SmallPlaceKinds, chunk.Next) && prose.IsSmallWord(chunk.Next))));
        return isPlace ? Place(prose, chunk.First, chunk.Next) : null;
    }

    /// <summary>Behind a preposition or alone in brackets, a name that only its transliteration parts from one the gazetteer knows.</summary>
    public static NameReading? ByLikeness(NamedProse prose, NameChunk chunk)
    {
        var isPlaced = prose.Has(Cue.PlacePrepositions, chunk.First - 1) || (prose.IsMark(chunk.First - 1, '(') && prose.IsMark(chunk.Next, ')'));
        if (!isPlaced)
            return null;
        var name = prose.Written(chunk.First, chunk.Next);
        return prose.Language.Places.SoundingLike(name) is { } entry ? new NameReading(EntityKind.Place, chunk.First, chunk.Next, name, Entry: entry) : null;
    }

    /// <summary>"in NN", where nothing says that NN is a language, a work or a body.</summary>
    public static NameReading? ByPreposition(NamedProse prose, NameChunk chunk)
    {
        var isPlaced = prose.IsSmallWord(chunk.First - 1) && prose.Is(chunk.First - 1, "in") && chunk.Length <= 2;
        return isPlaced && !prose.Has(Cue.BeforeAbstracts, chunk.First - 2) && !IsPossessive(prose, chunk.Next) && !prose.IsSmallNoun(chunk.Next) && !IsAcronym(prose, chunk) && !Enumerable.Range(chunk.First, chunk.Length).Any(prose.IsDemonym)
            && !prose.Has(Cue.OrganisationHeads, chunk.Next - 1)
            ? Place(prose, chunk.First, chunk.Next)
            : null;
    }

    public static NameReading Place(NamedProse prose, int first, int next)
    {
        return new NameReading(EntityKind.Place, first, next, prose.Written(first, next), Entry: prose.Entry(first, next));
    }

    private static bool EndsWithHead(NamedProse prose, NameChunk chunk) =>
        chunk.Length > 1 && prose.Has(Cue.PlaceHeads, chunk.Next - 1) && !prose.IsDemonym(chunk.Next - 2) && !IsSomebody(prose, chunk);

    /// <summary>"William Lane", but "in William Lane" and "the William Lane".</summary>
    private static bool IsSomebody(NamedProse prose, NameChunk chunk) => chunk.Length == 2 && prose.Has(Cue.SurnameHeads, chunk.First + 1)
        && prose.Language.GivenNames.Has(prose.Tokens[chunk.First].Word)
        && !prose.Has(Cue.PlacePrepositions, chunk.First - 1) && !prose.Is(chunk.First - 1, "the") && !prose.Is(chunk.First - 1, "on");

    private static bool IsWaterOrHeight(NamedProse prose, int first) =>
        prose.Is(first, "Lake") || prose.Is(first, "Mount") || prose.Is(first, "Cape") || prose.Is(first, "Fort") || prose.Is(first, "Port") || prose.Is(first, "Camp");

    /// <summary>A small head belongs to the name if a sentence's capital cannot have made the name: "Big Chui canal", not "Parks street".</summary>
    private static bool IsSmallHead(NamedProse prose, NameChunk chunk) => prose.IsSmallWord(chunk.Next)
        && (!chunk.OpensSentence || chunk.Length > 1 || prose.Entry(chunk.First, chunk.Next) is not null);

    private static bool IsFollowedByItsCountry(NamedProse prose, NameChunk chunk)
    {
        if (!prose.IsMark(chunk.Next, ',') || !prose.IsCapitalised(chunk.Next + 1))
            return false;
        var next = chunk.Next + 1;
        while (prose.IsCapitalised(next) && next < chunk.Next + 4)
            next++;
        return Enumerable.Range(chunk.Next + 2, next - chunk.Next - 1)
            .Any(end => prose.Entry(chunk.Next + 1, end) is { Kind: EntityKind.Place });
    }

    private static bool IsPossessive(NamedProse prose, int position) => position < prose.Tokens.Count && prose.Tokens[position].Kind == TokenKind.Possessive;

    private static bool IsAcronym(NamedProse prose, NameChunk chunk) => prose.Tokens[chunk.First].Text.All(char.IsUpper);
}
