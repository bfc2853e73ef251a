using Interhelpo.Archive;
using Interhelpo.Dates;
using Interhelpo.Import.Recognising;
using Interhelpo.Import.Segmenting;
using Interhelpo.Spelling;

namespace Interhelpo.Import.Assembling;

/// <summary>The sentences of a document, and its lines that say where something is, as statements, each with the quantities, events and names that stand in it.</summary>
internal sealed class StatementDrafts
{
    private const int NoParagraph = -1;

    private readonly Source source;
    private readonly Segmented document;
    private readonly Findings findings;
    private readonly List<Statement> statements = [];
    private readonly List<SentenceSpan> sentences;
    private readonly ILookup<RecognisedName, Life> lives;

    public StatementDrafts(Source source, Segmented document, Findings findings)
    {
        (this.source, this.document, this.findings) = (source, document, findings);
        lives = findings.Lives.ToLookup(life => life.Person);
        sentences = [.. document.Sentences.Concat(Whereabouts()).OrderBy(sentence => sentence.Span)];
        foreach (var sentence in sentences) statements.Add(StatementOf(sentence));
        foreach (var quantity in findings.Quantities) Add(quantity);
        foreach (var dates in findings.Dates.GroupBy(date => IndexOf(date.Span))) AddEvents(dates.Key, [.. dates]);
        foreach (var statement in statements) source.Statements.Add(statement);
    }

    /// <summary>The statements of the history, which the article tells: all but the lines that only say where something is.</summary>
    public IReadOnlyList<Statement> Told => [.. statements.Where((_, i) => sentences[i].Paragraph != NoParagraph)];

    public IReadOnlyList<NameDraft> Names() =>
        [.. findings.Names.Select(NameOf).Where(name => name.Mentions.Count > 0)];

    /// <summary>"Meeting point: …" is no history, but what it says of streets can be compared; nothing is recognised in it.</summary>
    private IEnumerable<SentenceSpan> Whereabouts() =>
        document.Segments.Where(segment => segment is { Role: SegmentRole.Notice, Label: Notices.Whereabouts }).Select(segment => new SentenceSpan(segment.Span, NoParagraph));

    private Statement StatementOf(SentenceSpan sentence) => new()
    {
        Slug = $"{source.Slug}-{statements.Count + 1}",
        Source = source,
        Passage = source.Cut(sentence.Span),
        Ordinal = statements.Count,
        Text = EditorialMarks.Without(Evened(sentence.Span)),
    };

    private void Add(QuantityMention quantity)
    {
        if (IndexOf(quantity.Span) is not { } i) return;
        statements[i].Quantities.Add(new StatedQuantity
        {
            Passage = source.Cut(quantity.Span),
            Value = quantity.Value.Value,
            To = quantity.Value.To,
            Unit = quantity.Value.Unit,
            Qualifier = quantity.Value.Qualifier,
        });
    }

    private void AddEvents(int? index, IReadOnlyList<DateMention> dates)
    {
        if (index is not { } i) return;
        var words = Evened(sentences[i].Span);
        var spans = dates.Select(date => Within(sentences[i].Span, date.Span)).ToList();
        foreach (var (date, span) in dates.Zip(spans))
        {
            var told = EventOf(i, date, EventTitle.From(words, span, spans, source.Language));
            told.Statements.Add(statements[i]);
            statements[i].Events.Add(told);
        }
    }

    private TimelineEvent EventOf(int i, DateMention date, string title) => new()
    {
        Slug = Slug.From($"{date.Date} {title}"),
        Date = date.Date,
        DateText = date.Words(document.Text),
        Reckoning = date.Reckoning,
        Title = title,
        Summary = sentences[i].Introduction is { } introduction ? Evened(introduction) + " " + statements[i].Text : statements[i].Text,
    };

    private NameDraft NameOf(RecognisedName name)
    {
        var known = name.Gazetteer is null ? null : Gazetteer.WithId(name.Gazetteer);
        var mentions = new List<MentionDraft>();
        foreach (var mention in name.Mentions)
        {
            if (IndexOf(mention.Span) is { } i) mentions.Add(new MentionDraft(statements[i], source.Cut(mention.Span), mention.Role));
        }

        return new NameDraft(name.Kind, name.Name, name.AlternateNames, name.Gazetteer, known?.Latitude, known?.Longitude, mentions)
        {
            Born = lives[name].FirstOrDefault(life => life.Born is not null)?.Born,
            Died = lives[name].FirstOrDefault(life => life.Died is not null)?.Died,
        };
    }

    // Sentences are in order and apart from each other, so the one that holds a span is found by halving.
    private int? IndexOf(TextSpan span)
    {
        var (low, high) = (0, sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (sentences[middle].Span.Start <= span.Start) low = middle;
            else high = middle - 1;
        }

        return low <= high && sentences[low].Span.Contains(span) ? low : null;
    }

    private string Evened(TextSpan span) => WhiteSpace.Evened(document.Text.AsSpan(span.Start, span.Length));

    // White space evened out before the date moves it.
    private TextSpan Within(TextSpan sentence, TextSpan date)
    {
        var before = EvenedLength(sentence with { End = date.Start });
        var start = before + (date.Start > sentence.Start && before > 0 && char.IsWhiteSpace(document.Text[date.Start - 1]) ? 1 : 0);
        return TextSpan.At(start, EvenedLength(date));
    }

    private int EvenedLength(TextSpan span) => WhiteSpace.EvenedLength(document.Text.AsSpan(span.Start, span.Length));
}
