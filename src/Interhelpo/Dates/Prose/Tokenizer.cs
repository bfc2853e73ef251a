using System.Globalization;

namespace Interhelpo.Dates.Prose;

/// <summary>Cuts a text into the tokens that matter for dates, once from left to right.</summary>
internal sealed class Tokenizer(string text, ProseWords words)
{
    private const int LongestWord = 24;
    private const int LongestChain = 32;
    private const int LongestNote = 3;

    /// <summary>Prose has no more tokens than this many characters each; other texts make the list grow.</summary>
    private const int ShortestToken = 4;

    private readonly List<Token> tokens = new(text.Length / ShortestToken + 1);
    private int at;
    private int sentence;
    private bool spaced = true;

    public List<Token> Cut()
    {
        while (at < text.Length)
        {
            var c = text[at];
            if (c is '\n' or '\r' or '\u2028' or '\u2029')
                Add(TokenKind.Break, 1);
            else if (char.IsWhiteSpace(c))
                (at, spaced) = (at + 1, true);
            else if (char.IsAsciiDigit(c))
                CutNumber();
            else if (IsWordStart(c))
                CutWord();
            else
                Add(KindOf(c), 1);
        }
        return tokens;
    }

    private static bool IsWordStart(char c) => char.IsLetter(c) || c == '_';

    private static TokenKind KindOf(char c) => c switch
    {
        '.' => TokenKind.Dot,
        ',' => TokenKind.Comma,
        '/' => TokenKind.Slash,
        '(' or '[' => TokenKind.Open,
        ')' or ']' => TokenKind.Close,
        _ when NumberChain.IsDash(c) => TokenKind.Dash,
        _ => TokenKind.Symbol,
    };

    private void CutWord()
    {
        var end = at;
        var digits = false;
        while (end < text.Length && (IsWordStart(text[end]) || IsWithinWord(text[end], ref digits)))
            end++;
        var meaning = end - at <= LongestWord ? words.Meaning(text.AsSpan(at, end - at)) : WordMeaning.Plain;
        if (end < text.Length && IsAddress(end))
            Add(TokenKind.Opaque, EndOfAddress(end) - at);
        else if (end - at == 1 && MarkedShort(end) is { Roles: not Role.None } marked)
            Add(TokenKind.Word, end - at + 2, marked);
        else if (digits)
            Add(TokenKind.Opaque, end - at, meaning);
        else
            AddWord(end, meaning);
    }

    /// <summary>A word, or the longest expression that begins with it.</summary>
    private void AddWord(int end, WordMeaning meaning)
    {
        foreach (var longer in meaning.Longer)
        {
            if (longer.End(text, end) is { } to)
            {
                Add(TokenKind.Word, to - at, longer.Meaning);
                return;
            }
        }
        Add(TokenKind.Word, end - at, meaning);
    }

    private static bool IsWithinWord(char c, ref bool digits) =>
        char.IsAscii(c) ? char.IsAsciiDigit(c) && (digits = true) : char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;

    /// <summary>B.C., A.D. and a.m.: their last dot may be the end of the sentence and stays outside.</summary>
    private WordMeaning MarkedShort(int end)
    {
        var isMarked = end + 1 < text.Length && text[end] == '.' && char.IsLetter(text[end + 1]) && (end + 2 == text.Length || !char.IsLetter(text[end + 2]));
        var meaning = isMarked ? words.Meaning([text[at], text[end + 1]]) : WordMeaning.Plain;
        return (meaning.Roles & (Role.BeforeChrist | Role.AfterChrist | Role.Clock)) is not Role.None ? meaning : WordMeaning.Plain;
    }

