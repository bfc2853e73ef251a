namespace Interhelpo.Import.Recognising;

/// <summary>In which sections of a language's cue words one word stands, a bit for each <see cref="Cue"/>.</summary>
/// <param name="Whole">The word itself stands there.</param>
/// <param name="Singular">The word or its singular does.</param>
/// <param name="Begins">A phrase of several words begins with it.</param>
/// <param name="Ends">A phrase of several words ends with it.</param>
internal readonly record struct WordCues(ulong Whole, ulong Singular, ulong Begins, ulong Ends)
{
    /// <summary>So many sections can be told apart; those of other files may share theirs.</summary>
    public const int Bits = 64;

    public bool Has(Cue cue) => Holds(Whole, cue);

    public bool HasSingularOf(Cue cue) => Holds(Singular, cue);

    public bool BeginsPhraseOf(Cue cue) => Holds(Begins, cue);

    public bool EndsPhraseOf(Cue cue) => Holds(Ends, cue);

    private static bool Holds(ulong cues, Cue cue) => (cues >> (int)cue & 1) != 0;
}
