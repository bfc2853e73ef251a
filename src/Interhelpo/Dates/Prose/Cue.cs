namespace Interhelpo.Dates.Prose;

/// <summary>How much the words before a number or month say that it is a date.</summary>
internal enum Cue
{
    /// <summary>Nothing: the number must show it by itself.</summary>
    None,

    /// <summary>"by", "from", "about", "of": can stand before amounts too.</summary>
    Weak,

    /// <summary>"in", "since", "early".</summary>
    Strong,
}
