using Interhelpo.Spelling;

namespace Interhelpo.Comparing;

/// <summary>
/// Which sources speak with one voice: a text copied from another, with small changes, adds none. Told by the runs of words that two texts share; what
/// stands in quotation marks is passed over, for who quotes has a voice of his own.
/// </summary>
internal static class Voices
{
    private const int WordsOfRun = 5;

    /// <summary>The share of the shorter text's runs that makes it a copy.</summary>
    private const double ShareOfCopy = 0.5;

    /// <summary>Shorter texts share runs by chance.</summary>
    private const int FewestRuns = 12;

    /// <summary>For each source the name of its voice: the first source of it.</summary>
    public static IReadOnlyDictionary<string, string> Of(IReadOnlyList<ToldDocument> documents)
    {
        var runs = documents.Select(RunsOf).ToList();
        var byRun = new Dictionary<int, List<int>>();
        for (var at = 0; at < runs.Count; at++)
        {
            foreach (var run in runs[at])
                (byRun.TryGetValue(run, out var sharing) ? sharing : byRun[run] = []).Add(at);
        }

        var shared = new Dictionary<(int, int), int>();
        foreach (var sharing in byRun.Values.Where(sharing => sharing.Count is > 1 and < 20))
        {
            for (var one = 0; one < sharing.Count; one++)
            {
                for (var other = one + 1; other < sharing.Count; other++)
                    shared[(sharing[one], sharing[other])] = shared.GetValueOrDefault((sharing[one], sharing[other])) + 1;
            }
        }

        var voice = Enumerable.Range(0, documents.Count).ToArray();
        foreach (var ((one, other), count) in shared.OrderBy(pair => pair.Key))
        {
            if (count >= FewestRuns && count >= ShareOfCopy * Math.Min(runs[one].Count, runs[other].Count))
                voice[other] = voice[one];
        }

        return documents.Select((document, at) => (document.Source, Voice: documents[voice[at]].Source)).ToDictionary(pair => pair.Source, pair => pair.Voice, StringComparer.Ordinal);
    }

    private static HashSet<int> RunsOf(ToldDocument document)
    {
        var runs = new HashSet<int>();
        foreach (var told in document.Statements)
        {
            var words = Words.In(WithoutQuotations(told.Text));
            for (var at = 0; at + WordsOfRun <= words.Count; at++)
                runs.Add(string.GetHashCode(string.Join(' ', words.Skip(at).Take(WordsOfRun).Select(word => word.Folded)), StringComparison.Ordinal));
        }

        return runs;
    }

    private static string WithoutQuotations(string text)
    {
        var open = text.IndexOfAny(['"', '“', '„', '«']);
        var close = open < 0 ? -1 : text.IndexOfAny(['"', '”', '“', '»'], open + 1);
        return close < 0 ? text : WithoutQuotations(string.Concat(text.AsSpan(0, open), " ", text.AsSpan(close + 1)));
    }
}
