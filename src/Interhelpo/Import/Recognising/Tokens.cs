using System.Globalization;

namespace Interhelpo.Import.Recognising;

/// <summary>Cuts a text into tokens, from left to right, each character once. White space only shows as the gap before a token.</summary>
internal static class Tokens
{
    public static IReadOnlyList<Token> In(string text)
    {
        var tokens = new List<Token>();
        var position = 0;
        var gap = Gap.Paragraph;
        while (position < text.Length)
        {
            if (char.IsWhiteSpace(text[position]))
            {
                (gap, position) = Blank(text, position);
                continue;
            }
            var token = Read(text, position, gap, tokens);
            tokens.Add(token);
            position = token.Span.End;
            gap = Gap.None;
        }
        return tokens;
    }

    private static (Gap Gap, int End) Blank(string text, int position)
    {
        var lines = 0;
        while (position < text.Length && char.IsWhiteSpace(text[position]))
            lines += text[position++] is '\n' or '\u2028' or '\u2029' ? 1 : 0;
        return (lines switch { 0 => Gap.Blank, 1 => Gap.Line, _ => Gap.Paragraph }, position);
    }

    private static Token Read(string text, int start, Gap gap, List<Token> before)
    {
        if (char.IsAsciiDigit(text[start]))
            return NumberOrCode(text, start, gap);
        if (IsLetter(text, start))
            return WordOrCode(text, start, gap);
        return Possessive(text, start, gap, before) ?? New(text, start, start + 1, TokenKind.Mark, gap);
    }

    private static Token NumberOrCode(string text, int start, Gap gap)
    {
        var (end, value) = Digits.Read(text, start);
        var tail = EndOfRun(text, end);
        var ending = text[end..tail];
        if (value is null || (tail > end && (ending.Any(char.IsAsciiDigit) || ending is "s" or "st" or "nd" or "rd" or "th" or "a" or "b")))
            return New(text, start, tail, TokenKind.Code, gap);
        return new Token(new TextSpan(start, end), TokenKind.Number, gap, text[start..end], value.Value);
    }

    private static Token WordOrCode(string text, int start, Gap gap)
    {
        var end = EndOfRun(text, start);
        while (end + 1 < text.Length && IsInner(text, end) && IsLetter(text, end + 1) && !EndsAsPossessive(text, end))
            end = EndOfRun(text, end + 1);
        return New(text, start, end, text.AsSpan(start, end - start).ContainsAnyInRange('0', '9') ? TokenKind.Code : TokenKind.Word, gap);
    }

    private static Token? Possessive(string text, int start, Gap gap, List<Token> before)
    {
        if (gap != Gap.None || !IsApostrophe(text[start]) || before.Count == 0 || !before[^1].IsWord)
            return null;
        if (EndsAsPossessive(text, start))
            return New(text, start, start + 2, TokenKind.Possessive, gap);
        return before[^1].Text.EndsWith('s') ? New(text, start, start + 1, TokenKind.Possessive, gap) : null;
    }

    private static bool EndsAsPossessive(string text, int apostrophe) =>
        IsApostrophe(text[apostrophe])
        && apostrophe + 1 < text.Length && text[apostrophe + 1] is 's' or 'S'
        && (apostrophe + 2 == text.Length || !char.IsLetterOrDigit(text[apostrophe + 2]));

    private static int EndOfRun(string text, int start)
    {
        var end = start;
        while (end < text.Length && (IsLetter(text, end) || char.IsAsciiDigit(text[end])))
            end++;
        return end;
    }

    private static bool IsInner(string text, int position) => IsApostrophe(text[position]) || text[position] is '-' or '\u2010' or '\u2011';

    private static bool IsApostrophe(char character) => character is '\'' or '’' or 'ʹ' or 'ʼ';

    /// <summary>Letters, their combining marks, the raised 2 and 3 of square and cubic measures, and letters beyond the basic plane.</summary>
    private static bool IsLetter(string text, int position) => char.IsLetter(text[position]) || text[position] is '²' or '³'
        || char.GetUnicodeCategory(text[position]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Surrogate;

    private static Token New(string text, int start, int end, TokenKind kind, Gap gap) =>
        new(new TextSpan(start, end), kind, gap, text[start..end]);
}
