using Interhelpo.Import.Recognising;
using Interhelpo.Spelling;

namespace Interhelpo.Import.Assembling;

/// <summary>
/// A few words for an event, cut from its statement: without the date, without what stands in brackets or between dashes, up to
/// the first relative clause. Words are left out, none are added; "…" says where a cut went through a clause.
/// </summary>
internal static class EventTitle
{
    private const int Longest = 140;
    private const int Shortest = 25;

    // A subject alone ("The hall, which …") tells nothing.
    private const int Telling = 15;
    private const int TellingInTwoWords = 12;
    private const int LongestLead = 4;
    private const int MostWordsOfItem = 5;

    /// <param name="statement">The words of the statement, white space evened out.</param>
    /// <param name="date">Where in them the date stands.</param>
    /// <param name="dates">All dates of the statement: each has its own part of a sentence that tells of several.</param>
    /// <param name="language">ISO 639-1, of the statement.</param>
    public static string From(string statement, TextSpan date, IReadOnlyList<TextSpan> dates, string language)
    {
        var words = EventWords.For(language);
        var all = EventClause.Enumeration(statement, date, dates, words);
        var others = dates.Where(other => !all.Contains(other)).ToList();
        var title = Of(statement, all, EventClause.Of(statement, date, dates, words), others, words);
        if (!Tells(title, words)) title = Of(statement, all, new TextSpan(0, statement.Length), others, words);
        return title.Length > 0 ? char.ToUpperInvariant(title[0]) + title[1..] : date.In(statement);
    }

    // "The power station (", "Where he died": a cut that left no statement.
    private static bool Tells(string title, CueWords cues)
    {
        // Where nouns need no articles, two words may tell enough.
        var fewest = cues[Cue.Articles].Count == 0 && title.Length >= TellingInTwoWords ? 1 : 2;
        if (title.AsSpan().Count(' ') < fewest || title.AsSpan().Count('(') != title.AsSpan().Count(')')) return false;
        var first = new WordsOf(title, cues);
        return !(first.Next() && first.Word.Start == 0 && first.IsFollowedBy(' ') && first.Has(Cue.Dependents));
    }

    private static string Of(string statement, TextSpan date, TextSpan clause, IReadOnlyList<TextSpan> others, CueWords cues)
    {
        if (!clause.Contains(date)) clause = new TextSpan(0, statement.Length);
        var before = Asides.Without(WithoutLead(Between(statement, clause.Start, date.Start, others, cues), cues));
        var after = Asides.Without(Between(statement, date.End, clause.End, others, cues));
        // A bracket or dash that opened before the date closes behind it, and the date goes with it.
        if (Asides.AreOpen(before))
        {
            before = Asides.Without(statement.AsSpan(clause.Start, clause.Length));
            after = "";
        }

        // "а 1 июня — и грузовое": the dash stood for the verb behind the date.
        if (before.Length > 0 && after.TrimStart().StartsWith("— ", StringComparison.Ordinal)) after = after.TrimStart()[1..];
        var words = $"{before} {UpToRelative(after, before.Length, cues)}";
        if (after.Length == 0) words = UpToRelative(words, 0, cues);
        return Fit(WithoutOpening(SpaceBeforeStops(WhiteSpace.Evened(words)), cues).Trim(' ', ',', ';', ':', '.', '–', '—', '-'), cues);
    }

    // Another date of the sentence dates something else: a title does not carry it.
    private static ReadOnlySpan<char> Between(string statement, int start, int end, IReadOnlyList<TextSpan> others, CueWords cues)
    {
        var rest = "";
        foreach (var other in others)
        {
            if (other.Start < start || other.End > end) continue;
            rest = string.Concat(rest, WithoutLead(statement.AsSpan(start, other.Start - start), cues));
            start = other.End;
        }

        return rest.Length == 0 ? statement.AsSpan(start, end - start) : string.Concat(rest.AsSpan(), statement.AsSpan(start, end - start));
    }

    // "back in 1923", "as early as 1925": what only leads up to the date goes with it.
    private static ReadOnlySpan<char> WithoutLead(ReadOnlySpan<char> words, CueWords cues)
    {
        var bare = words.TrimEnd();
        var start = bare.Length;
        for (var length = 1; length <= LongestLead && start > 0; length++)
        {
            start = bare[..start].TrimEnd().LastIndexOf(' ') + 1;
            if (cues.HasPhrase(Cue.BeforeDates, bare[start..])) return bare[..start];
        }

        return words;
    }

    /// <param name="words">What stands behind the date: a relative clause that comes before it may be what the date dates.</param>
    /// <param name="told">How much is told before them.</param>
    private static string UpToRelative(string words, int told, CueWords cues)
    {
        var each = new WordsOf(words, cues);
        var from = 0;
        while (each.Next())
        {
            var cut = MarkBetween(words, from, each.Word.Start) ?? RelativeAt(words, each, cues);
            if (cut is { } end) return told + end >= Telling ? words[..end] : words;
            from = each.Word.End;
        }

        return words;
    }

