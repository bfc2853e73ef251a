namespace Interhelpo.Import.Segmenting;

/// <summary>
/// Where the items of a run-on list begin. Three signs: a label that comes again ("in 1925:", "in 1927:"); an article right
/// after a noun ("a melting-house | a furniture factory"), which no sentence of English allows; a plural that begins an
/// enumeration of its own right after a singular ("a furniture factory | railroads, hospitals").
/// </summary>
internal static class RunOnItems
{
    private static readonly HashSet<string> articles = new(StringComparer.Ordinal) { "a", "an" };

    private static readonly string[] labelPrepositions = ["in", "by", "from", "since"];

    // After these an article belongs to what goes before.
    private static readonly HashSet<string> binders = new(StringComparer.OrdinalIgnoreCase)
    {
        "of", "in", "on", "at", "to", "for", "from", "by", "with", "as", "into", "onto", "under", "over", "near", "and", "or", "but", "nor", "than",
        "like", "about", "between", "through", "during", "after", "before", "without", "within", "is", "was", "are", "were", "be", "been", "being",
        "has", "had", "have", "having", "became", "become", "becoming", "built", "made", "opened", "including", "include", "includes", "such", "not",
        "that", "which", "who", "where", "when", "while", "what", "half", "many", "quite", "rather", "per", "once", "twice",
    };

    private static readonly HashSet<string> sentenceOpeners = new(StringComparer.Ordinal)
    {
        "In", "On", "At", "By", "From", "The", "It", "Its", "He", "She", "His", "Her", "They", "Their", "This", "These", "Those", "That", "There", "After",
        "Before", "During", "As", "When", "While", "Since", "Until", "Although", "However", "Today", "Later", "Then", "Between", "Among", "For", "With",
        "According", "Despite", "Due", "Because", "If", "Nevertheless", "Following", "Throughout", "Soon", "Here", "We", "I", "My", "Our", "No", "Not",
        "Now", "Even", "Every", "All", "Several", "To", "Thanks", "Finally", "Meanwhile", "Under", "One", "Some", "Many", "Most", "Other", "Another", "Both", "Each", "Only", "Once", "About", "Around",
    };

    /// <returns>The starts of the items, and where the prose goes on (the end of <paramref name="tail"/> when it does not).</returns>
    public static (IReadOnlyList<int> Items, int Next) Starts(string text, TextSpan tail)
    {
        var starts = new List<int> { tail.Start };
        var labelled = LabelLength(text, tail.Start, tail.End) > 0;
        var singular = false;
        var previous = default(TextSpan);
        foreach (var word in WordsOf(text, tail))
        {
            var token = word.In(text);
            if (previous.Length > 0 && CanEndItem(text[previous.End - 1]))
            {
                if (sentenceOpeners.Contains(token)) return (starts, word.Start);
                if (Begins(text, previous, word, tail, labelled, singular))
                {
                    starts.Add(word.Start);
                    singular = false;
                }
            }

            singular |= articles.Contains(token);
            previous = word;
        }

        return (starts, tail.End);
    }

    private static bool Begins(string text, TextSpan previous, TextSpan word, TextSpan tail, bool labelled, bool singular)
    {
        var before = previous.In(text);
        if (labelled && LabelLength(text, word.Start, tail.End) > 0) return !labelPrepositions.Contains(before);
        if (IsVerb(before) || binders.Contains(before) || articles.Contains(before)) return false;
        var token = word.In(text);
        return articles.Contains(token) || (singular && token.EndsWith("s,", StringComparison.Ordinal) && char.IsLower(token[0]));
    }

    private static bool CanEndItem(char last) => last is ')' or ']' || !char.IsPunctuation(last);

    // Participles take an object ("opened a shop"). Some nouns look like them ("building"): two items told as one do less harm than one torn apart.
    private static bool IsVerb(string word) => word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal);

    // "1925:", "in 1925:", "1925 –": a year as the label of an item.
    private static int LabelLength(string text, int start, int limit)
    {
        var at = start;
        foreach (var preposition in labelPrepositions)
        {
            if (text.AsSpan(at).StartsWith(preposition, StringComparison.OrdinalIgnoreCase)) at = Spans.SkipSpace(text, at + preposition.Length, limit);
        }

        var digits = at;
        while (digits < limit && char.IsAsciiDigit(text[digits])) digits++;
        if (digits - at != 4) return 0;
        var mark = Spans.SkipSpace(text, digits, limit);
        return mark < limit && text[mark] is ':' or '–' or '—' ? mark + 1 - start : 0;
    }

    private static IEnumerable<TextSpan> WordsOf(string text, TextSpan span)
    {
        for (var at = Spans.SkipSpace(text, span.Start, span.End); at < span.End; at = Spans.SkipSpace(text, at, span.End))
        {
            var start = at;
            while (at < span.End && !char.IsWhiteSpace(text[at])) at++;
            yield return new TextSpan(start, at);
        }
    }
}
