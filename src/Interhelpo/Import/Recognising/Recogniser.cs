using Interhelpo.Archive;
using Interhelpo.Citations;
using Interhelpo.Dates;
using Interhelpo.Import.Segmenting;

namespace Interhelpo.Import.Recognising;

/// <summary>
/// Finds in a document's history its dates, quantities and names, and reads its references. What stands in references, notices
/// and unrelated matter is no history and is not looked at.
/// </summary>
public static class Recogniser
{
    private const int TellingParagraph = 200;

    /// <param name="own">Places and organisations that the archive knows beside the gazetteer.</param>
    public static Findings Recognise(Segmented document, OwnNames? own = null)
    {
        var language = LanguageOf.ProseOf(document);
        var dates = Dates(document, language);
        var names = NamesInProse.Read(document.Text, Prose(document), language, own);
        var lives = LivesInProse.Find(document.Text, names.Names, dates);
        return new Findings(
            language,
            [.. dates.Except(lives.SelectMany(life => life.Told))],
            QuantitiesInProse.Find(document.Text, language, [.. dates.Select(date => date.Span)]),
            names.Names,
            lives,
            References(document))
        {
            UnsureNames = names.Unsure,
        };
    }

    private static List<TextSpan> Prose(Segmented document) => [.. document.Sentences.Select(sentence => sentence.Span)];

    // Each paragraph by itself, with the date stated last before it: "in May" may mean the year of the paragraph before, and "last
    // year" in a letter counts from its dateline.
    private static List<DateMention> Dates(Segmented document, string language)
    {
        var dates = new List<DateMention>();
        var carried = Dateline(document, language);
        var quotations = new SpanSet(document.Segments.Where(segment => segment.Role == SegmentRole.Quotation).Select(segment => segment.Span));
        foreach (var paragraph in document.Sentences.GroupBy(sentence => sentence.Introduction is null ? sentence.Paragraph : ~sentence.Span.Start))
        {
            var span = new TextSpan(paragraph.First().Span.Start, paragraph.Last().Span.End);
            var words = span.In(document.Text);
            // "In autumn" in a letter that is quoted is not the autumn of the year told before it.
            var isQuoted = quotations.Contains(span);
            var found = DatesInProse.Find(words, LanguageOfParagraph(document.Text, span, language), isQuoted ? null : carried);
            dates.AddRange(OtherAccounts.Joined(words, ApposedDates.Joined(words, found)).Select(date => date with { Span = date.Span.Shift(span.Start), Core = date.Core.Shift(span.Start) }));
            if (found.Count > 0 && !isQuoted) carried = found[^1].Date;
        }

        return dates;
    }

    // A letter quoted in a book is told in its own language; a short paragraph is told in that of the document.
    private static string LanguageOfParagraph(string text, TextSpan paragraph, string language) =>
        paragraph.Length >= TellingParagraph && LanguageOf.Text(text.AsSpan(paragraph.Start, paragraph.Length)) is var own and not LanguageOf.Unknown ? own : language;

    private static HistoricalDate? Dateline(Segmented document, string language)
    {
        var title = document.Segments.FirstOrDefault(segment => segment.Role == SegmentRole.Title);
        return title is null ? null : DatesInProse.Find(title.Span.In(document.Text), language).FirstOrDefault(date => IsDay(date.Date))?.Date;
    }

    private static bool IsDay(HistoricalDate date) => date.Earliest is { } first && date.Latest == first;

    private static List<FoundReference> References(Segmented document)
    {
        var found = new List<FoundReference>();
        for (var i = 0; i < document.Segments.Count; i++)
        {
            var words = document.Segments[i].Span.In(document.Text);
            if (document.Segments[i].Role == SegmentRole.ExternalLink) found.Add(new FoundReference(document.Segments[i].Span, ExternalLinkParser.Parse(words)));
            if (document.Segments[i].Role == SegmentRole.Reference) found.Add(new FoundReference(document.Segments[i].Span, ReferenceParser.Parse(words, Residue(document, i + 1))));
        }

        var complete = ShortReferences.Complete([.. found.Select(reference => reference.Parsed)]);
        return [.. found.Select((reference, i) => reference with { Parsed = complete[i] })];
    }

    // Residue tells what a reference leaves open: "location missing publisher" says that the name it has is a place.
    private static string Residue(Segmented document, int i) =>
        i < document.Segments.Count && document.Segments[i].Label == ReferenceBlocks.Residue ? document.Segments[i].Span.In(document.Text) : "";
}