    /// <summary>https://…, doi:10.…, name@host: digits inside are no dates.</summary>
    private bool IsAddress(int end) => text[end] switch
    {
        ':' => text.AsSpan(end).StartsWith("://") || (end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])),
        '@' => true,
        '.' => text.AsSpan(at, end - at).Equals("www", StringComparison.OrdinalIgnoreCase),
        '/' or '=' => end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]),
        _ => false,
    };

    private int EndOfAddress(int end)
    {
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('<' or '>' or '"' or ')' or ']'))
            end++;
        return end;
    }

    private void CutNumber()
    {
        var end = NumberChain.EndOfDigits(text, at);
        if (Ending(end, words.DecadeEndings) is { } decade && end - at is >= 2 and <= 4 && text[end - 1] == '0')
            Add(TokenKind.Decade, end - at + decade, NumberChain.Value(text, at, end));
        else if (Ending(end, words.OrdinalEndings) is { } ordinal && end - at <= 3)
            Add(TokenKind.Ordinal, end - at + ordinal, NumberChain.Value(text, at, end));
        else if (CaseEnding(end) is var (length, tail))
            Add(end - at <= 2 ? TokenKind.Ordinal : TokenKind.Number, end - at + length, NumberChain.Value(text, at, end), Trait.Ended, tail);
        else if (IsDotted(end))
            Add(end - at <= 2 ? TokenKind.Ordinal : TokenKind.Number, end - at + 1, NumberChain.Value(text, at, end), Trait.Ended);
        else if (IsGlued(end))
            Add(TokenKind.Number, end - at + 1, NumberChain.Value(text, at, end), Trait.Ended);
        else if (end < text.Length && (IsWordStart(text[end]) || text[end] is '%' or '‰' or '°'))
            Add(TokenKind.Opaque, EndOfWord(end) - at);
        else
            CutChain(end);
    }

    private (int Length, Lead Tail)? CaseEnding(int end)
    {
        foreach (var (ending, tail) in words.CaseEndings)
        {
            if (EndsIn(ending, end))
                return (ending.Length, tail);
        }
        return null;
    }

    /// <summary>"1. května", "1. Mai", "1.–5. mája", "1925. május": the dot ends no sentence when a small letter, a dash or the name of a month follows.</summary>
    private bool IsDotted(int end)
    {
        var mayBe = words.Has(Habit.DotsOrdinals) && end < text.Length && text[end] == '.' && (end - at <= 2 || (end - at == 4 && words.Has(Habit.YearFirst)));
        if (!mayBe)
            return false;
        var next = end + 1;
        while (next < text.Length && text[next] is ' ' or '\u00a0')
            next++;
        if (next == text.Length)
            return false;
        return char.IsLower(text[next]) || NumberChain.IsDash(text[next]) || text[next] is '(' or ')' || (char.IsUpper(text[next]) && !words.Has(Habit.YearFirst) && (MeaningAt(next).Roles & (Role.Month | Role.Century | Role.Weekday)) is not Role.None);
    }

    /// <summary>"1925-жылы", "1-май": the word after the dash says what is numbered.</summary>
    private bool IsGlued(int end) =>
        words.Has(Habit.GluesNumbers) && end + 1 < text.Length && NumberChain.IsDash(text[end]) && char.IsLetter(text[end + 1]) && MeaningAt(end + 1) is { Roles: not Role.None } or { Longer.Count: > 0 };

    private WordMeaning MeaningAt(int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]) && end - start <= LongestWord)
            end++;
        return words.Meaning(text.AsSpan(start, end - start));
    }

    /// <summary>Digits joined by signs without space are one thing: a date, a range, a time, or none of ours.</summary>
    private void CutChain(int endOfDigits)
    {
        var end = Math.Min(NumberChain.End(text, at), at + LongestChain + 1);
        var chain = text.AsSpan(at, end - at);
        if (EndOfSpacedDate(end) is { } spaced && NumberChain.ReadDate(text.AsSpan(at, spaced - at)) is not null)
            Add(TokenKind.Date, spaced - at);
        else if (end == endOfDigits || NumberChain.IsRange(chain) || IsNote(endOfDigits, end))
            Add(TokenKind.Number, endOfDigits - at, NumberChain.Value(text, at, endOfDigits));
        else if (end - at <= LongestChain && NumberChain.ReadDate(chain) is not null)
            Add(TokenKind.Date, end - at);
        else if (NumberChain.ReadMinute(chain) is { } minute)
            Add(TokenKind.Clock, end - at, minute);
        else
            Add(TokenKind.Opaque, NumberChain.End(text, at) - at);
    }

    /// <summary>"in 1928.2 No": after the year at the end of a sentence stands the number of a note.</summary>
    private bool IsNote(int endOfYear, int end) =>
        endOfYear - at == 4 && text[endOfYear] == '.' && end - endOfYear <= LongestNote
        && (end == text.Length || (char.IsWhiteSpace(text[end]) && (end + 1 == text.Length || !char.IsLower(text[end + 1]))));

    /// <summary>"1.5. 1923": where the year after a day and month without a space ends.</summary>
    private int? EndOfSpacedDate(int end)
    {
        var isDayAndMonth = end - at is >= 3 and <= 5 && end + 5 < text.Length && text[end] == '.' && text[end + 1] == ' ' && text.AsSpan(at, end - at).Count('.') == 1;
        return isDayAndMonth && NumberChain.EndOfDigits(text, end + 2) is var to && to - end == 6 ? to : null;
    }

    /// <summary>The length of the ending at this place, if the word stops after it.</summary>
    private int? Ending(int end, IReadOnlyList<string> endings)
    {
        foreach (var ending in endings)
        {
            if (EndsIn(ending, end))
                return ending.Length;
        }
        return null;
    }

    private bool EndsIn(string ending, int end)
    {
        var dash = ending[0] == '-' ? 1 : 0;
        var to = end + ending.Length;
        return to <= text.Length && (dash == 0 || NumberChain.IsDash(text[end])) && text.AsSpan(end + dash).StartsWith(ending.AsSpan(dash), StringComparison.OrdinalIgnoreCase)
            && (to == text.Length || !char.IsLetterOrDigit(text[to]));
    }

    private int EndOfWord(int end)
    {
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '%' or '‰' or '°'))
            end++;
        return end;
    }

    private void Add(TokenKind kind, int length, WordMeaning meaning) => Add(kind, length, meaning.Value, meaning.Traits, meaning.Tail, meaning.Roles);

    private void Add(TokenKind kind, int length, int value = 0, Trait traits = Trait.None, Lead tail = Lead.None, Role roles = Role.None)
    {
        if (kind is TokenKind.Break)
            sentence++;
        else if (tokens.Count > 0 && spaced && EndsSentence(tokens[^1]))
            sentence++;
        tokens.Add(new(roles, at, at + length, value, sentence, kind, tail, traits, spaced, char.IsUpper(text[at])));
        (at, spaced) = (at + length, false);
    }

    private bool EndsSentence(Token last) =>
        last.Kind is TokenKind.Symbol ? text[last.Start] is '!' or '?' or '…' : last.Kind is TokenKind.Dot && !IsAbbreviation();

    /// <summary>After an initial or a shortened word the dot ends no sentence.</summary>
    private bool IsAbbreviation() =>
        tokens.Count > 1 && tokens[^2] is var before && before.End == tokens[^1].Start && before.Kind is TokenKind.Word
        && (before.Length == 1 || before.Is(Role.Short));
}
