using Interhelpo.Dates;

namespace Interhelpo.Import.Recognising;

/// <summary>The dates of a life told in brackets after a name: "(1889–1938)", "(born 5 May 1901 in Martin, died 1978)".</summary>
/// <param name="Told">The mentions of dates that tell it; they date the person, not what the sentence tells.</param>
public sealed record Life(RecognisedName Person, HistoricalDate? Born, HistoricalDate? Died, IReadOnlyList<DateMention> Told);
