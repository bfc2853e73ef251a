using System.Text.RegularExpressions;

namespace Interhelpo.Citations.Parsing;

/// <summary>Takes the title that stands in quotation marks at the beginning of what the head left.</summary>
internal static class QuotedTitleStep
{
    /// <summary>MLA sets stops before the title and commas after the container: "Journal of Clay, vol. 12, no. 3, 1999".</summary>
    private static readonly Regex NumberedByCommas = Pattern.Of(@"^\s\p{Lu}[^.:]{2,120}, vol\. [0-9IVXLC]+,");

    public static void Read(Draft draft)
    {
        var text = draft.Text;
        var open = draft.Position;
        while (open < text.Length && (char.IsWhiteSpace(text[open]) || text[open] is '.' or ',' or ':'))
            open++;
        if (open >= text.Length || !Quotes.IsOpening(text, open))
            return;
        var close = Quotes.Close(text, open);
        if (close < 0 || ContinuesTitle(text, close))
            return;
        var title = new TextSpan(open + 1, close);
        if (title.Length == 0)
            return;
        draft.HasQuotedTitle = true;
        draft.Work = draft.Work with { Title = Title(draft, title) };
        draft.Position = close + 1;
        var commaInside = text[close - 1] == ',';
        draft.ByCommas |= commaInside || (close + 1 < text.Length && text[close + 1] == ',') || NumberedByCommas.IsMatch(text[(close + 1)..]);
    }

    /// <summary>A book title may begin with a quotation ("Modular Text" series): words go on after the closing mark.</summary>
    private static bool ContinuesTitle(string text, int close) =>
        close + 2 < text.Length && text[close + 1] == ' ' && char.IsLower(text[close + 2]) && close - 1 > 0 && text[close - 1] is not ('.' or '?' or '!' or ',');

    private static string Title(Draft draft, TextSpan span)
    {
        var end = span.End;
        while (end > span.Start && (char.IsWhiteSpace(draft.Text[end - 1]) || draft.Text[end - 1] == ','))
            end--;
        var ellipsis = draft.Text[span.Start..end].EndsWith("..", StringComparison.Ordinal);
        if (end > span.Start + 1 && draft.Text[end - 1] == '.' && !ellipsis && (span.End + 1 >= draft.Text.Length || draft.Text[span.End + 1] is not ('.' or ',')))
            end--;
        var title = new TextSpan(span.Start, end);
        draft.Keep(FieldName.Title, title);
        return draft.Words(title);
    }
}
