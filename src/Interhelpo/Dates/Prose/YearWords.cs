namespace Interhelpo.Dates.Prose;

/// <summary>Tells the numbers that are years from all other numbers.</summary>
internal sealed class YearWords(Row row)
{
    private const int FirstBareYear = 1000;
    private const int LastBareYear = 2100;
    private const string AmountSigns = "$£€¥₽#№§+=*&@%‰°";

    /// <summary>Where the list of years or months ended that was read last: "in 1925, 1927 and 1930".</summary>
    public int ListEnd { get; set; } = -1;

    /// <summary>Whether a number could be a year by its looks.</summary>
    public bool LooksLikeYear(int at) => row[at] is { Kind: TokenKind.Number, Value: >= FirstBareYear and <= LastBareYear } token && (token.Length == 4 || token.IsEnded);

    /// <summary>The year at this place with its era; null when the number is no year.</summary>
    public (long Year, int To)? Read(int at, Cue cue)
    {
        if (row[at].Is(Role.AfterChrist) && row[at + 1] is { Kind: TokenKind.Number, Value: > 0 and <= LastBareYear } after)
            return (after.Value, at + 2);
        if (row[at] is not { Kind: TokenKind.Number } number)
            return null;
        var next = AfterYearWord(at);
        if (row[next].Is(Role.BeforeChrist) && number.Value is > 0 and < 10_000)
            return (1 - number.Value, next + 1);
        if (row[at + 1].Is(Role.AfterChrist) && number.Value is > 0 and <= LastBareYear && row[at + 1].Capital)
            return (number.Value, at + 2);
        if (next > at + 1 && IsNamedYear(at, cue))
            return (number.Value, next);
        return LooksLikeYear(at) && !IsAmount(at, cue) && (cue is not Cue.None || StandsAlone(at)) ? (number.Value, at + 1) : null;
    }

    /// <summary>The place after the number and the word "year" behind it: "1925 года", "1925-жылы".</summary>
    public int AfterYearWord(int at) => row.Words.Has(Habit.YearWordAfter) && row[at + 1].Is(Role.Year) ? at + 2 : at + 1;

    /// <summary>"1925 року", "у 988 році"; several years, "1925—1930 років", only where the number is not the first of them.</summary>
    private bool IsNamedYear(int at, Cue cue)
    {
        if (IsName(at) || !(LooksLikeYear(at) || (cue is Cue.Strong && row[at].Value is > 99 and < FirstBareYear && !row[at + 1].Is(Role.Many))))
            return false;
        var isJoined = row[at - 1].Kind is TokenKind.Dash or TokenKind.Slash or TokenKind.Comma || row[at - 1].Is(Role.And | Role.Or | Role.To);
        isJoined = isJoined && (LooksLikeYear(at - 2) || LooksLikeYear(at - 3));
        return !row[at + 1].Is(Role.Many) || row[at].IsEnded || isJoined || row[at - 1].Is(Role.Month | Role.Season);
    }

    private bool IsAmount(int at, Cue cue)
    {
        if (IsName(at) || row[at - 1].Is(Role.Measure))
            return true;
        var next = row[at + 1];
        if (next.Kind is TokenKind.Symbol && AmountSigns.Contains(row.FirstCharacter(at + 1), StringComparison.Ordinal))
            return true;
        if (next.Is(Role.Counted))
            return cue is not Cue.Strong || row[at].Value % 100 == 0 || row[at].Sentence == row[at - 2].Sentence || next.Length <= 3;
        if (next.Is(Role.Many) || IsRound(at))
            return true;
        if (cue is Cue.Strong)
            return row[at].Value % 100 == 0 && row.LooksCounted(at + 1);
        if (row.LooksCounted(at + 1))
            return true;
        return row[at].Value % 10 == 0 && next is { Kind: TokenKind.Word, HasPart: false } && (row.LooksCounted(at + 2) || row[at + 2].Is(Role.Counted));
    }

    /// <summary>"na 1500", "у 1500 селах": where a year has its word, hundreds without it are amounts.</summary>
    private bool IsRound(int at) =>
        row.Words.Has(Habit.Inflects) && row[at].Value % 100 == 0 && row[at].IsEnded is false
        && (row[at - 1].Is(Role.Lead) || row[at + 1] is { Kind: TokenKind.Word, HasPart: false, Capital: false });

