namespace Interhelpo.Import.Segmenting;

/// <summary>
/// What a sentence of a community's history is about, told by cue words. Used to divide prose whose paragraphs were lost and to
/// name the divisions; a sentence without cues is about what the one before was.
/// </summary>
internal static class Themes
{
    // The order decides between themes with as many cues: the rarer matter first.
    private static readonly (string Heading, string[] Cues)[] english =
    [
        ("Today", ["today", "nowadays", "at present", "present-day", "still stands", "to this day"]),
        ("Remembrance", ["documentary", "monument", "memorial", "museum", "commemorat", "anniversary", "named in hono", "named after", "portrays", "exhibition"]),
        ("The end", ["liquidated", "dissolved", "disbanded", "nationalised", "nationalized", "collapsed", "closed down", "was transferred", "confiscated", "ceased to", "deported", "expelled"]),
        ("Beginnings", ["founded", "founding", "foundation of", "established", "formed", "initiative", "resolution", "appeal"]),
        ("The journey", ["train", "transport", "railway station", "travelled", "traveled", "journey", "voyage", "arrived", "emigrat", "migrat", "departed", "set out", "settlers"]),
        ("Community and culture", ["theatre", "theater", "choir", "orchestra", "performed", "plays", "school", "sports", "club", "library", "festival", "volunteer", "newspaper", "education"]),
        ("People", ["nationalit", "comprised", "population", "inhabitants", "ethnic"]),
        ("Building and industry", ["built", "construction", "was constructed", "were constructed", "factory", "factories", "power station", "industr", "production", "products", "produced", "workshop", "mill", "machine", "agricultur", "plant", "resources"]),
    ];

    /// <summary>The heading that fits these words best; null when nothing tells.</summary>
    public static string? Of(ReadOnlySpan<char> words)
    {
        var (best, most) = ((string?)null, 0);
        foreach (var (heading, cues) in english)
        {
            var count = 0;
            foreach (var cue in cues) count += Count(words, cue);
            if (count > most) (best, most) = (heading, count);
        }

        return best;
    }

    private static int Count(ReadOnlySpan<char> words, string cue)
    {
        var count = 0;
        for (var from = 0; words[from..].IndexOf(cue, StringComparison.OrdinalIgnoreCase) is var at and >= 0; from += at + cue.Length)
        {
            if (from + at == 0 || !char.IsLetter(words[from + at - 1])) count++;
        }

        return count;
    }
}