    private static int? MarkBetween(string words, int start, int end)
    {
        for (var i = start; i + 1 < end; i++)
        {
            if (words[i] is ';' or ':' && words[i + 1] == ' ') return i;
        }

        return null;
    }

    private static int? RelativeAt(string words, WordsOf each, CueWords cues)
    {
        if (!each.StandsFree) return null;
        if (each.Has(Cue.Relatives) || (cues.Of(words.AsSpan(each.Word.Start, each.Word.Length)).BeginsPhraseOf(Cue.Relatives) && IsPhraseAt(words, each.Word.Start, cues)))
        {
            var start = each.BeforeHas(Cue.RelativePrepositions) && each.Before.Start > 0 ? each.Before.Start : each.Word.Start;
            return start > 1 && words[start - 2] == ',' ? start - 2 : start - 1;
        }

        return each.IsBehindComma && (each.Has(Cue.RelativesBehindComma) || EndsAsParticiple(words.AsSpan(each.Word.Start, each.Word.Length), cues)) ? each.Word.Start - 2 : null;
    }

    private static bool IsPhraseAt(string words, int start, CueWords cues)
    {
        var end = words.IndexOf(' ', start);
        for (var more = 0; more < 2 && end > 0; more++)
        {
            end = words.IndexOf(' ', end + 1);
            if (end > 0 && cues.HasPhrase(Cue.Relatives, words.AsSpan(start, end - start))) return true;
        }

        return false;
    }

    private static bool EndsAsParticiple(ReadOnlySpan<char> word, CueWords cues)
    {
        foreach (var ending in cues[Cue.Participles].Keys)
        {
            if (word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static string SpaceBeforeStops(string words)
    {
        if (!words.Contains(' ', StringComparison.Ordinal)) return words;
        return words.Replace(" ,", ",", StringComparison.Ordinal).Replace(",,", ",", StringComparison.Ordinal).Replace(" .", ".", StringComparison.Ordinal).Replace(" ;", ";", StringComparison.Ordinal).Replace(" :", ":", StringComparison.Ordinal);
    }

    // What is left over at the front when the date is gone, and the article of a list item.
    private static string WithoutOpening(string words, CueWords cues)
    {
        var quotes = words.AsSpan().IndexOfAnyExcept("\"“”'");
        var start = quotes > 0 && words[quotes] is ',' or ';' or ':' ? quotes : 0;
        if (words.StartsWith("\" ", StringComparison.Ordinal)) start = 2;
        while (start < words.Length && words[start] is ' ' or ',' or ';' or ':' or '–' or '—' or '-' or '”') start++;
        var first = new WordsOf(words, cues, start);
        if (first.Next() && first.Word.Start == start && ((first.IsFollowedBy(' ') && first.Has(Cue.Conjunctions)) || (first.IsFollowedBy(',') && first.Has(Cue.OpeningAdverbs))))
        {
            start = first.Word.End + (words[first.Word.End] == ',' ? 2 : 1);
            first = new WordsOf(words, cues, Math.Min(start, words.Length));
            first.Next();
        }

        if (start >= words.Length) return "";
        return first.Word.Start == start && first.IsFollowedBy(' ') && first.Has(Cue.Articles) && IsItem(words.AsSpan(first.Word.End + 1)) ? words[(first.Word.End + 1)..] : words[start..];
    }

    private static bool IsItem(ReadOnlySpan<char> words)
    {
        if (words.Length == 0 || !char.IsLower(words[0]) || words.Count(' ') >= MostWordsOfItem) return false;
        foreach (var letter in words)
        {
            if (!char.IsLetterOrDigit(letter) && letter is not ('-' or ' ' or '_')) return false;
        }

        return true;
    }

    private static string Fit(string words, CueWords cues)
    {
        if (words.Length <= Longest) return words;
        var each = new WordsOf(words.AsSpan(0, Longest), cues);
        var (cut, isComma) = (0, false);
        while (each.Next())
        {
            if (each.IsFollowedBy(',') && each.Word.End >= Shortest) (cut, isComma) = (each.Word.End, true);
            else if (each.StandsFree && each.Word.Start - 1 >= Shortest && each.Has(Cue.Boundaries)) (cut, isComma) = (each.Word.Start - 1, false);
        }

        if (isComma) return words[..cut];
        if (cut == 0) cut = words.LastIndexOf(' ', Longest - 1);
        return words[..(cut > 0 ? cut : char.IsLowSurrogate(words[Longest - 1]) ? Longest - 2 : Longest - 1)] + "…";
    }
}
