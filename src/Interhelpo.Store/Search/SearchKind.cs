namespace Interhelpo.Store.Search;

/// <summary>What can be found, in the order in which equally good hits are shown: who is named so before the texts that name them.</summary>
public enum SearchKind
{
    Person,
    Place,
    Organisation,
    Event,
    Article,
    Work,
    Statement,

    /// <summary>Words of a source that a curator reads otherwise.</summary>
    Emendation,
    Source,
}
