using Interhelpo.Archive;
using Interhelpo.Editing;
using Interhelpo.Spelling;

namespace Interhelpo.Store.Versions;

/// <summary>Which statements of a source and of its newer version are the same, and where words of the one stand in the other. Needs both with text, statements and their passages.</summary>
internal sealed class VersionPlan
{
    private readonly Source older;
    private readonly Source newer;
    private readonly Statement[] before;
    private readonly Dictionary<Statement, (Statement Newer, bool IsSame)> newerOf = [];
    private readonly CodePoints olderPoints;
    private readonly CodePoints newerPoints;
    private readonly Lazy<string> olderWords;

    public VersionPlan(Source older, Source newer)
    {
        (this.older, this.newer) = (older, newer);
        (olderPoints, newerPoints) = (new CodePoints(older.Content.Text), new CodePoints(newer.Content.Text));
        olderWords = new Lazy<string>(() => WhiteSpace.Evened(older.Content.Text));
        before = [.. older.Statements.OrderBy(statement => statement.Passage.Start)];
        var after = newer.Statements.OrderBy(statement => statement.Passage.Start).ToList();
        Sentences = SentenceAlignment.Of([.. before.Select(statement => WhiteSpace.Evened(statement.Passage.Quote))], [.. after.ConvertAll(statement => WhiteSpace.Evened(statement.Passage.Quote))]);
        foreach (var pair in Sentences)
        {
            if (pair is { Before: { } old, After: { } fresh }) newerOf.Add(before[old], (after[fresh], pair.IsSame));
        }
    }

    public IReadOnlyList<AlignedSentence> Sentences { get; }

    /// <summary>Statements that are in the same words in both.</summary>
    public IEnumerable<(Statement Older, Statement Newer)> Same => newerOf.Where(pair => pair.Value.IsSame).Select(pair => (pair.Key, pair.Value.Newer));

    /// <summary>Statements that were reworded.</summary>
    public IEnumerable<(Statement Older, Statement Newer)> Reworded => newerOf.Where(pair => !pair.Value.IsSame).Select(pair => (pair.Key, pair.Value.Newer));

    /// <summary>Statements that the newer version does not have.</summary>
    public IEnumerable<Statement> Gone => before.Where(statement => !newerOf.ContainsKey(statement));

    /// <summary>Whether a reference stood in the older version already.</summary>
    public bool Had(string reference) => olderWords.Value.Contains(WhiteSpace.Evened(reference), StringComparison.Ordinal);

    /// <summary>The passage of the newer version that is these characters, in code points, of the older one; null where their sentence reads otherwise, or they cannot be told from others.</summary>
    public Passage? Carry(int start, int end)
    {
        var at = Math.Max(0, FirstBehind(start) - 1);
        var around = before.Skip(at).TakeWhile(statement => statement.Passage.Start < end).Where(statement => statement.Passage.End > start).ToList();
        if (around is [var only] && only.Passage.Start <= start && end <= only.Passage.End) return newerOf.TryGetValue(only, out var same) && same.IsSame ? Carry(only.Passage, same.Newer.Passage, start, end) : null;
        return around.TrueForAll(statement => newerOf.TryGetValue(statement, out var now) && now.IsSame) ? CarryAlone(start, end) : null;
    }

    /// <summary>What stands within a sentence that is the same: the same letters, whatever the blanks and line ends between them.</summary>
    public Passage Carry(Passage sentence, Passage same, int start, int end)
    {
        var codePoints = new CodePoints(sentence.Quote);
        var (from, until) = (codePoints.ToUtf16(start - sentence.Start), codePoints.ToUtf16(end - sentence.Start));
        var skipped = Letters(sentence.Quote[..from]);
        var last = skipped + Math.Max(Letters(sentence.Quote[from..until]), 1) - 1;
        var first = newerPoints.ToUtf16(same.Start);
        return newer.Cut(new TextSpan(first + PlaceOf(same.Quote, skipped), first + PlaceOf(same.Quote, last) + 1));
    }

    /// <summary>The words of a statement that is gone, where the newer version has them after all: once, and outside of its own statements.</summary>
    public Passage? StillThere(Statement gone)
    {
        if (Once(newer.Content.Text, gone.Passage.Quote) is not { } at) return null;
        var (start, end) = (newerPoints.FromUtf16(at), newerPoints.FromUtf16(at + gone.Passage.Quote.Length));
        return newer.Statements.Any(row => row.Passage.Start < end && start < row.Passage.End) ? null : newer.Cut(TextSpan.At(at, gone.Passage.Quote.Length));
    }

    /// <summary>Words outside of all sentences, or over several: carried where both versions have them exactly once.</summary>
    private Passage? CarryAlone(int start, int end)
    {
        if (end > olderPoints.Count) return null;
        var words = older.Content.Text[olderPoints.ToUtf16(start)..olderPoints.ToUtf16(end)];
        return Once(older.Content.Text, words) is not null && Once(newer.Content.Text, words) is { } at ? newer.Cut(TextSpan.At(at, words.Length)) : null;
    }

    private int FirstBehind(int start)
    {
        var (low, high) = (0, before.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (before[middle].Passage.Start <= start) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>Where a text has these words, if it has them once.</summary>
    private static int? Once(string text, string words)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        return at >= 0 && text.IndexOf(words, at + 1, StringComparison.Ordinal) < 0 ? at : null;
    }

    private static int Letters(string words) => words.Count(letter => !char.IsWhiteSpace(letter));

    /// <summary>Where the letter stands that has so many others before it, blanks not counted.</summary>
    private static int PlaceOf(string words, int letters)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!char.IsWhiteSpace(words[i]) && letters-- == 0) return i;
        }

        return words.Length - 1;
    }
}
