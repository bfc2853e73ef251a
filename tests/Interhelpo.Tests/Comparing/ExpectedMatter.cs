namespace Interhelpo.Tests.Comparing;

/// <summary>Words of one document that state a matter, exactly as they stand there.</summary>
internal sealed record Stated(string Document, string Words);

/// <summary>One matter that a careful reader finds in two documents, or a trap: words that are no matter and must not be set against each other.</summary>
internal sealed record ExpectedMatter(string State, string Kind, Stated First, Stated Second, string Why)
{
    public static readonly IReadOnlyList<string> States = ["agree", "compatible", "contradict", "trap"];

    public static readonly IReadOnlyList<string> Kinds = ["quantity", "date", "name", "person", "place", "cause"];
}

/// <summary>What a careful reader says of two whole documents: one voice (a copy) or two.</summary>
internal sealed record ExpectedVoices(bool Copied, string First, string Second);
