using Interhelpo.Archive;
using Interhelpo.Import.Reading;
using Interhelpo.Import.Recognising;
using Interhelpo.Import.Segmenting;

namespace Interhelpo.Import.Assembling;

/// <summary>Puts what was found in a document together into a draft. Every finding becomes a passage of the source or is not there.</summary>
public static class Assembler
{
    /// <param name="imported">When the document came in.</param>
    /// <param name="slugTaken">Whether another source has this slug: the article's marks name the source, so it must be known now.</param>
    public static Draft Assemble(ReadDocument read, Segmented document, Findings findings, DateTimeOffset imported, Func<string, bool> slugTaken)
    {
        var source = SourceOf(read, document, findings, imported, slugTaken);
        Segments(source, document);
        var statements = new StatementDrafts(source, document, findings);
        Notes(source, findings);
        Suggestions(source, findings);
        var article = ArticleOf(source, document, statements.Told);
        return new Draft(source, article, statements.Names(), Citations(source, findings));
    }

    private static Source SourceOf(ReadDocument read, Segmented document, Findings findings, DateTimeOffset imported, Func<string, bool> slugTaken)
    {
        var title = DocumentTitle.Of(document);
        return new Source
        {
            Slug = Slug.From(title, slugTaken),
            Title = title,
            Kind = DocumentKind.Of(document),
            Language = findings.Language,
            FileName = read.File.Name,
            Sha256 = read.Sha256,
            MediaType = read.MediaType,
            Characters = new CodePoints(read.Text).Count,
            Imported = imported,
            Content = new SourceContent { Text = read.Text, Original = read.File.Bytes },
        };
    }

    private static void Segments(Source source, Segmented document)
    {
        var codePoints = new CodePoints(document.Text);
        foreach (var segment in document.Segments)
        {
            source.Segments.Add(new Segment
            {
                Ordinal = source.Segments.Count,
                Start = codePoints.FromUtf16(segment.Span.Start),
                End = codePoints.FromUtf16(segment.Span.End),
                Role = segment.Role,
                Label = segment.Label,
            });
        }
    }

    private static void Notes(Source source, Findings findings)
    {
        foreach (var reference in findings.References)
        {
            foreach (var note in reference.Parsed.Notes) source.Notes.Add(new ImportNote { Passage = source.Cut(reference.Span), Text = note });
        }
    }

    private static void Suggestions(Source source, Findings findings)
    {
        foreach (var span in findings.UnsureNames) source.Notes.Add(new ImportNote { Passage = source.Cut(span), Text = "May name a place that the archive does not know." });
    }

    private static Article ArticleOf(Source source, Segmented document, IReadOnlyList<Statement> statements)
    {
        var marked = new HashSet<Passage>();
        var article = new Article
        {
            Slug = source.Slug,
            Title = source.Title,
            Language = source.Language,
            Summary = Summary.Of(statements),
            Markdown = ArticleText.Write(document, source.Language, span => Mark(source.Cut(span), marked)),
            Revision = 1,
            Updated = source.Imported,
            StatementsTotal = statements.Count,
            StatementsSourced = statements.Count(statement => marked.Contains(statement.Passage)),
            Source = source,
        };
        foreach (var passage in marked) article.Passages.Add(passage);
        return article;
    }

    private static string Mark(Passage passage, HashSet<Passage> marked)
    {
        marked.Add(passage);
        return $"[@{passage.Source.Slug}#char={passage.Start},{passage.End}]";
    }

    private static List<CitationDraft> Citations(Source source, Findings findings) =>
        [.. findings.References.Select(reference => new CitationDraft(
            reference.Parsed.Work, source.Cut(reference.Span), reference.Parsed.Locator?.Value, reference.Parsed.Locator?.Label))];
}
