using Interhelpo.Comparing;

namespace Interhelpo.Tests.Comparing;

/// <summary>What was found in a pair of texts, against what careful readers listed: the same kind, both statements, contradiction or not.</summary>
internal sealed record JudgedPair(DocumentPair Pair, IReadOnlyList<JudgedMatter> Found)
{
    public IReadOnlyList<ExpectedMatter> Listed { get; } = [.. Pair.Expected.Matters.Where(line => line.State != "trap")];

    /// <summary>The matters found that a line lists.</summary>
    public IReadOnlyList<JudgedMatter> Right => [.. Found.Where(matter => Listed.Any(line => Is(line, matter)))];

    /// <summary>The lines that a matter found meets.</summary>
    public IReadOnlyList<ExpectedMatter> Met => [.. Listed.Where(line => Found.Any(matter => Is(line, matter)))];

    /// <summary>The traps that were taken for contradictions.</summary>
    public IReadOnlyList<ExpectedMatter> Trapped =>
        [.. Pair.Expected.Matters.Where(line => line.State == "trap" && Found.Any(matter => matter.State == Relation.Contradict && Gives(matter, line.First) && Gives(matter, line.Second)))];

    public static bool Is(ExpectedMatter line, JudgedMatter matter) =>
        line.State != "trap" && matter.Kind.ToString().Equals(line.Kind, StringComparison.OrdinalIgnoreCase)
        && (matter.State == Relation.Contradict ? line.State == "contradict" ? Tells(matter, line) : GoTogether(matter, line) : line.State != "contradict" && Tells(matter, line));

    private static bool Tells(JudgedMatter matter, ExpectedMatter line) => matter.Positions.Any(position => Tells(position, line.First)) && matter.Positions.Any(position => Tells(position, line.Second));

    /// <summary>Beside a third that contradicts them two statements stand in one position, or the matter says that they do not exclude each other.</summary>
    private static bool GoTogether(JudgedMatter matter, ExpectedMatter line) => matter.Positions.Where(position => Tells(position, line.First)).Any(one => matter.Positions.Where(position => Tells(position, line.Second)).Any(other =>
        one == other || matter.Because.Contains($"“{one.Value}” and “{other.Value}” do not", StringComparison.Ordinal) || matter.Because.Contains($"“{other.Value}” and “{one.Value}” do not", StringComparison.Ordinal)));

    private static bool Tells(JudgedPosition position, Stated stated) => position.Evidence.Any(words => words.Statement.Source == stated.Document && words.Statement.Text.Contains(Evened(stated.Words), StringComparison.Ordinal));

    private static bool Gives(JudgedMatter matter, Stated stated) =>
        matter.Positions.SelectMany(position => position.Evidence).Any(words => words.Statement.Source == stated.Document && Evened(stated.Words).Contains(words.Words.In(words.Statement.Text), StringComparison.Ordinal));

    private static string Evened(string words) => string.Join(' ', words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
