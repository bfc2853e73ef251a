using System.Text.RegularExpressions;
using Interhelpo.Archive;
using Interhelpo.Import.Segmenting;

namespace Interhelpo.Import.Recognising;

/// <summary>What sort of document it is, by what its segments are and how it speaks. Unsure means <see cref="SourceKind.Other"/>.</summary>
public static partial class DocumentKind
{
    public static SourceKind Of(Segmented document)
    {
        var prose = Length(document, SegmentRole.Paragraph) + Length(document, SegmentRole.Quotation);
        var references = document.Segments.Count(segment => segment.Role == SegmentRole.Reference);
        if (references >= 3 && Length(document, SegmentRole.Reference) > 3 * prose) return SourceKind.Bibliography;

        var opening = document.Sentences.Count > 0 ? document.Sentences[0].Span.In(document.Text) : "";
        if (Salutation().IsMatch(document.Text.AsSpan(0, Math.Min(document.Text.Length, 400)))) return SourceKind.Letter;
        if (references >= 2 && DocumentTitle.DefinedTerm(opening) is not null) return SourceKind.Encyclopedia;

        var practical = document.Segments.Count(segment => segment is { Role: SegmentRole.Notice, Label: "practical information" });
        if (practical >= 2) return SourceKind.Event;
        if (document.Segments.Any(segment => segment.Role is SegmentRole.Heading or SegmentRole.Title && Chapter().IsMatch(segment.Span.In(document.Text)))) return SourceKind.Book;
        if (Dateline().IsMatch(opening)) return SourceKind.Newspaper;
        return document.Sentences.Where(sentence => Personal().IsMatch(document.Text.AsSpan(sentence.Span.Start, sentence.Span.Length))).Skip(1).Any() ? SourceKind.Blog : SourceKind.Other;
    }

    private static int Length(Segmented document, SegmentRole role) =>
        document.Segments.Where(segment => segment.Role == role).Sum(segment => segment.Span.Length);

    [GeneratedRegex(@"(^|\n)\s*(dear |my dear |milý |milá |drahý |drahá |vážený |vážená |liebe|sehr geehrte|дорог|уважаем|kara |estimata )", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Salutation();

    [GeneratedRegex(@"^\W*((chapter|kapitola|глава|розділ|kapitel|ĉapitro|fejezet)\b|(\d{1,2}|[ivx]+)\. (chapter|kapitola|глава|kapitel|fejezet)\b|(contents|table of contents|obsah|содержание|оглавление|inhalt|inhaltsverzeichnis|tartalom)\W*$)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Chapter();

    // "FRUNZE, May 3. –": newspapers say first where and when the report was sent.
    [GeneratedRegex(@"^(\p{Lu}[\p{Lu} ]{2,30}, [\w .]{2,20}|\p{Lu}[\p{L} .-]{2,30}, \d{1,2}\.? \p{L}+( \d{4}( г\.?)?)?( ?[(/][\p{L}\p{P} ]{2,12}[)/])?)\.? [-–—]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Dateline();

    // A writer who speaks to the reader, and as himself. The "I" of "World War I" is a number.
    [GeneratedRegex(@"(^|[^r\w.] |[a-qs-z] )I (am|was|have|had|grew|know|think|visited|went|remember|saw|wrote|\p{Ll}+)\b|\b(I'm|I’m|I've|I’ve|[Mm]y|[Ww]e|[Oo]ur|[Yy]ou|[Yy]our|[Ll]et’s|[Ll]et's)\b|!$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Personal();
}
