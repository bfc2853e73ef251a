namespace Interhelpo.Archive;

/// <summary>What somebody is still working on. Readers never see it: it is no row of what they are shown until it is published.</summary>
public sealed class RecordDraft
{
    public int Id { get; init; }

    public required RecordKind Kind { get; init; }

    /// <summary>The record it will change; null where it will be a new one.</summary>
    public int? RecordId { get; set; }

    /// <summary>The number of the revision it started from; 0 for a new record, or one that was never changed.</summary>
    public required int Base { get; set; }

    /// <summary>The fields as they are now, as JSON.</summary>
    public required string State { get; set; }

    /// <summary>What it is called.</summary>
    public required string Title { get; set; }

    /// <summary>Whose it is.</summary>
    public required string By { get; init; }

    public required DateTimeOffset Updated { get; set; }

    /// <summary>Why the change, to be said when it is published.</summary>
    public string Why { get; set; } = "";

    /// <summary>Since when it waits for a curator; null while its author works on it.</summary>
    public DateTimeOffset? Proposed { get; set; }

    /// <summary>What a curator answered when it was given back; null when nobody did.</summary>
    public string? Answer { get; set; }

    /// <summary>When its author threw it away; it can be taken back for a while. Null while it is worked on.</summary>
    public DateTimeOffset? Discarded { get; set; }

    /// <summary>When it is to be published by itself; null when by hand.</summary>
    public DateTimeOffset? PublishAt { get; set; }

    /// <summary>Who asked for that.</summary>
    public string? PublishBy { get; set; }

    /// <summary>Its author works on it, or asks back what was proposed.</summary>
    public void Write(string state, string why) => (State, Why, Proposed, Discarded) = (state, why, null, null);

    /// <summary>Its author leaves it to a curator.</summary>
    public void Propose(DateTimeOffset at) => (Proposed, Answer) = (at, null);

    /// <summary>A curator gives it back with an answer.</summary>
    public void GiveBack(string answer) => (Proposed, Answer, PublishAt) = (null, answer, null);
}
