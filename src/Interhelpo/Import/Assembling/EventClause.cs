using Interhelpo.Import.Recognising;

namespace Interhelpo.Import.Assembling;

/// <summary>The part of a statement that a date dates.</summary>
internal static class EventClause
{
    private const int Long = 140;
    private const int Telling = 12;

    /// <param name="words">The words by which the language parts its clauses.</param>
    public static TextSpan Of(string statement, TextSpan date, IReadOnlyList<TextSpan> dates, CueWords words)
    {
        var clause = Between(statement, date, dates, words);
        // "in 1930 and 1935": what is left for the second date tells nothing, so both share the sentence.
        if (clause.Length - date.Length < Telling) clause = new TextSpan(0, statement.Length);
        return clause.Length <= Long ? clause : LastPart(statement, clause, date, words);
    }

    /// <summary>The date with those it is enumerated with: "in 1930, 1932 and 1935" is left out of a title as one.</summary>
    public static TextSpan Enumeration(string statement, TextSpan date, IReadOnlyList<TextSpan> dates, CueWords words)
    {
        var all = date;
        foreach (var other in dates)
        {
            if (other.Start >= all.End && IsComma(statement, all.End, other.Start, words) && !BeginsClause(statement, other, words)) all = all with { End = other.End };
        }

        for (var i = dates.Count - 1; i >= 0; i--)
        {
            if (dates[i].End <= all.Start && IsComma(statement, dates[i].End, all.Start, words) && !BeginsClause(statement, all, words)) all = all with { Start = dates[i].Start };
        }

        return all;
    }

    // "It was founded in 1785, and in 1786 the mill was opened": the second date opens a clause of its own.
    private static bool BeginsClause(string statement, TextSpan date, CueWords words)
    {
        var first = new WordsOf(statement, words, date.Start);
        if (!first.Next() || first.Word.Start != date.Start || !first.Has(Cue.RelativePrepositions)) return false;
        var behind = new WordsOf(statement, words, date.End);
        return behind.Next() && behind.StandsFree && behind.Word.Start == date.End + 1 && !behind.Has(Cue.Boundaries) && !behind.Has(Cue.Enumerators);
    }

    private static bool IsComma(string statement, int start, int end, CueWords words)
    {
        var between = statement.AsSpan(start, end - start).Trim();
        if (between is "," or "&") return true;
        return between.Length < 10 && words.Has(Cue.Enumerators, between.TrimStart(',').Trim());
    }

    private static TextSpan Between(string statement, TextSpan date, IReadOnlyList<TextSpan> dates, CueWords words)
    {
        // Semicolons part what has happened at other times, dated or not.
        var start = date.Start > 0 ? statement.LastIndexOf("; ", date.Start - 1, StringComparison.Ordinal) + 1 : 0;
        var semicolon = statement.IndexOf("; ", date.End, StringComparison.Ordinal);
        var end = semicolon < 0 ? statement.Length : semicolon;
        foreach (var other in dates)
        {
            if (other.End <= date.Start && other.End >= start && Joint(statement, other.End, date.Start, words) is { } before) start = Math.Max(start, before.End);
            if (other.Start >= date.End && other.Start <= end && Joint(statement, date.End, other.Start, words) is { } after) end = Math.Min(end, after.Start);
        }

        return new TextSpan(start, end);
    }

    /// <summary>The last comma or conjunction between two dates, with the blanks around it.</summary>
    private static TextSpan? Joint(string statement, int start, int end, CueWords words)
    {
        TextSpan? joint = null;
        var text = statement.AsSpan(0, end);
        for (var i = start; i + 1 < end; i++)
        {
            if (text[i] is ',' or ';' && text[i + 1] == ' ') joint = TextSpan.At(i, 2);
        }

        var each = new WordsOf(text, words, start);
        while (each.Next())
        {
            if (!each.StandsFree || each.Word.Start <= start || !each.Has(Cue.ClauseJoints)) continue;
            var from = each.IsBehindComma && each.Word.Start - 2 >= start ? each.Word.Start - 2 : each.Word.Start - 1;
            if (joint is null || from >= joint.Value.Start) joint = new TextSpan(from, each.Word.End + 1);
        }

        return joint;
    }

    // A long sentence that ends in its date tells the dated thing last: "… and how the settlers came in 1925".
    private static TextSpan LastPart(string statement, TextSpan clause, TextSpan date, CueWords words)
    {
        if (clause.End - date.End > 2 * Telling) return clause;
        int? part = null;
        var each = new WordsOf(statement.AsSpan(0, date.Start), words, clause.Start);
        while (each.Next())
        {
            if (!each.StandsFree || date.Start - each.Before.Start < 2 * Telling) continue;
            if (each.Has(Cue.TellingWords) && each.BeforeHas(Cue.Conjunctions)) part = each.Word.Start;
            else if (each.Has(Cue.Conjunctions) && each.IsBehindComma && date.Start - each.Word.Start >= 2 * Telling) part = each.Word.End + 1;
        }

        return part is { } start ? clause with { Start = start } : clause;
    }
}
