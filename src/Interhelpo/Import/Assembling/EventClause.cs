using System.Text.RegularExpressions;

namespace Interhelpo.Import.Assembling;

/// <summary>The part of a statement that a date dates.</summary>
internal static partial class EventClause
{
    private const int Long = 140;
    private const int Telling = 12;

    public static TextSpan Of(string statement, TextSpan date, IReadOnlyList<TextSpan> dates)
    {
        var clause = Between(statement, date, dates);
        // "in 1930 and 1935": what is left for the second date tells nothing, so both share the sentence.
        if (clause.Length - date.Length < Telling) clause = new TextSpan(0, statement.Length);
        return clause.Length <= Long ? clause : LastPart(statement, clause, date);
    }

    /// <summary>The date with those it is enumerated with: "in 1930, 1932 and 1935" is left out of a title as one.</summary>
    public static TextSpan Enumeration(string statement, TextSpan date, IReadOnlyList<TextSpan> dates)
    {
        var all = date;
        foreach (var other in dates.Where(other => other.Start >= all.End && IsComma(statement, all.End, other.Start))) all = all with { End = other.End };
        foreach (var other in dates.Reverse().Where(other => other.End <= all.Start && IsComma(statement, other.End, all.Start))) all = all with { Start = other.Start };
        return all;
    }

    private static bool IsComma(string statement, int start, int end) => statement[start..end].Trim() is "," or "and" or ", and" or "or" or "&";

    private static TextSpan Between(string statement, TextSpan date, IReadOnlyList<TextSpan> dates)
    {
        // Semicolons part what has happened at other times, dated or not.
        var start = date.Start > 0 ? statement.LastIndexOf("; ", date.Start - 1, StringComparison.Ordinal) + 1 : 0;
        var semicolon = statement.IndexOf("; ", date.End, StringComparison.Ordinal);
        var end = semicolon < 0 ? statement.Length : semicolon;
        foreach (var other in dates)
        {
            if (other.End <= date.Start && Joint(statement, other.End, date.Start) is { } before) start = Math.Max(start, before.End);
            if (other.Start >= date.End && Joint(statement, date.End, other.Start) is { } after) end = Math.Min(end, after.Start);
        }

        return new TextSpan(start, end);
    }

    private static TextSpan? Joint(string statement, int start, int end)
    {
        var joint = Joints().Matches(statement[start..end]).LastOrDefault();
        return joint is null ? null : TextSpan.At(start + joint.Index, joint.Length);
    }

    // A long sentence that ends in its date tells the dated thing last: "… and how the settlers came in 1925".
    private static TextSpan LastPart(string statement, TextSpan clause, TextSpan date)
    {
        if (clause.End - date.End > 2 * Telling) return clause;
        var part = Parts().Matches(statement[clause.Start..date.Start]).LastOrDefault(match => date.Start - clause.Start - match.Index >= 2 * Telling);
        if (part is null) return clause;
        var start = part.Groups["word"] is { Success: true } word ? word.Index : part.Index + part.Length;
        return clause with { Start = clause.Start + start };
    }

    [GeneratedRegex(@"; |,? (and|but|then|before|until) |, ", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Joints();

    [GeneratedRegex(@",? (and|but) (?<word>how|that|when|where|why) |, (and|but) ", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Parts();
}
