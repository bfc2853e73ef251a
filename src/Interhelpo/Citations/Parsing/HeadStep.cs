using System.Text.RegularExpressions;

namespace Interhelpo.Citations.Parsing;

/// <summary>Reads who made the work and the date beside the names: everything before the title.</summary>
internal static class HeadStep
{
    private static readonly Regex EditorMark = Pattern.Of(@"(,?\s\(?(eds?\.?|editors?|hg\.|hrsg\.|ред\.|сост\.)\)?(\s(and|&)\s(trans|transl)\.?)?|,?\s\(?(trans\.|translators?|transl\.)\)?)\s*[.,]?$", anyCase: true);
    private static readonly Regex FamilyGiven = Pattern.Of(@"^\p{Lu}[\p{L}'’\- ]{1,40}, (\p{Lu}[\p{L}'’\-]*\.?[ -]?){1,4}$");
    private static readonly Regex Divided = Pattern.Of(@"\p{Ll}{3,}\.\s\p{Lu}");
    private static readonly Regex EndsWithYear = Pattern.Of(@"^[^,]+, .*[0-9]{4}\.?$");
    private static readonly Regex OriginalDate = Pattern.Of(@"^\s?\[([^\]]{4,60})\]");
    private static readonly Regex BodyKind = Pattern.Of(@"^\p{Lu}[^().]{3,80}\s\(\p{Lu}\p{L}{2,12}\)[^().]{0,80}$");
    private static readonly Regex LastYear = Pattern.Of("[0-9]{4}(?:[–-][0-9]{2,4})?");

    public static void Read(Draft draft)
    {
        var text = draft.Text;
        var quote = FirstQuote(text);
        if (DateInBrackets(text, quote) is { } date && (date.Start == 0 || IsNameRun(text[..date.Start])))
        {
            Names(draft, new TextSpan(0, date.Start));
            Date(draft, date);
            return;
        }

        if (quote > 0 && IsNameRun(text[..quote].TrimEnd()))
        {
            Names(draft, new TextSpan(0, quote));
            draft.Position = quote;
            draft.ByCommas = text[..quote].TrimEnd().EndsWith(',');
        }
        else if (quote < 0)
        {
            WithoutDateOrQuote(draft);
        }
    }

    /// <summary>"Family, Given. Title…": only an inverted name or a list of names is told from a title here.</summary>
    private static void WithoutDateOrQuote(Draft draft)
    {
        var parts = Segmentation.Split(draft.Text, new TextSpan(0, draft.Text.Length), byCommas: false);
        draft.ByCommas = parts.Count == 1 && EndsWithYear.IsMatch(draft.Text);
        if (parts.Count < 2)
            return;
        var first = parts[0];
        var words = draft.Words(first);
        var marked = EditorMark.IsMatch(words) && Heads.AreNames(words);
        if (!marked && (!FamilyGiven.IsMatch(words) || NameWords.NamesABody(words) || ImprintPlaces.IsPlace(words)))
            return;
        Names(draft, first);
        draft.Position = first.End;
    }

    /// <summary>The first brackets that hold a date, before the title's quotation.</summary>
    private static TextSpan? DateInBrackets(string text, int quote)
    {
        var limit = quote < 0 ? text.Length : quote;
        for (var open = text.IndexOf('(', StringComparison.Ordinal); open >= 0 && open < limit; open = text.IndexOf('(', open + 1))
        {
            var close = text.IndexOf(')', open, Math.Min(62, text.Length - open));
            if (close < 0)
                continue;
            if (DateWords.IsDate(text[(open + 1)..close]))
                return new TextSpan(open, close + 1);
        }

        return null;
    }

    private static int FirstQuote(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (Quotes.IsOpening(text, at) && Quotes.Close(text, at) > at)
                return at;
        }

        return -1;
    }

    /// <summary>Text that may be names: not a sentence, not a title with a subtitle.</summary>
    private static bool IsNameRun(string text) =>
        text.Length < 3000 && !Divided.IsMatch(text) && !text.Contains(": ", StringComparison.Ordinal) && text.Any(char.IsLetter)
        && (!text.Contains('(', StringComparison.Ordinal) || BodyKind.IsMatch(text) || EditorMark.IsMatch(text.TrimEnd()) || Heads.AreNames(text[..text.IndexOf('(', StringComparison.Ordinal)].TrimEnd()));

    private static void Names(Draft draft, TextSpan span)
    {
        var names = draft.Trim(span);
        var words = names.In(draft.Text);
        var role = CreatorRole.Author;
        var mark = EditorMark.Match(words);
        if (mark.Success)
        {
            role = mark.Value.Contains("trans", StringComparison.OrdinalIgnoreCase) && !mark.Value.Contains("ed", StringComparison.OrdinalIgnoreCase)
                ? CreatorRole.Translator : CreatorRole.Editor;
            names = new TextSpan(names.Start, names.Start + mark.Index);
            words = names.In(draft.Text);
        }
        else
        {
            words = WithoutStop(words);
        }

        var creators = Parsing.Names.Read(words, role).ToArray();
        if (creators.Length == 0)
            return;
        draft.Field(role, names);
        draft.Work = draft.Work with { Creators = [.. draft.Work.Creators, .. creators] };
    }

    /// <summary>The stop after the names belongs to them only when it ends an initial.</summary>
    private static string WithoutStop(string names)
    {
        var words = names.TrimEnd();
        if (!words.EndsWith('.'))
            return words;
        var last = NameWords.Words(words).LastOrDefault() ?? string.Empty;
        return NameWords.IsInitials(last) || NameWords.IsSuffix(last) || words.EndsWith("al.", StringComparison.Ordinal) ? words : words[..^1];
    }

    private static void Date(Draft draft, TextSpan brackets)
    {
        var inner = new TextSpan(brackets.Start + 1, brackets.End - 1);
        var words = draft.Field(FieldName.Date, inner);
        draft.Work = draft.Work with { Issued = DateWords.Read(words) };
        draft.Position = brackets.End;
        var original = OriginalDate.Match(draft.Text[brackets.End..]);
        if (original.Success && LastYear.Match(original.Groups[1].Value) is { Success: true } year)
        {
            draft.Field(FieldName.OriginalDate, TextSpan.At(brackets.End + original.Groups[1].Index, original.Groups[1].Length));
            draft.Work = draft.Work with { OriginalIssued = DateWords.Read(year.Value) };
            draft.Position = brackets.End + original.Length;
        }

        draft.ByCommas = draft.Position < draft.Text.Length && draft.Text[draft.Position] == ',';
    }
}
