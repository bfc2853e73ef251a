namespace Interhelpo.Archive;

/// <summary>What a reader wrote to the curators from a page.</summary>
public sealed class ReaderMessage
{
    public int Id { get; init; }

    public required ReaderMessageKind Kind { get; init; }

    /// <summary>The page it was written on, as a path of this site.</summary>
    public required string Page { get; init; }

    /// <summary>What the page was called.</summary>
    public required string PageTitle { get; init; }

    public required string Text { get; init; }

    /// <summary>As the reader gave it; null when not given.</summary>
    public string? Name { get; init; }

    /// <summary>Where the reader can be answered by mail; null when not given.</summary>
    public string? Mail { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Which curator dealt with it; null while it waits.</summary>
    public string? DoneBy { get; private set; }

    public DateTimeOffset? DoneAt { get; private set; }

    /// <summary>What became of it, for the other curators; empty when nothing was said.</summary>
    public string Outcome { get; private set; } = "";

    /// <summary>A curator dealt with it.</summary>
    public void Settle(string by, string outcome, DateTimeOffset at) => (DoneBy, Outcome, DoneAt) = (by, outcome, at);

    /// <summary>It waits again.</summary>
    public void Reopen() => (DoneBy, DoneAt) = (null, null);
}

/// <summary>Why a reader writes.</summary>
public enum ReaderMessageKind
{
    /// <summary>The reader knows more.</summary>
    More,

    /// <summary>The reader saw an error.</summary>
    Error,
}
