namespace Interhelpo.Evaluating.Sets;

/// <summary>
/// A field as it stands in its reference, to be compared with labels whose grain is the printed word, from blank to blank. What one word holds
/// ("86(11):2278–2324") such labels cannot divide, and of words that name a field ("pp.", "(Hgg.)") they keep some and drop others: the field
/// is right with or without either.
/// </summary>
/// <param name="Text">Its words.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="Whole">Where they stand with their label.</param>
internal readonly record struct PrintedField(string Text, TextSpan Span, TextSpan Whole)
{
    public bool IsRight(string raw, string expected) =>
        FieldText.Same(expected, Text) || FieldText.Same(expected, Whole.In(raw)) || FieldText.Same(expected, InWholeWords(raw, Span));

    /// <summary>The words that the span stands in, from blank to blank.</summary>
    public static string InWholeWords(string raw, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start > 0 && !char.IsWhiteSpace(raw[start - 1]))
            start--;
        while (end < raw.Length && !char.IsWhiteSpace(raw[end]))
            end++;
        return raw[start..end].Trim('.', ',', ';', ':');
    }
}
