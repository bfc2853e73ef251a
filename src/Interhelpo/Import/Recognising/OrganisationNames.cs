using Interhelpo.Archive;

namespace Interhelpo.Import.Recognising;

/// <summary>Rules that read a chunk as an organisation: its last or first word, or the noun beside it.</summary>
internal static class OrganisationNames
{
    private const int MostWords = 8;

    /// <summary>"Kladno Commune", "Academy of Sciences", "Communist Party of Austria".</summary>
    public static NameReading? WithHead(NamedProse prose, NameChunk chunk)
    {
        var last = prose.Has(Cue.OrganisationHeads, chunk.Next - 1);
        var (behind, partner) = AfterOf(prose, chunk.Next);
        if (partner is { Kind: EntityKind.Organisation } || (behind > chunk.Next && prose.Has(Cue.OrganisationHeads, behind - 1)))
            return null;
        if (last && behind > chunk.Next && (chunk.Length > 1 || !chunk.OpensSentence || partner is not null || IsLearned(prose, chunk)))
            return Organisation(prose, WithOrdinal(prose, chunk.First), behind);
        if (last && chunk.Length > 1 && behind == chunk.Next && !(chunk.Length == 2 && chunk.OpensSentence && prose.IsDemonym(chunk.First)))
            return Organisation(prose, WithOrdinal(prose, chunk.First), chunk.Next);
        return null;
    }

    /// <summary>"the society NN", "the newspaper “NN”", "a cooperative called NN", "the NN cooperative", "the Kant sugar factory".</summary>
    public static NameReading? ByNoun(NamedProse prose, NameChunk chunk)
    {
        if (prose.IsDemonym(chunk.First))
            return null;
        var before = chunk.First - 1;
        if (prose.IsQuote(before))
            before--;
        if (prose.Is(before, "called") || prose.Is(before, "named"))
            before--;
        if (prose.Has(Cue.OrganisationNouns, before) && prose.IsSmallWord(before) && prose.Entry(chunk.First, chunk.Next) is null)
            return Organisation(prose, chunk.First, prose.IsQuote(chunk.First - 1) ? EndOfQuoted(prose, chunk.Next) : chunk.Next);
        return prose.Is(chunk.First - 1, "the") ? BeforeNoun(prose, chunk) : null;
    }

    /// <summary>The noun alone only says what a name is; with more words between it belongs to the name of a works.</summary>
    public static NameReading? BeforeNoun(NamedProse prose, NameChunk chunk)
    {
        var isPlace = prose.Entry(chunk.First, chunk.Next) is not null;
        if (prose.Has(Cue.OrganisationNouns, chunk.Next) && prose.IsSmallWord(chunk.Next) && !isPlace)
            return Organisation(prose, chunk.First, chunk.Next);
        for (var noun = chunk.Next; noun <= chunk.Next + 2 && prose.IsSmallWord(noun) && !prose.Has(Cue.SmallWords, noun); noun++)
        {
            if (prose.Has(Cue.WorksNouns, noun))
                return Organisation(prose, chunk.First, noun + 1);
        }
        return null;
    }

    /// <summary>"the NKVD": letters that the reader is expected to know, behind an article.</summary>
    public static NameReading? ByLetters(NamedProse prose, NameChunk chunk)
    {
        var isShort = chunk.Length == 1 && prose.Tokens[chunk.First].Span.Length is >= 3 and <= 6 && prose.Tokens[chunk.First].Text.All(char.IsUpper);
        return isShort && prose.Is(chunk.First - 1, "the") && !prose.IsSmallNoun(chunk.Next) && !prose.Tokens[chunk.First].Text.All(letter => letter is 'I' or 'V' or 'X' or 'L' or 'C' or 'M')
            ? Organisation(prose, chunk.First, chunk.Next)
            : null;
    }

    public static NameReading Organisation(NamedProse prose, int first, int next)
    {
        return new NameReading(EntityKind.Organisation, first, next, prose.Written(first, next), Entry: prose.Entry(first, next) is { Kind: EntityKind.Organisation } entry ? entry : null);
    }

    /// <summary>Where "of (the) NN" behind a head ends, and what the gazetteer makes of NN.</summary>
    private static (int Behind, GazetteerEntry? Partner) AfterOf(NamedProse prose, int position)
    {
        var first = position + (prose.Is(position + 1, "the") ? 2 : 1);
        if (!prose.Is(position, "of") || !prose.IsCapitalised(first))
            return (position, null);
        var next = EndOfPartner(prose, first);
        // "Church of Our Lady | of Compassion", "Society of Help | for Girls"; but the brigade of Couch's division is none.
        if ((prose.Is(next, "of") || prose.Is(next, "for")) && prose.IsCapitalised(next + 1) && prose.Entry(next + 1, next + 2) is null)
            next = EndOfCapitals(prose, next + 1);
        if (next < prose.Tokens.Count && prose.Tokens[next].Kind == TokenKind.Possessive)
            return (position, null);
        if (prose.Is(next, "and") && prose.IsCapitalised(next + 1) && prose.Has(Cue.TwoFields, position - 1))
            next = EndOfCapitals(prose, next + 1);
        return (next, prose.Entry(first, Math.Max(next, first + 1)));
    }

    /// <summary>All of a short quoted name, its small words too: “Rudé právo”.</summary>
    private static int EndOfQuoted(NamedProse prose, int next)
    {
        var close = next;
        while (close < next + MostWords && close < prose.Tokens.Count && !prose.IsQuote(close))
            close++;
        return prose.IsQuote(close) ? close : next;
    }

    /// <summary>Where the name behind "of" ends; "City of NN" is still one name.</summary>
    private static int EndOfPartner(NamedProse prose, int first)
    {
        var next = EndOfCapitals(prose, first);
        var goesOn = next == first + 1 && prose.Has(Cue.PlaceHeads, first) && prose.Is(next, "of") && prose.IsCapitalised(next + 1);
        return goesOn ? EndOfCapitals(prose, next + 1) : next;
    }

    private static int EndOfCapitals(NamedProse prose, int first)
    {
        var next = first;
        while (next < first + MostWords && (prose.IsOwnersPossessive(next) || (prose.IsCapitalised(next) && !prose.Has(Cue.Months, next))))
            next++;
        return next;
    }

    /// <summary>65th Air Division.</summary>
    private static int WithOrdinal(NamedProse prose, int first) =>
        first > 0 && prose.Tokens[first - 1].Kind == TokenKind.Code && prose.Tokens[first].Before == Gap.Blank ? first - 1 : first;

    /// <summary>Heads that only open a name when "of" follows, and then hardly anything else.</summary>
    private static bool IsLearned(NamedProse prose, NameChunk chunk) =>
        prose.Is(chunk.First, "University") || prose.Is(chunk.First, "Academy") || prose.Is(chunk.First, "Ministry") || prose.Is(chunk.First, "Institute");
}
