namespace Interhelpo.Import.Recognising;

/// <summary>
/// The word that tells a son from his father behind a Slavic name: Karel Novák mladší, Josef Bém st., Иван Белов младший. It is part of the name, for it says
/// that there are two.
/// </summary>
internal static class Generations
{
    private static readonly (string Stem, string Nominative)[] words = [("mladš", "mladší"), ("starš", "starší"), ("младш", "младший"), ("старш", "старший")];

    private static readonly string[] abbreviations = ["ml", "st", "мл", "ст"];

    /// <summary>The word in the nominative, and the token after it; null when none stands here.</summary>
    public static (string Word, int Next)? At(NamedProse prose, int position)
    {
        if (!prose.IsSmallWord(position) || prose.Tokens[position].Before != Gap.Blank)
            return null;
        var text = prose.Tokens[position].Text;
        if (Array.IndexOf(abbreviations, text) >= 0 && prose.IsMark(position + 1, '.') && prose.Tokens[position + 1].Before == Gap.None)
            return (text + ".", position + 2);
        var nominative = Array.Find(words, word => text.StartsWith(word.Stem, StringComparison.Ordinal)).Nominative;
        return nominative is null ? null : (nominative, position + 1);
    }
}
