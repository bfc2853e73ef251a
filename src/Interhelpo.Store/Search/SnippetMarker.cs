using Interhelpo.Spelling;

namespace Interhelpo.Store.Search;

/// <summary>Cuts from a text the stretch that shows best why it was found, by the same forms of words that the index compares.</summary>
internal sealed class SnippetMarker(IReadOnlyList<QueryWord> words, IReadOnlyList<string> identifiers, bool beginnings)
{
    private const int Length = 200;
    private const int Before = 50;

    private readonly List<(QueryPart Part, int Number)> parts =
        [.. words.SelectMany((word, number) => word.Parts.Select(part => (part, number)))];

    private readonly Dictionary<string, int> aliases = words
        .Select((word, number) => (word.Alias, number))
        .Where(pair => pair.Alias is not null)
        .DistinctBy(pair => pair.Alias)
        .ToDictionary(pair => pair.Alias!, pair => pair.number, StringComparer.Ordinal);

    public Snippet Snippet(string body)
    {
        var text = WhiteSpace.Evened(body);
        var met = Met(text);
        var window = Window(text, met);
        var (head, tail) = (window.Start > 0 ? "… " : "", window.End < text.Length ? " …" : "");
        var marks = met.Where(mark => window.Contains(mark.Span)).Select(mark => mark.Span.Shift(head.Length - window.Start));
        return new Snippet(head + window.In(text) + tail, [.. marks]);
    }

    /// <summary>The words that met the query, in order, without overlap, each with the number of the word it met.</summary>
    private List<(TextSpan Span, int Word)> Met(string text)
    {
        var met = identifiers.Count == 0 ? [] : Identified(text);
        if (aliases.Count > 0)
        {
            met.AddRange(Aliases.In(text).Where(alias => aliases.ContainsKey(IndexWords.AliasToken(alias.Group)))
                .Select(alias => (alias.Span, aliases[IndexWords.AliasToken(alias.Group)])));
        }

        foreach (var word in Words.In(text))
        {
            var number = NumberOf(word, text);
            if (number >= 0) met.Add((word.Span, number));
        }

        return WithoutOverlap(met);
    }

    private List<(TextSpan Span, int Word)> Identified(string text)
    {
        var found = new List<(TextSpan, int)>();
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf(' ', start) is var space and >= 0 ? space : text.Length;
            var span = new TextSpan(start, end);
            if (IdentifierForms.Of(span.In(text)).Any(identifiers.Contains)) found.Add((span, 0));
            start = end + 1;
        }

        return found;
    }

    private int NumberOf(Word word, string text)
    {
        IReadOnlyList<string>? sounds = null;
        foreach (var (part, number) in parts)
        {
            if (beginnings ? word.Folded.StartsWith(part.Folded, StringComparison.Ordinal) : word.Folded == part.Folded) return number;
            if (part.Sounds.Count > 0 && part.Sounds.Any((sounds ??= SoundsAlike.Keys(word.Span.In(text))).Contains)) return number;
        }

        return -1;
    }

    private static List<(TextSpan Span, int Word)> WithoutOverlap(List<(TextSpan Span, int Word)> met)
    {
        var (kept, end) = (new List<(TextSpan Span, int Word)>(met.Count), 0);
        foreach (var mark in met.OrderBy(mark => mark.Span))
        {
            if (mark.Span.Start < end) continue;
            kept.Add(mark);
            end = mark.Span.End;
        }

        return kept;
    }

    /// <summary>Of the stretches that begin with a mark, the first that meets most of the query.</summary>
    private static TextSpan Window(string text, List<(TextSpan Span, int Word)> met)
    {
        if (text.Length <= Length) return new TextSpan(0, text.Length);

        var (best, most) = (0, 0);
        for (var first = 0; first < met.Count; first++)
        {
            var end = met[first].Span.Start + Length - Before;
            var distinct = met.Skip(first).TakeWhile(mark => mark.Span.End <= end).Select(mark => mark.Word).Distinct().Count();
            if (distinct > most) (best, most) = (met[first].Span.Start, distinct);
        }

        var start = Math.Min(Math.Max(best - Before, 0), text.Length - Length);
        return new TextSpan(AfterSpace(text, start), BeforeSpace(text, start + Length));
    }

    private static int AfterSpace(string text, int start) =>
        start > 0 && text.IndexOf(' ', start, Before / 2) is var space and >= 0 ? space + 1 : OffPair(text, start);

    private static int BeforeSpace(string text, int end) =>
        end < text.Length && text.LastIndexOf(' ', end, Before / 2) is var space and >= 0 ? space : OffPair(text, end);

    /// <summary>Never between the halves of one character.</summary>
    private static int OffPair(string text, int position) =>
        position > 0 && position < text.Length && char.IsLowSurrogate(text[position]) ? position - 1 : position;
}
