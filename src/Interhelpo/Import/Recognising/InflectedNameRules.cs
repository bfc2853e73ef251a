using Interhelpo.Archive;

namespace Interhelpo.Import.Recognising;

/// <summary>
/// The rules for one chunk of prose in a language that declines its names (Czech, Slovak, Russian, Ukrainian), strongest evidence first.
/// There "of" is an ending and nothing stands for "the": the noun before a name tells what it is.
/// </summary>
internal static class InflectedNameRules
{
    private const int MostWords = 8;
    private const int MostFields = 4;
    private const int MostSmallWords = 3;

    public static NameReading? Read(NamedProse prose, NameChunk chunk)
    {
        var reading = ReadWhole(prose, chunk) ?? (WithoutOpening(prose, chunk) is { } rest ? ReadWhole(prose, rest) : null);
        if (reading is not { Kind: EntityKind.Person } person)
            return reading;
        var role = person.Role ?? RoleBehind(prose, person.Next);
        return RoleBeforeVerb(prose, person.First) is { } office ? person with { Role = role is null ? office : $"{office}, {role}" } : person with { Role = role };
    }

    /// <summary>"tajemníkem byl (učitel) NN", "riaditeľkou školy sa stala NN", "председателем избрали (кузнеца) NN".</summary>
    private static string? RoleBeforeVerb(NamedProse prose, int first)
    {
        var verb = first - 1;
        if (prose.IsMark(verb, '.'))
            verb -= 2;
        while (prose.Has(Cue.Roles, verb) || prose.Has(Cue.Praise, verb))
            verb--;
        if (!prose.Has(Cue.Copulas, verb))
            return null;
        while (prose.Has(Cue.Copulas, verb - 1))
            verb--;
        var body = prose.Tokens[verb].Has(Cue.Copulas) && prose.Has(Cue.Reflexives, verb - 1) ? verb - 2 : verb - 1;
        var role = prose.Has(Cue.OrganisationNouns, body) || prose.Has(Cue.OrganisationHeads, body) ? body - 1 : body;
        if (!prose.Has(Cue.Roles, role))
            return null;
        var words = prose.Written(role, body + 1);
        return prose.OpensSentence(role) ? char.ToLowerInvariant(words[0]) + words[1..] : words;
    }

    /// <summary>"NN, pozdější | předseda družstva", "NN, директор завода".</summary>
    private static string? RoleBehind(NamedProse prose, int position)
    {
        if (!prose.IsMark(position, ','))
            return null;
        for (var role = position + 1; role <= position + 3 && prose.IsSmallWord(role); role++)
        {
            // "tajemníkem NN, pokladníkem MM": the role of the next one.
            if (prose.Has(Cue.Roles, role) && prose.IsCapitalised(role + 1) && prose.Language.GivenNames.Has(prose.Tokens[role + 1].Word))
                return null;
            if (prose.Has(Cue.Roles, role))
                return prose.Written(role, prose.IsSmallWord(role + 1) && (prose.Has(Cue.OrganisationNouns, role + 1) || prose.Has(Cue.OrganisationHeads, role + 1)) ? role + 2 : role + 1);
            if (prose.Has(Cue.SmallWords, role) && prose.Tokens[role].Span.Length < 4)
                return null;
        }
        return null;
    }

    private static NameReading? ReadWhole(NamedProse prose, NameChunk chunk) =>
        Quoted(prose, chunk)
        ?? KnownWhole(prose, chunk)
        ?? PlaceNamedAfterSomebody(prose, chunk)
        ?? PlaceWithHead(prose, chunk)
        ?? OrganisationWithHead(prose, chunk)
        ?? Known(prose, chunk)
        ?? PersonByRole(prose, chunk)
        ?? PersonNames.ByForm(prose, chunk)
        ?? PlaceByNoun(prose, chunk)
        ?? OrganisationByNoun(prose, chunk)
        ?? ByDefinition(prose, chunk)
        ?? PersonNames.ByYearsOfLife(prose, chunk)
        ?? PlaceNames.ByLikeness(prose, chunk);

