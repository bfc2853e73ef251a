namespace Interhelpo.Citations.Parsing.Styles;

/// <summary>Asks sets of marks and words whether they hold any of others.</summary>
internal static class FlagTests
{
    public static bool Any(this Mark marks, Mark of) => (marks & of) != Mark.None;

    public static bool Any(this Vocabulary said, Vocabulary of) => (said & of) != Vocabulary.None;
}
