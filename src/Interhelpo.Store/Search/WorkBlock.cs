using Interhelpo.Archive;

namespace Interhelpo.Store.Search;

/// <summary>
/// A blocking key of a work: two records of one work share at least one, so only works that share one need be compared. Kept by
/// an interceptor of saves, never by hand.
/// </summary>
public sealed class WorkBlock
{
    public int WorkId { get; init; }

    public required CataloguedWork Work { get; init; }

    public required string Key { get; init; }
}
