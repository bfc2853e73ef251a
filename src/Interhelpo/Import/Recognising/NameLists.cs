using Interhelpo.Archive;

namespace Interhelpo.Import.Recognising;

/// <summary>
/// Reads lists whose opening says what is listed: "cooperatives … were the A Commune (Armavir), B (C, D Oblast) and E",
/// "plants such as F", "towns including G and H". Places may stand in brackets behind an organisation.
/// </summary>
internal static class NameLists
{
    private static readonly Dictionary<int, NameReading> None = [];

    /// <summary>The names of all lists of the prose, by their first token.</summary>
    public static IReadOnlyDictionary<int, NameReading> In(NamedProse prose)
    {
        if (prose.Chunks.Count == 0)
            return None;
        var readings = None;
        Dictionary<int, NameChunk>? chunks = null;
        (EntityKind Kind, int At)? listed = null;
        for (var position = 0; position < prose.Tokens.Count; position++)
        {
            if (prose.IsMark(position, '.', '!', '?') || prose.Tokens[position].Before == Gap.Paragraph)
                listed = null;
            listed = PluralAt(prose, position) is { } kind ? (kind, position) : listed;
            if (listed is not { } plural || Opener(prose, position, plural.At) is not { } first)
                continue;
            if (ReferenceEquals(readings, None))
                readings = [];
            chunks ??= prose.Chunks.ToDictionary(chunk => chunk.First);
            Read(prose, chunks, readings, plural.Kind, first, prose.Is(first - 1, "were") || prose.Is(first - 1, "are"));
        }
        return readings;
    }

    private static EntityKind? PluralAt(NamedProse prose, int position)
    {
        if (!prose.IsSmallWord(position) || !prose.Tokens[position].Text.EndsWith('s'))
            return null;
        if (prose.HasSingularOf(Cue.OrganisationNouns, position))
            return EntityKind.Organisation;
        if (prose.HasSingularOf(Cue.Roles, position))
            return EntityKind.Person;
        return prose.HasSingularOf(Cue.PlaceNouns, position) ? EntityKind.Place : null;
    }

    private static int? Opener(NamedProse prose, int position, int plural)
    {
        if (position <= plural)
            return null;
        if (position == plural + 1 && prose.IsMark(position, ':'))
            return position + 1;
        var words = prose.PhraseAt(Cue.ListOpeners, position);
        return words == 0 ? null : position + words;
    }

    private static void Read(NamedProse prose, Dictionary<int, NameChunk> chunks, Dictionary<int, NameReading> readings, EntityKind kind, int position, bool isEquation)
    {
        var items = new List<NameReading>();
        var names = 0;
        while (ItemAt(prose, chunks, position, kind) is { } item)
        {
            names++;
            items.Add(item);
            var behind = prose.AfterBracket(item.Next);
            items.AddRange(InBracket(prose, chunks, item.Next, behind));
            position = AfterSeparator(prose, behind);
            if (position == behind)
                break;
        }
        if (names < (isEquation ? 2 : 1))
            return;
        foreach (var item in items)
            readings.TryAdd(item.First, item);
    }

    private static NameReading? ItemAt(NamedProse prose, Dictionary<int, NameChunk> chunks, int position, EntityKind kind)
    {
        if (prose.Is(position, "the"))
            position++;
        if (prose.IsQuote(position))
            position++;
        if (!chunks.TryGetValue(position, out var chunk) || NameRules.IsNoName(prose, chunk))
            return null;
        var isKnown = prose.Entry(chunk.First, chunk.Next) is not null;
        return kind switch
        {
            EntityKind.Organisation => OrganisationNames.WithHead(prose, chunk) ?? OrganisationNames.BeforeNoun(prose, chunk)
                ?? (isKnown ? NameRules.Read(prose, chunk) : OrganisationNames.Organisation(prose, chunk.First, chunk.Next)),
            EntityKind.Person => isKnown ? null : PersonNames.Person(prose, chunk, null),
            _ => PlaceNames.WithHead(prose, chunk) ?? PlaceNames.Place(prose, chunk.First, chunk.Next),
        };
    }

    private static IEnumerable<NameReading> InBracket(NamedProse prose, Dictionary<int, NameChunk> chunks, int open, int behind)
    {
        for (var position = open + 1; position < behind - 1; position++)
        {
            if (!chunks.TryGetValue(position, out var chunk) || prose.IsSilent(position) || NameRules.IsNoName(prose, chunk) || !IsWholeItem(prose, chunk))
                continue;
            yield return PlaceNames.Place(prose, chunk.First, chunk.Next);
        }
    }

    private static bool IsWholeItem(NamedProse prose, NameChunk chunk) =>
        prose.IsMark(chunk.First - 1, '(', ',') && prose.IsMark(chunk.Next, ')', ',');

    private static int AfterSeparator(NamedProse prose, int position)
    {
        if (prose.IsQuote(position))
            position++;
        var behind = prose.IsMark(position, ',', ';') ? position + 1 : position;
        return prose.Is(behind, "and") || prose.Is(behind, "or") ? behind + 1 : behind;
    }
}
