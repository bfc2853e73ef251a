namespace Interhelpo.Editing;

/// <summary>
/// Which sentences of an article rest on words that nobody has held them against: a sentence that was reworded keeps its marks, but whether they still bear it out is for a
/// person to say.
/// </summary>
public static class Evidence
{
    /// <summary>The words of the sentences to be confirmed.</summary>
    /// <param name="before">The article as it was.</param>
    /// <param name="unconfirmed">The sentences that were to be confirmed before.</param>
    /// <param name="now">The article as it is.</param>
    public static IReadOnlyList<string> Unconfirmed(string before, IEnumerable<string> unconfirmed, string now)
    {
        var waiting = unconfirmed.ToHashSet(StringComparer.Ordinal);
        var known = ArticleSentences.In(before).GroupBy(sentence => sentence.Words, StringComparer.Ordinal).Select(same => same.Key).ToHashSet(StringComparer.Ordinal);
        var marks = ArticleSentences.In(before).SelectMany(sentence => sentence.Marks).ToHashSet();
        return [.. ArticleSentences.In(now)
            .Where(sentence => sentence.Marks.Count > 0 && (known.Contains(sentence.Words) ? waiting.Contains(sentence.Words) : sentence.Marks.Any(marks.Contains)))
            .Select(sentence => sentence.Words).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>How many sentences an article has, and how many rest on something that was held against them.</summary>
    public static (int Total, int Sourced) Share(string markdown, IEnumerable<string> unconfirmed)
    {
        var waiting = unconfirmed.ToHashSet(StringComparer.Ordinal);
        var sentences = ArticleSentences.In(markdown);
        return (sentences.Count, sentences.Count(sentence => sentence.Marks.Count > 0 && !waiting.Contains(sentence.Words)));
    }
}