    /// <summary>Persons listed behind a person: "Karel Novák a Josef Bém".</summary>
    public static NameReading? JoinedTo(NameReading? last, NamedProse prose, NameChunk chunk) =>
        last is { Kind: EntityKind.Person } && chunk.Length > 1 && chunk.First - last.Next == 1 && (prose.IsMark(last.Next, ',') || prose.Has(Cue.Joints, last.Next))
            ? PersonNames.Person(prose, chunk, null)
            : null;

    /// <summary>"v Lhotce", "из Заречья": a place, or a thing or body in which something is.</summary>
    public static bool MayBePlace(NamedProse prose, NameChunk chunk) =>
        prose.Has(Cue.PlacePrepositions, chunk.First - 1) && chunk.Length == 1 && prose.Tokens[chunk.First].Span.Length > 3 && !prose.Has(Cue.Roles, chunk.First)
        && !(IsAdjective(prose, chunk.First) && prose.IsSmallNoun(chunk.Next));

    /// <summary>The chunk without the noun that has its capital from the sentence: "Dopisy | Egona Havránka", "Družstvo | Plamen", "В | ...".</summary>
    private static NameChunk? WithoutOpening(NamedProse prose, NameChunk chunk)
    {
        if (!chunk.OpensSentence || chunk.Length < 2 || prose.IsMark(chunk.First + 1, '.'))
            return null;
        var behind = chunk.First + 1;
        var isNoun = prose.Has(Cue.OrganisationNouns, chunk.First) || prose.Has(Cue.BeforePlaces, chunk.First);
        return isNoun || prose.Language.GivenNames.Has(prose.Tokens[behind].Word) || prose.Entry(behind, chunk.Next) is not null
            ? new NameChunk(behind, chunk.Next, false)
            : null;
    }

    /// <summary>завод «Металлист», časopis „Kovář“: what is quoted behind the noun, small words too.</summary>
    private static NameReading? Quoted(NamedProse prose, NameChunk chunk)
    {
        if (!prose.IsQuote(chunk.First - 1))
            return null;
        var close = chunk.Next;
        while (close < chunk.First + MostWords && close < prose.Tokens.Count && !prose.IsQuote(close))
            close++;
        if (!prose.IsQuote(close))
            return null;
        if (prose.Has(Cue.OrganisationNouns, chunk.First - 2) || prose.Has(Cue.OrganisationHeads, chunk.First - 2))
            return OrganisationNames.Organisation(prose, chunk.First, close);
        return prose.Has(Cue.BeforePlaces, chunk.First - 2) ? PlaceNames.Place(prose, chunk.First, close) : null;
    }

    /// <summary>The gazetteer's longest name that begins the chunk; a surname that is also a town's needs a word that says the town.</summary>
    private static NameReading? Known(NamedProse prose, NameChunk chunk)
    {
        for (var next = chunk.Next; next > chunk.First; next--)
        {
            if (prose.Entry(chunk.First, next) is not { } entry)
                continue;
            var isAlone = next == chunk.First + 1;
            if (isAlone && IsAdjectiveInPlace(prose, chunk.First))
                return null;
            if (isAlone && prose.Language.Places.IsSurname(prose.Tokens[chunk.First].Word) && !IsPlaced(prose, chunk.First))
                return null;
            if (next < chunk.Next && isAlone && prose.Language.GivenNames.Has(prose.Tokens[chunk.First].Word))
                return null;
            return new NameReading(entry.Kind, chunk.First, next, prose.Written(chunk.First, next), Entry: entry);
        }
        return null;
    }

    /// <summary>"v Slovenskom divadle": the country is there "so Slovenskom", but "na Slovensku".</summary>
    public static bool IsAdjectiveInPlace(NamedProse prose, int position) =>
        prose.Tokens[position].Text.EndsWith("kom", StringComparison.Ordinal) && prose.IsSmallNoun(position + 1) && prose.Has(Cue.PlacePrepositions, position - 1);

    /// <summary>All of the chunk, with the small words behind it where the gazetteer's name has some: Sovětský svaz, Rudá armáda.</summary>
    private static NameReading? KnownWhole(NamedProse prose, NameChunk chunk)
    {
        var last = chunk.Next;
        while (last < chunk.Next + MostSmallWords && IsJoined(prose, last))
            last++;
        for (var next = last; next >= chunk.Next && next > chunk.First + 1; next--)
        {
            if (prose.Entry(chunk.First, next) is { } entry)
                return new NameReading(entry.Kind, chunk.First, next, prose.Written(chunk.First, next), Entry: entry);
        }
        return null;
    }