    /// <summary>A page, an article, a price, part of a longer number.</summary>
    private bool IsName(int at)
    {
        var before = row[at - 1];
        if (!row[at].Spaced && before.Kind is TokenKind.Symbol && AmountSigns.Contains(row.FirstCharacter(at - 1), StringComparison.Ordinal))
            return true;
        var word = before.Is(TokenKind.Dot) || (before.Is(TokenKind.Symbol) && row.FirstCharacter(at - 1) == ':') ? at - 2 : at - 1;
        if (row[word].Is(Role.Numbered) && row[word].Sentence == row[at].Sentence)
            return true;
        return row[at - 1].Kind is TokenKind.Symbol && AmountSigns.Contains(row.FirstCharacter(at - 1), StringComparison.Ordinal);
    }

    /// <summary>A year without a preposition: in parentheses, in a list of years, before what happened in it, at the head of a line.</summary>
    private bool StandsAlone(int at) =>
        (row[at - 1].Is(Role.As) && row[at - 2].Is(Role.Part)) || row[at - 1].Is(Role.Happening) ||
        IsParenthesised(at) || GoesOn(at) || IsInList(at) || IsBeforeItsEvent(at) || OpensLine(at) || OpensSentence(at)
        || IsAfterItsNoun(at) || IsAdverbOfTime(at);

    private bool IsParenthesised(int at) =>
        row[at - 1].Is(TokenKind.Open) && (row[at + 1].Is(TokenKind.Close) || row[at + 1].Is(TokenKind.Comma) || row.FirstCharacter(at + 1) is ';' || IsQuestioned(at + 1));

    /// <summary>"(1935?)", "1935 (?)": only a question mark of its own is about the year, not about the sentence.</summary>
    public bool IsQuestioned(int at) => row.FirstCharacter(at) == '?' && row[at + 1].Is(TokenKind.Close);

    private bool IsInList(int at) => GoesOnList(at) && EndsHere(at + 1);

    /// <summary>Whether a comma or an "and" joins what stands here to the year or month read last.</summary>
    public bool GoesOnList(int at)
    {
        var joined = ListEnd >= 0 && (ListEnd == at - 1 || (ListEnd == at - 2 && row[at - 2].Is(TokenKind.Comma)));
        return joined && (row[at - 1].Is(TokenKind.Comma) || row[at - 1].Is(Role.And | Role.Or));
    }

    private bool EndsHere(int at) =>
        row[at].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Clock or TokenKind.Opaque) || row[at].Is(Role.And | Role.Or | Role.Lead);

    /// <summary>"the 1939 campaign", "the 1956 Revolution".</summary>
    private bool IsBeforeItsEvent(int at) =>
        row[at - 1].Is(Role.Possessive | Role.Article) && row[at + 1] is { Kind: TokenKind.Word, Spaced: true } next && (!next.HasPart || next.Is(Role.Document | Role.Epoch | Role.View))
        && !row.LooksCounted(at + 1) && !row.LooksCounted(at + 2) && !row[at + 2].Is(Role.Counted);

    /// <summary>"конституції 1857,": where endings say "of", what is counted stands after its number, and what stands before it is of that year.</summary>
    private bool IsAfterItsNoun(int at) =>
        row.Words.Has(Habit.Inflects) && !row.Words.Has(Habit.YearFirst) && row[at].Value % 100 != 0 && row[at].Value >= 1500
        && row[at - 1] is { Kind: TokenKind.Word, HasPart: false, Capital: false } && row[at - 1].Sentence == row[at].Sentence && IsFollowedByNoNoun(at);

    private bool IsFollowedByNoNoun(int at) => row[at + 1].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Opaque or TokenKind.Symbol) || row[at + 1].Is(Role.Lead | Role.And | Role.Or);

    /// <summary>"1925 wurde": a year alone says when, where a counted noun would have a capital letter.</summary>
    private bool IsAdverbOfTime(int at) =>
        row.Words.Has(Habit.CapitalNouns) && row[at].Value >= 1500 && !row[at - 1].Is(Role.Amount | Role.Numbered)
        && (row[at].Value % 100 != 0 || row[at + 1].Is(Role.YearVerb)) && row[at + 1].Kind is not (TokenKind.Number or TokenKind.Opaque)
        && (row[at + 1] is not { Kind: TokenKind.Word, Capital: true } || row[at - 1] is { Value: 1 } verb && verb.Is(Role.YearVerb));

    /// <summary>"1925–present".</summary>
    private bool GoesOn(int at) => row[at + 1].Is(TokenKind.Dash) && row[at + 2].Is(Role.Present);

    private bool OpensLine(int at) =>
        (at == 0 || row[at - 1].Is(TokenKind.Break)) && (row.FirstCharacter(at + 1) == ':' || row[at + 1].Kind is TokenKind.Dash or TokenKind.Break);

    private bool OpensSentence(int at) => row[at].Sentence != row[at - 1].Sentence && (row[at + 1].Is(Role.YearVerb) || row[at + 2].Is(Role.YearVerb)) && row[at].Value >= 1500;
}
