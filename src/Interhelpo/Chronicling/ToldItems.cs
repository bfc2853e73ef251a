using Interhelpo.Archive;
using Interhelpo.Comparing;

namespace Interhelpo.Chronicling;

/// <summary>Leaves out of sentences that count up ("Between 1927 and 1930 opened: …; …; …") the items that entries tell which agree with them.</summary>
internal static class ToldItems
{
    public static IReadOnlyList<EntryDraft> LeftOut(IReadOnlyList<EntryDraft> drafts, Shares shares)
    {
        var tellers = drafts.SelectMany(draft => draft.Noted.Prepend(draft.Lead), (draft, telling) => (telling, draft)).ToLookup(pair => pair.telling, pair => pair.draft);
        var kept = new List<EntryDraft>();
        foreach (var draft in drafts)
        {
            var others = shares.Of(draft.Lead).Where(share => share.Matter.State is not Relation.Contradict).SelectMany(shares.Beside).SelectMany(share => tellers[share.Telling])
                .Where(other => !ReferenceEquals(other, draft)).Distinct().ToList();
            if (draft.Lead.Items.Count > 1 && others.Count > 0)
                draft.Words = WordsWithout(draft.Lead, others.ConvertAll(other => WordSet.Of(string.Join(' ', other.Words.Items))));
            if (draft.Words.Items.Count > 0)
                kept.Add(draft);
        }

        return kept;
    }

    /// <summary>The items with a sign for those left out; none when none is left.</summary>
    private static ChronicleWords WordsWithout(Telling telling, List<WordSet> others)
    {
        var told = others.Select(other => ItemOf(telling, other)).ToHashSet(StringComparer.Ordinal);
        var items = new List<string>();
        foreach (var item in telling.Items)
        {
            if (!told.Contains(item))
                items.Add(item);
            else if (items.Count == 0 || items[^1] != ChronicleWords.Omission)
                items.Add(ChronicleWords.Omission);
        }

        return items.TrueForAll(item => item == ChronicleWords.Omission) ? ChronicleWords.None : new ChronicleWords(telling.Opening, items);
    }

    /// <summary>That the two agree is known: the one item that has most words of the other, of those that the opening has not; null when it cannot be told.</summary>
    private static string? ItemOf(Telling telling, WordSet other)
    {
        var opening = WordSet.Of(telling.Opening);
        var shared = telling.Items.Select(item => (Item: item, Count: WordSet.Of(item).Stems.Except(opening.Stems).Count(other.Stems.Contains))).OrderByDescending(each => each.Count).ToList();
        return shared[0].Count > shared[1].Count ? shared[0].Item : null;
    }
}
