namespace Interhelpo.Import.Recognising;

/// <summary>Finds the words in which no name is looked for: a translation in brackets (<c>(“The Plough”)</c>), and the quoted title of a work.</summary>
internal static class NamelessWords
{
    private const int LongestTitle = 30;

    /// <summary>For each token whether it is one; null when none is.</summary>
    public static bool[]? In(NamedProse prose)
    {
        bool[]? silent = null;
        for (var position = 0; position < prose.Tokens.Count; position++)
        {
            if (prose.IsQuote(position) && silent?[position] != true && (prose.IsMark(position - 1, '(') || prose.Has(Cue.Works, position - 1)))
                Silence(prose, silent ??= new bool[prose.Tokens.Count], position);
        }
        return silent;
    }

    private static void Silence(NamedProse prose, bool[] silent, int open)
    {
        var close = open + 1;
        while (close < silent.Length && close < open + LongestTitle && !prose.IsQuote(close))
            close++;
        if (close < silent.Length && prose.IsQuote(close))
            Array.Fill(silent, true, open, close - open + 1);
    }
}
