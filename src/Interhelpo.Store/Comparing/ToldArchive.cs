using Interhelpo.Archive;
using Interhelpo.Comparing;
using Interhelpo.Import.Recognising;

namespace Interhelpo.Store.Comparing;

/// <summary>Where the words of a judgement stand: which statement, where in its source, and the event they date.</summary>
internal sealed record StatedAt(int Statement, int Start, int End, int? Event);

/// <summary>The archive as it is compared, and the way back from judged words to rows.</summary>
internal sealed class ToldArchive
{
    private readonly ToldRows rows;
    private readonly Dictionary<string, StatementRow> statements = new(StringComparer.Ordinal);
    private readonly Dictionary<int, (StatementRow Row, Told Told)> byRow = [];
    private readonly Dictionary<(int Statement, TextSpan Span), int> events = [];

    public ToldArchive(ToldRows rows)
    {
        this.rows = rows;
        Documents = [.. rows.Sources.Select(DocumentOf)];
    }

    public IReadOnlyList<ToldDocument> Documents { get; }

    /// <summary>Where judged words stand.</summary>
    public StatedAt Find(JudgedWords words)
    {
        var row = statements[words.Statement.Id];
        var codePoints = new CodePoints(row.Quote);
        return new StatedAt(
            row.Id, row.Start + codePoints.FromUtf16(words.Words.Start), row.Start + codePoints.FromUtf16(words.Words.End),
            events.TryGetValue((row.Id, words.Words), out var dated) ? dated : null);
    }

    /// <summary>Judged words, by where they stand.</summary>
    public JudgedWords WordsAt(int statement, int start, int end)
    {
        var (row, told) = byRow[statement];
        var codePoints = new CodePoints(row.Quote);
        return new JudgedWords(told, new TextSpan(codePoints.ToUtf16(start - row.Start), codePoints.ToUtf16(end - row.Start)));
    }

    /// <summary>The passage of a statement, as a note quotes it.</summary>
    public (int Id, KeptNote Note) PassageOf(Told statement)
    {
        var row = statements[statement.Id];
        return (row.Passage, new KeptNote(statement.Source, row.Start, row.End, row.Quote));
    }

    private ToldDocument DocumentOf(SourceRow source) =>
        new(source.Slug, source.Title, source.Language, [.. rows.Statements[source.Id].Select(statement => ToldOf(source, statement))]);

    private Told ToldOf(SourceRow source, StatementRow statement)
    {
        statements.Add(statement.Slug, statement);
        var text = new ToldText(statement.Quote, statement.Start);
        var told = new Told(
            statement.Slug, source.Slug, source.Language, text.Text, DatesOf(statement, text),
            [.. rows.Numbers[statement.Id].Where(row => text.Holds(row.Start, row.End))
                .Select(row => new ToldNumber(text.SpanOf(row.Start, row.End), row.Value.WithoutNoughts(), row.To?.WithoutNoughts(), row.Unit, row.Qualifier))],
            [.. rows.Names[statement.Id].Where(row => text.Holds(row.Start, row.End)).Select(row => NameOf(row, text))]);
        byRow.Add(statement.Id, (statement, told));
        return told;
    }

    /// <summary>The words of a date are looked for behind those of the date before, where the same words come twice.</summary>
    private List<ToldDate> DatesOf(StatementRow statement, ToldText text)
    {
        var dates = new List<ToldDate>();
        var behind = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in rows.Dates[statement.Id])
        {
            if (text.Find(row.Words, behind.GetValueOrDefault(row.Words)) is not { } span)
                continue;
            behind[row.Words] = span.End;
            events.TryAdd((statement.Id, span), row.Event);
            dates.Add(new ToldDate(span, row.Date, row.Title, row.IsReckoned));
        }

        return dates;
    }

    private ToldName NameOf(NameRow row, ToldText text)
    {
        var entity = rows.Entities[row.Entity];
        return new ToldName(text.SpanOf(row.Start, row.End), Matter.SubjectOf(entity.Kind, entity.Slug), entity.Name, entity.Kind, IsWide(entity), row.Role);
    }

    private static bool IsWide(EntityRow entity) => entity.Gazetteer is { } id && Gazetteer.WithId(id)?.Type is "state" or "country" or "region";
}
