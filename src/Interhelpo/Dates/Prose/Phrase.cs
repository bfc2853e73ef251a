using Interhelpo.Dates.Edtf;

namespace Interhelpo.Dates.Prose;

/// <summary>What the preposition of a date makes of it.</summary>
internal enum Lead : byte
{
    None,

    /// <summary>In, on, at.</summary>
    In,
    During,
    From,
    Since,
    Until,
    After,
    Before,
    Between,
}

internal enum Joint
{
    /// <summary>There is one moment only.</summary>
    None,
    Range,
    Or,
    And,
}

/// <summary>A whole phrase of time, read but not yet placed: its moments may leave unsaid what was told before.</summary>
/// <remarks><c>From</c>: the first token of the phrase, its preposition included. <c>Core</c>: the first token after the preposition.</remarks>
internal sealed record Phrase(int From, int Core, int To, Lead Lead, Moment First, Joint Joint, Moment? Second, Doubt Doubt);
