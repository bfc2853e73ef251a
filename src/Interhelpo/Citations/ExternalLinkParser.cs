using System.Text.RegularExpressions;
using Interhelpo.Citations.Parsing;

namespace Interhelpo.Citations;

/// <summary>
/// Reads one entry of a list of links: "Title (Translated title) Article by Jan Novák (in Czech)." Links are webpages; what
/// they say of themselves ("a blog article") is their genre, and the words that describe them stay in the title unless they only announce the author.
/// </summary>
public static class ExternalLinkParser
{
    private const string Person = @"\p{Lu}[\p{L}.'’\-]*(?:\s(?:(?:and|von|van|de|der|da|la)\s)*\p{Lu}[\p{L}.'’\-]*){1,5}";

    private static readonly Regex InLanguage = Pattern.Of(@"\s?\(in\s(\p{Lu}\p{Ll}+(?:\s(?:and|or)\s\p{Lu}\p{Ll}+)?)\)");
    private static readonly Regex Address = Pattern.Of(@"https?://[^\s<>""]+[^\s<>"".,;)]");
    private static readonly Regex YearInBrackets = Pattern.Of(@"\s?\((" + DateWords.Any + @")\)$");
    private static readonly Regex Byline = Pattern.Of(
        @"[\s,–-]*(?:\b(?:[Aa]n?\s)?((?:[Bb]log|[Pp]hoto|[Mm]agazine|[Nn]ewspaper|[Vv]ideo|[Rr]adio)\s(?:article|post|entry|essay|report|interview)|[Bb]log|[Aa]rticle|[Ee]ssay|[Rr]eport|[Rr]eview|[Pp]ost|[Vv]ideo|[Ff]ilm|[Ll]ecture|[Pp]odcast|[Tt]ext|[Pp]hotos)(?:\s\([^)]{1,60}\))?\s)?\b[Bb]y\s("
        + Person + @")(?:,?\s\(?(" + DateWords.Any + @")\)?)?$");

    private static readonly Regex Translation = Pattern.Of(@"^(.+?)\s\((\p{Lu}[^()]{8,})\)$");
    private static readonly Regex QuotedTitle = Pattern.Of("^[\"“](.+)[\"”],?$");

    public static ParsedReference Parse(string entry)
    {
        var draft = new Draft(entry) { Work = new Work { Type = WorkType.Webpage } };
        var rest = Bounds(entry, new TextSpan(0, entry.Length));
        rest = TakeAddress(draft, rest);
        rest = TakeLanguage(draft, rest);
        rest = TakeYear(draft, rest);
        rest = TakeByline(draft, rest);
        Title(draft, rest);
        var notes = draft.Work.Title is null ? new[] { "No title was found." } : [];
        return new ParsedReference(draft.Work, null, draft.Fields, notes, draft.Work.Title is null ? 0.3 : draft.Work.Creators.IsEmpty ? 0.7 : 0.9);
    }

    private static TextSpan TakeAddress(Draft draft, TextSpan rest)
    {
        var match = Address.Match(rest.In(draft.Text));
        if (!match.Success)
            return rest;
        draft.Work = draft.Work with { Url = draft.Field(FieldName.Url, TextSpan.At(rest.Start + match.Index, match.Length)) };
        return match.Index > 0 ? Bounds(draft.Text, TextSpan.At(rest.Start, match.Index)) : Bounds(draft.Text, new TextSpan(rest.Start + match.Length, rest.End));
    }

    private static TextSpan TakeLanguage(Draft draft, TextSpan rest)
    {
        var match = InLanguage.Match(rest.In(draft.Text));
        if (!match.Success || !Languages.IsLanguage(match.Groups[1].Value))
            return rest;
        draft.Work = draft.Work with { Language = Languages.Code(draft.Field(FieldName.Language, TextSpan.At(rest.Start + match.Groups[1].Index, match.Groups[1].Length))) };
        var after = Bounds(draft.Text, new TextSpan(rest.Start + match.Index + match.Length, rest.End));
        return after.Length > 0 && match.Index == 0 ? after : Bounds(draft.Text, TextSpan.At(rest.Start, match.Index));
    }

    private static TextSpan TakeYear(Draft draft, TextSpan rest)
    {
        var match = YearInBrackets.Match(rest.In(draft.Text));
        if (!match.Success)
            return rest;
        Issue(draft, TextSpan.At(rest.Start + match.Groups[1].Index, match.Groups[1].Length));
        return Bounds(draft.Text, TextSpan.At(rest.Start, match.Index));
    }

    private static TextSpan TakeByline(Draft draft, TextSpan rest)
    {
        var match = Byline.Match(rest.In(draft.Text));
        if (!match.Success || match.Index == 0)
            return rest;
        TextSpan Group(int number) => TextSpan.At(rest.Start + match.Groups[number].Index, match.Groups[number].Length);
        draft.Work = draft.Work with { Creators = [.. Names.Read(draft.Field(CreatorRole.Author, Group(2)), CreatorRole.Author)] };
        if (match.Groups[1].Success)
        {
            var genre = draft.Field(FieldName.Genre, Group(1));
            draft.Work = draft.Work with { Genre = genre.ToLowerInvariant() };
        }

        if (match.Groups[3].Success)
            Issue(draft, Group(3));
        return Bounds(draft.Text, TextSpan.At(rest.Start, match.Index));
    }

    private static void Issue(Draft draft, TextSpan span) => draft.Work = draft.Work with { Issued = DateWords.Read(draft.Field(FieldName.Date, span)) };

    private static void Title(Draft draft, TextSpan rest)
    {
        if (rest.Length == 0)
            return;
        if (Translation.Match(rest.In(draft.Text)) is { Success: true } translated)
        {
            draft.Work = draft.Work with { TranslatedTitle = draft.Field(FieldName.TranslatedTitle, TextSpan.At(rest.Start + translated.Groups[2].Index, translated.Groups[2].Length)) };
            rest = TextSpan.At(rest.Start, translated.Groups[1].Length);
        }

        if (QuotedTitle.Match(rest.In(draft.Text)) is { Success: true } quoted)
            rest = TextSpan.At(rest.Start + 1, quoted.Groups[1].Length);
        draft.Work = draft.Work with { Title = draft.Field(FieldName.Title, rest) };
    }

    /// <summary>The span without spaces and the stops, slashes and dashes that only divide entries.</summary>
    private static TextSpan Bounds(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '.' or ',' or '–' or '-' or '*' or '•' or ':'))
            start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '.' or ',' or '/' or '–' or '-' or ':'))
            end--;
        return new TextSpan(start, end);
    }
}
