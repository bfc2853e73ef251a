namespace Interhelpo.Import.Recognising;

/// <summary>Writes the key of several tokens, as <see cref="Names.Key"/> does, without making strings.</summary>
internal static class NameKeys
{
    /// <summary>False when the key does not fit.</summary>
    public static bool Write(List<Token> tokens, int first, int next, Span<char> key, out int length)
    {
        length = 0;
        for (var position = first; position < next; position++)
        {
            if (tokens[position].Kind == TokenKind.Possessive || tokens[position].Word.Key is not { Length: > 0 } word)
                continue;
            if (length + word.Length + 1 > key.Length)
                return false;
            if (length > 0)
                key[length++] = ' ';
            word.CopyTo(key[length..]);
            length += word.Length;
        }
        return true;
    }
}
