namespace Interhelpo.Dates.Prose;

/// <summary>What a word can mean in a date.</summary>
/// <remarks><c>Value</c>: of its month, season, number or part.</remarks>
internal sealed record WordMeaning(Role Roles, int Value)
{
    /// <summary>A word that plays no part.</summary>
    public static readonly WordMeaning Plain = new(Role.None, 0);

    /// <summary>What the word makes of the moment that stands before it or that it ends: "után" after, "-ig" until.</summary>
    public Lead Tail { get; init; }

    public Trait Traits { get; init; }

    /// <summary>The longer expressions that begin with this word, the longest first.</summary>
    public IReadOnlyList<Compound> Longer { get; init; } = [];
}

/// <summary>What a token is besides the parts it plays.</summary>
[Flags]
internal enum Trait : byte
{
    None = 0,

    /// <summary>Names a calendar, value as <see cref="Prose.Calendar"/>.</summary>
    Calendar = 1 << 0,

    /// <summary>Of a number: with an ending, a dot or a dash of its own, and so no mere amount.</summary>
    Ended = 1 << 1,

    /// <summary>Of a month: its adjective, which names something of that month and is no date.</summary>
    Adjective = 1 << 2,
}

/// <summary>Several words that mean one thing: "no later than", "до н. э.", "v. Chr.", "того же".</summary>
/// <remarks><c>Rest</c>: the words and dots after the first word.</remarks>
internal sealed record Compound(IReadOnlyList<string> Rest, WordMeaning Meaning)
{
    /// <summary>Where it ends in a text in which its first word ends at this place; null when it does not stand here.</summary>
    public int? End(string text, int at)
    {
        for (var piece = 0; piece < Rest.Count; piece++)
        {
            if (Rest[piece] == ".")
            {
                // The last dot of "до н. э." may be the only one of the sentence, or be forgotten; the dot of "г." makes it a word of ours.
                if (at < text.Length && text[at] == '.')
                    at++;
                else if (piece < 2 || piece + 1 < Rest.Count)
                    return null;
                continue;
            }
            var start = EndOfSpace(text, at);
            if (start == at && text[at - 1] != '.')
                return null;
            at = start + Rest[piece].Length;
            if (!text.AsSpan(start).StartsWith(Rest[piece], StringComparison.OrdinalIgnoreCase) || (at < text.Length && char.IsLetterOrDigit(text[at])))
                return null;
        }
        return at;
    }

    private static int EndOfSpace(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00a0' or '\u202f' or '\u2009' or '\t')
            at++;
        return at;
    }
}
