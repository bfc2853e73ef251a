namespace Interhelpo.Import.Recognising;

/// <summary>
/// Cuts prose into chunks: neighbouring capitalised words, with initials (<c>J. K. Novák</c>), shortened titles (<c>Dr.</c>) and
/// particles between capitals (<c>van der Berg</c>).
/// </summary>
internal static class NameChunks
{
    /// <summary>No name is longer; what is capitalised on and on is a heading or noise.</summary>
    private const int MostTokens = 16;

    public static List<NameChunk> In(NamedProse prose)
    {
        var chunks = new List<NameChunk>();
        var position = 0;
        while (position < prose.Tokens.Count)
        {
            var next = EndOfRun(prose, position);
            if (next == position)
            {
                position++;
                continue;
            }
            Add(chunks, prose, position, next);
            position = next;
        }
        return chunks;
    }

    private static void Add(List<NameChunk> chunks, NamedProse prose, int first, int next)
    {
        var opens = prose.OpensSentence(first);
        while (first < next && (prose.Has(Cue.SmallWords, first) || prose.Has(Cue.Months, first)) && !IsInitial(prose, first))
            first++;
        while (next > first && prose.Has(Cue.Months, next - 1))
            next--;
        if (first < next && !prose.IsMark(first, '.'))
            chunks.Add(new NameChunk(first, next, opens && prose.OpensSentence(first)));
    }

    private static int EndOfRun(NamedProse prose, int first)
    {
        var next = first;
        while (next < prose.Tokens.Count && next < first + MostTokens && IsNear(prose, first, next))
        {
            if (IsInitial(prose, next) || IsShortTitle(prose, next))
                next += 2;
            else if (prose.IsCapitalised(next) && !(next > first && prose.IsMark(next - 1, '.') && !IsInitial(prose, next - 2) && !IsShortTitle(prose, next - 2)))
                next++;
            else if (next > first && ParticlesBefore(prose, next) is var behind && behind > next)
                next = behind;
            else
                break;
        }
        return next;
    }

    private static bool IsNear(NamedProse prose, int first, int next) => next == first
        || prose.Tokens[next].Before is Gap.Blank or Gap.Line
        || prose.Tokens[next].Kind == TokenKind.Possessive
        || IsInitial(prose, next - 2);

    /// <summary>A single capital and its full stop, if a name goes on behind it.</summary>
    private static bool IsInitial(NamedProse prose, int position) =>
        prose.IsCapitalised(position) && prose.Tokens[position].Span.Length == 1 && prose.IsMark(position + 1, '.')
        && prose.Tokens[position + 1].Before == Gap.None;

    private static bool IsShortTitle(NamedProse prose, int position) =>
        prose.IsCapitalised(position) && prose.Tokens[position].Span.Length <= 4 && prose.IsMark(position + 1, '.')
        && (prose.Has(Cue.Titles, position) || prose.Is(position, "St")) && prose.IsCapitalised(position + 2);

    private static int ParticlesBefore(NamedProse prose, int position)
    {
        if (prose.IsMark(position, '&') && prose.IsCapitalised(position + 1))
            return position + 1;
        if (prose.IsOwnersPossessive(position))
            return position + 1;
        var behind = position;
        while (behind < position + 2 && prose.Has(Cue.Particles, behind) && !prose.IsCapitalised(behind))
            behind++;
        return behind > position && prose.IsCapitalised(behind) ? behind : position;
    }
}
