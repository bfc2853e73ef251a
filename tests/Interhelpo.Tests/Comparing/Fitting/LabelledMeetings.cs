using Interhelpo.Comparing;

namespace Interhelpo.Tests.Comparing.Fitting;

/// <summary>A pair of claims that could meet, and whether readers listed it as a matter.</summary>
/// <param name="Pair">The pair of texts, or of the first of two.</param>
internal sealed record LabelledMeeting(string Pair, double[] Signs, bool IsMatter);

/// <summary>
/// The examples that the weights are fitted on: each pair of texts by itself; texts of different pairs, which have nothing in common; and all texts in one archive.
/// </summary>
internal static class LabelledMeetings
{
    /// <summary>With so many other pairs the texts of a pair are crossed.</summary>
    private const int Crossed = 6;

    private static readonly Sameness unfitted = new(new double[Sameness.SignCount]);

    public static IReadOnlyList<LabelledMeeting> Of(IReadOnlyList<DocumentPair> pairs)
    {
        var read = pairs.Select(pair => (Pair: pair, First: Read(pair, "a"), Second: Read(pair, "b"))).ToList();
        var byName = pairs.ToDictionary(pair => pair.Name, StringComparer.Ordinal);
        var found = read.SelectMany(each => Labelled([each.First, each.Second], byName)).ToList();
        for (var at = 0; at < read.Count; at++)
        {
            for (var by = 1; by <= Crossed; by++)
                found.AddRange(Labelled([read[at].First, read[(at + by) % read.Count].Second], byName));
        }

        found.AddRange(Labelled([.. read.SelectMany(each => new[] { each.First, each.Second })], byName));
        return found;
    }

    private static ToldDocument Read(DocumentPair pair, string letter)
    {
        var name = $"{pair.Name}/{letter}";
        var read = ToldTexts.Read(letter, pair.Texts[letter]);
        return read with { Source = name, Statements = [.. read.Statements.Select(told => told with { Source = name, Id = $"{name}/{told.Id}" })] };
    }

    private static IEnumerable<LabelledMeeting> Labelled(IReadOnlyList<ToldDocument> documents, Dictionary<string, DocumentPair> pairs)
    {
        foreach (var meeting in Comparison.Candidates(documents, unfitted))
        {
            var (first, second) = (PairOf(meeting.One), PairOf(meeting.Other));
            if ((first == second ? IsMatter(pairs[first], meeting) : false) is { } label)
                yield return new LabelledMeeting(first, meeting.Signs, label);
        }
    }

    private static string PairOf(Claim claim) => claim.Told.Source.Split('/')[0];

    /// <summary>Null where a line speaks of the same statements and kind, but of other words: then nobody has said.</summary>
    private static bool? IsMatter(DocumentPair pair, Meeting meeting)
    {
        var isSpokenOf = false;
        foreach (var line in pair.Expected.Matters.Where(line => line.State != "trap" && meeting.One.Question.Kind.ToString().Equals(line.Kind, StringComparison.OrdinalIgnoreCase)))
        {
            if (Find(meeting.One, line.First) is not { } one || Find(meeting.Other, line.Second) is not { } other)
                continue;
            if (one.Overlaps(meeting.One.Words) && other.Overlaps(meeting.Other.Words) && (line.State == "contradict") == (meeting.Relation == Relation.Contradict))
                return true;
            isSpokenOf = true;
        }

        return isSpokenOf ? null : false;
    }

    private static TextSpan? Find(Claim claim, Stated stated)
    {
        var words = string.Join(' ', stated.Words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        return claim.Told.Text.IndexOf(words, StringComparison.Ordinal) is var start and >= 0 ? TextSpan.At(start, words.Length) : null;
    }
}
