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
        line.State != "trap" && matter.Kind.ToString().Equals(line.Kind, StringComparison.OrdinalIgnoreCase) && (line.State == "contradict") == (matter.State == Relation.Contradict)
        && Tells(matter, line.First) && Tells(matter, line.Second);

    private static bool Tells(JudgedMatter matter, Stated stated) =>
        matter.Positions.SelectMany(position => position.Evidence).Any(words => words.Statement.Source == stated.Document && words.Statement.Text.Contains(Evened(stated.Words), StringComparison.Ordinal));

    private static bool Gives(JudgedMatter matter, Stated stated) =>
        matter.Positions.SelectMany(position => position.Evidence).Any(words => words.Statement.Source == stated.Document && Evened(stated.Words).Contains(words.Words.In(words.Statement.Text), StringComparison.Ordinal));

    private static string Evened(string words) => string.Join(' ', words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
