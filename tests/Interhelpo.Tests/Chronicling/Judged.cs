using Interhelpo.Archive;
using Interhelpo.Comparing;
using Interhelpo.Tests.Comparing;

namespace Interhelpo.Tests.Chronicling;

/// <summary>Documents named a, b, c … and what a judge found in them, whatever a program would find.</summary>
internal sealed class Judged(params string[] texts)
{
    private readonly List<JudgedMatter> matters = [];

    public IReadOnlyList<ToldDocument> Documents { get; } = [.. texts.Select((text, at) => ToldTexts.Read($"{(char)('a' + at)}", text))];

    public IReadOnlyList<JudgedMatter> Matters => matters;

    /// <summary>A matter with positions, each by its document and words: "a: 120 members".</summary>
    public Judged With(MatterKind kind, Relation state, params string[] positions)
    {
        matters.Add(new JudgedMatter($"{kind} {matters.Count}", kind, $"{kind} in question", state, "They speak of the same.", 2, [.. positions.Select(position => PositionOf(position.Split(": ", 2)))]));
        return this;
    }

    private JudgedPosition PositionOf(string[] taken)
    {
        var statement = Documents.Single(document => document.Source == taken[0]).Statements.Single(told => told.Text.Contains(taken[1], StringComparison.Ordinal));
        return new JudgedPosition(taken[1], [new JudgedWords(statement, TextSpan.At(statement.Text.IndexOf(taken[1], StringComparison.Ordinal), taken[1].Length))]);
    }
}
