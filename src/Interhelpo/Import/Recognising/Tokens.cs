using System.Globalization;

namespace Interhelpo.Import.Recognising;

/// <summary>Cuts a text into tokens, from left to right, each character once. White space only shows as the gap before a token.</summary>
internal readonly struct Tokens
{
    private readonly string text;
    private readonly int limit;
    private readonly WordPool pool;
    private readonly List<Token> tokens;

    private Tokens(string text, TextSpan span, WordPool pool)
    {
        (this.text, limit, this.pool) = (text, span.End, pool);
        tokens = new List<Token>(span.Length / 5);
    }

    /// <summary>The tokens of a span; what stands outside it does not show.</summary>
    public static List<Token> In(string text, TextSpan span, WordPool pool)
    {
        var cutting = new Tokens(text, span, pool);
        cutting.Cut(span.Start);
        return cutting.tokens;
    }

    private void Cut(int position)
    {
        var gap = Gap.Paragraph;
        while (position < limit)
        {
            if (char.IsWhiteSpace(text[position]))
            {
                (gap, position) = Blank(position);
                continue;
            }
            var token = Read(position, gap);
            tokens.Add(token);
            position = token.Span.End;
            gap = Gap.None;
        }
    }

    private (Gap Gap, int End) Blank(int position)
    {
        var lines = 0;
        while (position < limit && char.IsWhiteSpace(text[position]))
            lines += text[position++] is '\n' or '\u2028' or '\u2029' ? 1 : 0;
        return (lines switch { 0 => Gap.Blank, 1 => Gap.Line, _ => Gap.Paragraph }, position);
    }

    private Token Read(int start, Gap gap)
    {
        if (char.IsAsciiDigit(text[start]))
            return NumberOrCode(start, gap);
        if (IsLetter(start))
            return WordOrCode(start, gap);
        return Possessive(start, gap) ?? New(start, start + 1, TokenKind.Mark, gap);
    }

    private Token NumberOrCode(int start, Gap gap)
    {
        var (end, value) = Digits.Read(text.AsSpan(0, limit), start, pool.Cues.StopsPartThousands);
        var tail = EndOfRun(end);
        if (value is null || (tail > end && (text.AsSpan(end, tail - end) is "s" or "st" or "nd" or "rd" or "th" or "a" or "b" || text.AsSpan(end, tail - end).ContainsAnyInRange('0', '9'))))
            return New(start, tail, TokenKind.Code, gap);
        return New(start, end, TokenKind.Number, gap) with { Number = value.Value };
    }

    private Token WordOrCode(int start, Gap gap)
    {
        var end = EndOfRun(start);
        while (end + 1 < limit && IsInner(end) && IsLetter(end + 1) && !EndsAsPossessive(end))
            end = EndOfRun(end + 1);
        return New(start, end, text.AsSpan(start, end - start).ContainsAnyInRange('0', '9') ? TokenKind.Code : TokenKind.Word, gap);
    }

    private Token? Possessive(int start, Gap gap)
    {
        var isApart = gap == Gap.Blank && start + 2 < limit && char.IsWhiteSpace(text[start + 2]);
        if ((gap != Gap.None && !isApart) || !IsApostrophe(text[start]) || tokens.Count == 0 || !tokens[^1].IsWord)
            return null;
        if (EndsAsPossessive(start))
            return New(start, start + 2, TokenKind.Possessive, gap);
        return gap == Gap.None && tokens[^1].Text.EndsWith('s') ? New(start, start + 1, TokenKind.Possessive, gap) : null;
    }

    private bool EndsAsPossessive(int apostrophe) =>
        IsApostrophe(text[apostrophe])
        && apostrophe + 1 < limit && text[apostrophe + 1] is 's' or 'S'
        && (apostrophe + 2 == limit || !char.IsLetterOrDigit(text[apostrophe + 2]));

    private int EndOfRun(int start)
    {
        var end = start;
        while (end < limit && (IsLetter(end) || char.IsAsciiDigit(text[end])))
            end++;
        return end;
    }

    private bool IsInner(int position) => IsApostrophe(text[position]) || text[position] is '-' or '\u2010' or '\u2011';

    private static bool IsApostrophe(char character) => character is '\'' or '’' or 'ʹ' or 'ʼ';

    /// <summary>Letters, their combining marks, the raised 2 and 3 of square and cubic measures, and letters beyond the basic plane.</summary>
    private bool IsLetter(int position) => char.IsLetter(text[position]) || text[position] is '²' or '³'
        || (text[position] >= '\u0300' && char.GetUnicodeCategory(text[position]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Surrogate);

    private Token New(int start, int end, TokenKind kind, Gap gap) =>
        new(new TextSpan(start, end), kind, gap, pool.Word(text.AsSpan(start, end - start)));
}
