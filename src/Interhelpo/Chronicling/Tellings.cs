using Interhelpo.Comparing;
using Interhelpo.Spelling;

namespace Interhelpo.Chronicling;

/// <summary>
/// What a document tells, cut into the least parts that have a time of their own. What an opening opens ("The most notable projects include:") is told with its
/// opening, and has its date where it has none itself.
/// </summary>
internal static class Tellings
{
    private const string EndsOfSentence = ".!?…";
    private const string Closings = "”\"»“)’'";

    public static IEnumerable<Telling> Of(ToldDocument document, int source)
    {
        var told = document.Statements;
        for (var at = 0; at < told.Count; at++)
        {
            var items = IsOpening(told[at]) ? ItemsBehind(told, at) : [];
            foreach (var telling in items.Count > 0 ? Opened(told[at], items, (source, at)) : Plain(told[at], (source, at)))
                yield return telling;
            at += items.Count;
        }
    }

    private static bool IsOpening(Told told) => told.Text.TrimEnd().EndsWith(':');

    /// <summary>Items are no sentences: they end without a stop, but perhaps the last.</summary>
    private static List<Told> ItemsBehind(IReadOnlyList<Told> told, int opening)
    {
        var items = new List<Told>();
        for (var at = opening + 1; at < told.Count && !IsOpening(told[at]); at++)
        {
            var text = told[at].Text.Trim();
            var isSentence = EndsOfSentence.Contains(text.TrimEnd([.. Closings])[^1..], StringComparison.Ordinal);
            if (isSentence && !(items.Count > 0 && char.IsLower(text[0])))
                break;
            items.Add(told[at]);
            if (isSentence)
                break;
        }

        return items;
    }

    private static IEnumerable<Telling> Opened(Told opening, List<Told> items, (int Source, int Statement) place)
    {
        var words = WhiteSpace.Evened(opening.Text);
        var undated = items.FindAll(item => item.Dates.Count == 0);
        if (opening.Dates.Count > 0 && undated.Count > 0)
            yield return new Telling(opening, WholeOf(opening), FirstDate(opening), words, [.. undated.Select(item => WhiteSpace.Evened(item.Text).TrimEnd(';', ','))], undated, place);
        for (var at = 0; at < items.Count; at++)
        {
            if (items[at].Dates.Count > 0)
                yield return new Telling(items[at], WholeOf(items[at]), FirstDate(items[at]), words, [WithoutHead(items[at])], [opening], (place.Source, place.Statement + at + 1));
        }
    }

    private static IEnumerable<Telling> Plain(Told told, (int Source, int Statement) place)
    {
        var (head, parts) = ListSentence.Read(told);
        foreach (var (part, words, date) in parts)
            yield return new Telling(told, part, date, head, [WhiteSpace.Evened(words.In(told.Text))], [], place);
        if (parts.Count > 0)
            yield break;
        var (opening, items) = ListSentence.Items(WhiteSpace.Evened(told.Text));
        yield return new Telling(told, WholeOf(told), FirstDate(told), opening, items.Count > 0 ? items : [WithoutHead(told)], [], place);
    }

    private static TextSpan WholeOf(Told told) => new(0, told.Text.Length);

    /// <summary>A sentence with several dates is told at the one it names first.</summary>
    private static ToldDate? FirstDate(Told told) => told.Dates.Where(HasDay).MinBy(date => date.Span.Start);

    private static bool HasDay(ToldDate date) => (date.Date.Earliest ?? date.Date.Latest) is not null;

    private static string WithoutHead(Told told) =>
        WhiteSpace.Evened(FirstDate(told) is { } date && ListSentence.BehindDate(told.Text, WholeOf(told), date) is { } words ? words.In(told.Text) : told.Text);
}