    private static bool IsJoined(NamedProse prose, int position) =>
        position < prose.Tokens.Count && prose.Tokens[position].IsWord && prose.Tokens[position].Before is Gap.Blank or Gap.Line;

    /// <summary>"ulice Julia Sýkory", "парк Ивана Белова": streets and parks bear the names of persons.</summary>
    private static NameReading? PlaceNamedAfterSomebody(NamedProse prose, NameChunk chunk) =>
        prose.Has(Cue.SmallPlaceHeads, chunk.First - 1) && prose.Has(Cue.BeforePlaces, chunk.First - 1) ? PlaceByNoun(prose, chunk) : null;

    private static bool IsNoun(NamedProse prose, int position) => prose.IsSmallWord(position) || prose.OpensSentence(position);

    private static bool IsPlaced(NamedProse prose, int first) => prose.Has(Cue.PlacePrepositions, first - 1) || IsBehindPlaceNoun(prose, first);

    /// <summary>Krasnodarský kraj, Саратовская область, Bílé jezero; ulice Míru is named by the noun before it.</summary>
    private static NameReading? PlaceWithHead(NamedProse prose, NameChunk chunk)
    {
        var isHead = prose.Has(Cue.SmallPlaceHeads, chunk.Next) && prose.IsSmallWord(chunk.Next) && IsAdjective(prose, chunk.Next - 1);
        if (isHead && chunk.Length <= 2 && !chunk.OpensSentence && !prose.IsDemonym(chunk.First))
            return PlaceNames.Place(prose, chunk.First, chunk.Next + 1);
        return null;
    }

    /// <summary>Rudá armáda, Československá akademie věd, Komunistická strana Československa, Ministerstvo zemědělství, Красная Армия.</summary>
    private static NameReading? OrganisationWithHead(NamedProse prose, NameChunk chunk)
    {
        var first = chunk.First;
        if (chunk.Length > 1 && prose.Has(Cue.OrganisationHeads, chunk.Next - 1) && IsAdjective(prose, chunk.Next - 2))
            return OrganisationNames.Organisation(prose, first, EndOfFields(prose, chunk.Next));
        var opensWithHead = prose.Has(Cue.OrganisationHeads, first);
        var head = opensWithHead ? first : chunk.Next;
        if (!prose.Has(Cue.OrganisationHeads, head) || (!opensWithHead && !IsAdjective(prose, chunk.Next - 1)))
            return null;
        var next = EndOfFields(prose, head + 1);
        if (opensWithHead && next < chunk.Next)
            return null;
        var isWhole = next > head + 1;
        if (!isWhole && (opensWithHead || chunk.OpensSentence || prose.IsDemonym(first)))
            return null;
        return OrganisationNames.Organisation(prose, first, next);
    }

    /// <summary>Where the genitives behind a head end: Ministerstvo | zemědělství, Komunistická strana | Československa.</summary>
    private static int EndOfFields(NamedProse prose, int position)
    {
        var next = position;
        while (next < position + MostFields && (prose.Has(Cue.Fields, next) || (prose.Has(Cue.Joints, next) && prose.Has(Cue.Fields, next + 1) && next > position)))
            next++;
        if (next == position && prose.IsCapitalised(next) && (prose.Entry(next, next + 1) is { Kind: EntityKind.Place } || IsAdjective(prose, next)) && prose.Tokens[next].Before == Gap.Blank)
            next++;
        return next;
    }

    /// <summary>"ředitel NN", "inženýra NN", "тов. NN", "předseda družstva NN".</summary>
    private static NameReading? PersonByRole(NamedProse prose, NameChunk chunk)
    {
        if (PersonNames.ByRole(prose, chunk) is { } person)
            return person;
        if (IsShortTitle(prose, chunk.First - 1))
            return PersonNames.Person(prose, chunk, null);
        return HasForm(prose, chunk) && RoleOfBody(prose, chunk.First) is { } role ? PersonNames.Person(prose, chunk, role) : null;
    }

    private static bool HasForm(NamedProse prose, NameChunk chunk) => PersonNames.ByForm(prose, chunk) is not null;

