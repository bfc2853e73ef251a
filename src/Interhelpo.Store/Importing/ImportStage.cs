namespace Interhelpo.Store.Importing;

/// <summary>How far an import of a document is.</summary>
public enum ImportStage
{
    /// <summary>It waits for its turn.</summary>
    Waiting,
    Reading,
    Storing,

    /// <summary>It is in the archive; what it says is compared with the other sources. From here it is not cancelled, but taken out.</summary>
    Comparing,
}
