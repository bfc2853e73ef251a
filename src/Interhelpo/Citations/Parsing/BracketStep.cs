using System.Text.RegularExpressions;

namespace Interhelpo.Citations.Parsing;

/// <summary>Takes what stands in brackets at the ends of parts: language, edition, file format, kind of work, translated title.</summary>
internal static class BracketStep
{
    private static readonly Regex Edition = Pattern.Of(@"^(.{1,40}?)\s(?:ed\.?|edn\.?|edition|vyd\.|изд\.)$", anyCase: true);
    private static readonly Regex Format = Pattern.Of("^(PDF|DOCX?|XLSX?|PPTX?|ZIP|HTML?|TXT|MP3|XML|CSV|FTP|GIF|JPE?G|PNG)(,.*)?$", anyCase: true);
    private static readonly Regex Medium = Pattern.Of("^(Hardcover|Paperback|Hardback|Print|Web|DVD|CD|CD-ROM|VHS|Blu-ray|Radio broadcast|Television broadcast|Television|TV)$", anyCase: true);

    public static void Read(Draft draft)
    {
        for (var at = 0; at < draft.Segments.Count; at++)
        {
            var segment = Leading(draft, draft.Segments[at], at == 0);
            draft.Segments[at] = Trailing(draft, segment, at == 0);
            if (draft.Segments[at].End < segment.End && !draft.HasQuotedTitle)
                draft.TitleEnd = draft.Segments[at].End;
        }

        draft.Segments.RemoveAll(segment => draft.Trim(segment).Length == 0);
    }

    private static TextSpan Leading(Draft draft, TextSpan segment, bool afterTitle)
    {
        var text = draft.Text;
        while (segment.Length > 0 && text[segment.Start] is '(' or '[')
        {
            var close = text.IndexOfAny([')', ']'], segment.Start, segment.Length);
            if (close < 0 || !Takes(draft, new TextSpan(segment.Start, close + 1), afterTitle && draft.HasQuotedTitle))
                break;
            segment = SkipSpace(text, new TextSpan(close + 1, segment.End));
        }

        return segment;
    }

    private static TextSpan Trailing(Draft draft, TextSpan segment, bool first)
    {
        var text = draft.Text;
        while (segment.Length > 0 && text[segment.End - 1] is ')' or ']')
        {
            var open = text.LastIndexOfAny(['(', '['], segment.End - 1, segment.Length);
            if (open <= segment.Start || !Takes(draft, new TextSpan(open, segment.End), first && !draft.HasQuotedTitle && text[segment.End - 1] == ']'))
                break;
            var end = open;
            while (end > segment.Start && char.IsWhiteSpace(text[end - 1]))
                end--;
            segment = new TextSpan(segment.Start, end);
        }

        return segment;
    }

    private static bool Takes(Draft draft, TextSpan brackets, bool besideTitle)
    {
        var inner = new TextSpan(brackets.Start + 1, brackets.End - 1);
        var words = draft.Words(inner);
        if (words.StartsWith("in ", StringComparison.Ordinal) && Languages.IsLanguage(words[3..]))
            draft.Work = draft.Work with { Language = Languages.Code(draft.Field(FieldName.Language, new TextSpan(inner.Start + 3, inner.End))) };
        else if (Edition.Match(words) is { Success: true } edition)
            draft.Work = draft.Work with { Edition = draft.Field(FieldName.Edition, TextSpan.At(inner.Start, edition.Groups[1].Length)) };
        else if (Format.IsMatch(words) || Medium.IsMatch(words))
            draft.Work = draft.Work with { Medium = draft.Field(FieldName.Format, inner) };
        else if (StatedTypes.Of(words) is not null)
            (draft.StatedType, draft.Work) = (words, draft.Work with { Genre = draft.Field(FieldName.Genre, inner) });
        else if (besideTitle && draft.Text[brackets.Start] == '[')
            draft.Work = draft.Work with { TranslatedTitle = draft.Field(FieldName.TranslatedTitle, inner) };
        else
            return false;
        return true;
    }

    private static TextSpan SkipSpace(string text, TextSpan span)
    {
        var start = span.Start;
        while (start < span.End && char.IsWhiteSpace(text[start]))
            start++;
        return new TextSpan(start, span.End);
    }
}