    /// <summary>тов. NN, s. NN; a title that is a whole word ("soudruh NN") needs no stop.</summary>
    private static bool IsShortTitle(NamedProse prose, int position)
    {
        if (prose.IsMark(position, '.'))
            return prose.Has(Cue.Titles, position - 1) && prose.IsSmallWord(position - 1) && prose.Tokens[position].Before == Gap.None;
        return prose.Has(Cue.Titles, position) && prose.Tokens[position].Span.Length > 3 && prose.IsSmallWord(position);
    }

    /// <summary>The role before the body it is held in: "předseda | družstva NN", "директор | завода NN".</summary>
    private static string? RoleOfBody(NamedProse prose, int first)
    {
        var body = first - 1;
        if (!prose.IsSmallWord(body) || !(prose.Has(Cue.OrganisationNouns, body) || prose.Has(Cue.OrganisationHeads, body)))
            return null;
        return prose.Has(Cue.Roles, body - 1) ? prose.Written(body - 1, body + 1) : null;
    }

    /// <summary>"město NN", "v obci NN", "в городе NN", "на станции NN", "ulice NN".</summary>
    private static NameReading? PlaceByNoun(NamedProse prose, NameChunk chunk) =>
        IsBehindPlaceNoun(prose, chunk.First) && chunk.Length <= 3 && !prose.IsDemonym(chunk.First) && !prose.Has(Cue.Roles, chunk.First) && !prose.Has(Cue.Titles, chunk.First)
            ? PlaceNames.Place(prose, chunk.First, chunk.Next)
            : null;

    private static bool IsBehindPlaceNoun(NamedProse prose, int first)
    {
        var noun = prose.IsMark(first - 1, '.') && prose.Tokens[first - 1].Before == Gap.None ? first - 2 : first - 1;
        if (!prose.Has(Cue.BeforePlaces, noun) || !IsNoun(prose, noun) || prose.Tokens[first].Before is Gap.None or Gap.Paragraph)
            return false;
        // One letter is a noun only when it is shortened: "г. Пишпек", but "с Петром".
        return prose.Tokens[noun].Span.Length > 2 || noun == first - 2;
    }

    /// <summary>"družstvo NN", "кооператив NN".</summary>
    private static NameReading? OrganisationByNoun(NamedProse prose, NameChunk chunk)
    {
        var noun = chunk.First - 1;
        return prose.Has(Cue.OrganisationNouns, noun) && IsNoun(prose, noun) && chunk.Length <= 3 && prose.Tokens[chunk.First].Before is Gap.Blank or Gap.Line
            && !prose.IsDemonym(chunk.First) && !prose.Has(Cue.Roles, chunk.First) && !prose.Has(Cue.Titles, chunk.First)
            ? OrganisationNames.Organisation(prose, chunk.First, chunk.Next)
            : null;
    }

    /// <summary>"NN bylo družstvo", "NN — село", "NN je obec": the first noun of the phrase decides.</summary>
    private static NameReading? ByDefinition(NamedProse prose, NameChunk chunk)
    {
        var position = prose.AfterBracket(prose.IsQuote(chunk.Next) ? chunk.Next + 1 : chunk.Next);
        if (!prose.Has(Cue.Copulas, position) && !prose.IsMark(position, '—', '–'))
            return null;
        for (var noun = position + 1; noun <= position + 4 && prose.IsSmallWord(noun); noun++)
        {
            if (prose.Has(Cue.OrganisationNouns, noun))
                return OrganisationNames.Organisation(prose, chunk.First, chunk.Next);
            if (prose.Has(Cue.PlaceNouns, noun))
                return PlaceNames.Place(prose, chunk.First, chunk.Next);
            if (prose.Has(Cue.Roles, noun) && chunk.Length > 1)
                return PersonNames.Person(prose, chunk, Roles.Written(prose, noun, noun + 1));
        }
        return null;
    }

    private static bool IsAdjective(NamedProse prose, int position)
    {
        if (!prose.IsCapitalised(position))
            return false;
        var word = prose.Tokens[position].Text;
        for (var length = Math.Min(3, word.Length - 2); length > 0; length--)
        {
            if (prose.Cues.HasPhrase(Cue.AdjectiveEndings, word.AsSpan(word.Length - length)))
                return true;
        }
        return false;
    }
}
