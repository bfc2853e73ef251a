using Interhelpo.Archive;

namespace Interhelpo.Import.Recognising;

/// <summary>Reads what the words behind a name say it is: "was an industrial cooperative", ", a small society", "was founded as a bank".</summary>
internal static class Definitions
{
    private const int MostWords = 7;

    /// <summary>The kind, and the words for it; null when nothing is said.</summary>
    public static (EntityKind Kind, string Said)? KindAfter(NamedProse prose, NameChunk chunk)
    {
        var position = chunk.Next;
        if (prose.IsQuote(position))
            position++;
        position = prose.AfterBracket(position);
        return (AfterVerb(prose, position) ?? AfterComma(prose, position)) is { } noun ? KindOf(prose, noun) : null;
    }

    private static int? AfterVerb(NamedProse prose, int position)
    {
        if (prose.IsMark(position, ','))
            position++;
        if (!(prose.Is(position, "is") || prose.Is(position, "was") || prose.Is(position, "became") || prose.Is(position, "remained")))
            return null;
        position++;
        if ((prose.Is(position, "founded") || prose.Is(position, "formed") || prose.Is(position, "established") || prose.Is(position, "set")) && prose.Is(position + 1, "as"))
            position += 2;
        return AfterArticle(prose, position);
    }

    private static int? AfterComma(NamedProse prose, int position) =>
        prose.IsMark(position, ',') ? AfterArticle(prose, position + 1) : null;

    private static int? AfterArticle(NamedProse prose, int position)
    {
        if (prose.Is(position, "one") && prose.Is(position + 1, "of"))
            position += 2;
        return prose.Is(position, "a") || prose.Is(position, "an") || prose.Is(position, "the") ? position + 1 : null;
    }

    /// <summary>The last noun of the phrase decides: a party newspaper is a newspaper.</summary>
    private static (EntityKind, string)? KindOf(NamedProse prose, int first)
    {
        (EntityKind, string)? kind = null;
        for (var position = first; position < first + MostWords && position < prose.Tokens.Count; position++)
        {
            if (!prose.Tokens[position].IsWord || (position > first && prose.Has(Cue.SmallWords, position)))
                break;
            kind = NounAt(prose, first, position) ?? (prose.IsSmallWord(position) ? null : kind);
        }
        return kind;
    }

    private static (EntityKind, string)? NounAt(NamedProse prose, int first, int position)
    {
        if (!prose.IsSmallWord(position))
            return null;
        if (prose.HasSingularOf(Cue.OrganisationNouns, position))
            return (EntityKind.Organisation, prose.Tokens[position].Text);
        if (prose.Has(Cue.Roles, position))
            return (EntityKind.Person, Roles.Written(prose, first, position + 1));
        return prose.HasSingularOf(Cue.PlaceNouns, position) ? (EntityKind.Place, prose.Tokens[position].Text) : null;
    }
}
