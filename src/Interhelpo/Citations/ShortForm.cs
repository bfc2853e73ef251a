namespace Interhelpo.Citations;

/// <summary>How a reference points at a work that it does not describe.</summary>
public enum ShortForm
{
    /// <summary>It describes its work itself.</summary>
    None,

    /// <summary>"Ibid.", "tamtéž", "там же": the work of the reference before.</summary>
    SameAsBefore,

    /// <summary>"Souter 1968": the work of this author and year.</summary>
    AuthorYear,
}
