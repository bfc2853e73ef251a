using System.Globalization;
using Interhelpo.Archive;
using Interhelpo.Dates;
using Interhelpo.Import;

namespace Interhelpo.Editing;

/// <summary>What was read out of a document as a list of findings, and the document as people corrected them.</summary>
public static class DraftFindings
{
    /// <summary>All findings, in the order of the text; the document itself first.</summary>
    public static IReadOnlyList<Finding> Of(Draft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var source = draft.Source;
        var document = new Finding("document", FindingKind.Document, 0, 0, "", source.Title, new() { { "title", source.Title }, { "kind", source.Kind.ToString() }, { "language", source.Language } });
        return
        [
            document,
            .. Events(draft).Select((each, at) => Of(Id("event", at), FindingKind.Event, each.Statement.Passage, each.Told.Title, new() { { "date", each.Told.Date.ToString() }, { "title", each.Told.Title }, { "dateText", each.Told.DateText } }))
                .Concat(draft.Names.Select(name => Of(Id(name), FindingKind.Name, name.Mentions is [var first, ..] ? first.Passage : null, name.Name, new() { { "name", name.Name }, { "kind", name.Kind.ToString() }, { "aliases", string.Join('\n', name.AlternateNames) } })))
                .Concat(Quantities(draft).Select((each, at) => Of(Id("quantity", at), FindingKind.Quantity, each.Quantity.Passage, each.Quantity.Passage.Quote, FieldsOf(each.Quantity))))
                .Concat(draft.Citations.Select((citation, at) => Of(Id("work", at), FindingKind.Work, citation.Passage, citation.Work.Title ?? citation.Passage.Quote, WorkFields.Of(citation.Work))))
                .OrderBy(finding => finding.Start).ThenBy(finding => finding.End),
        ];
    }

    /// <summary>What cannot be taken as it was corrected, by field; empty when all can.</summary>
    public static IReadOnlyDictionary<string, string> Problems(Finding finding, Fields fields)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(fields);
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        var named = finding.Kind switch { FindingKind.Name => "name", FindingKind.Document or FindingKind.Event or FindingKind.Work => "title", _ => "unit" };
        if (fields[named].Length == 0) problems[named] = "It needs one.";
        foreach (var date in finding.Kind switch { FindingKind.Event => ["date"], FindingKind.Work => new[] { "issued" }, _ => [] })
        {
            if (HistoricalDate.Parse(fields[date]).Reason is { } reason && (date == "date" || fields[date].Length > 0)) problems[date] = reason;
        }

        if (finding.Kind == FindingKind.Document && !Enum.TryParse<SourceKind>(fields["kind"], true, out _)) problems["kind"] = "One of the kinds of the list.";
        if (finding.Kind == FindingKind.Name && !Enum.TryParse<EntityKind>(fields["kind"], true, out _)) problems["kind"] = "Person, Place or Organisation.";
        if (finding.Kind == FindingKind.Quantity && Number(fields["value"]) is null) problems["value"] = "A number, with a point for decimals.";
        return problems;
    }

    /// <summary>The document as it was corrected. What a correction names that was not read is passed over.</summary>
    public static Draft Apply(Draft draft, IReadOnlyDictionary<string, Correction> corrections)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(corrections);
        if (corrections.TryGetValue("document", out var document)) Correct(draft, document.Fields);
        foreach (var (each, at) in Events(draft).Select((each, at) => (each, at)).ToList())
        {
            if (!corrections.TryGetValue(Id("event", at), out var correction)) continue;
            if (correction.IsRefused) foreach (var statement in draft.Source.Statements) statement.Events.Remove(each.Told);
            else (each.Told.Date, each.Told.Title) = (HistoricalDate.Parse(correction.Fields["date"]).Value ?? each.Told.Date, correction.Fields["title"]);
        }

        foreach (var (each, at) in Quantities(draft).Select((each, at) => (each, at)).ToList())
        {
            if (!corrections.TryGetValue(Id("quantity", at), out var correction)) continue;
            each.Statement.Quantities.Remove(each.Quantity);
            if (!correction.IsRefused) each.Statement.Quantities.Add(Corrected(each.Quantity, correction.Fields));
        }

        return draft with
        {
            Names = [.. draft.Names.Select(name => corrections.TryGetValue(Id(name), out var correction) ? correction.IsRefused ? null : Corrected(name, correction.Fields) : name).OfType<NameDraft>()],
            Citations = [.. draft.Citations.Select((citation, at) => corrections.TryGetValue(Id("work", at), out var correction) ? correction.IsRefused ? null : citation with { Work = WorkFields.Read(correction.Fields) } : citation).OfType<CitationDraft>()],
        };
    }

    private static void Correct(Draft draft, Fields fields)
    {
        (draft.Source.Title, draft.Source.Language, draft.Source.Kind) = (fields["title"], fields["language"], Enum.Parse<SourceKind>(fields["kind"], true));
        (draft.Article.Title, draft.Article.Language) = (fields["title"], fields["language"]);
    }

    private static NameDraft Corrected(NameDraft name, Fields fields)
    {
        var kind = Enum.Parse<EntityKind>(fields["kind"], true);
        // Another name is no longer the entry that was found under the first one.
        var isSame = name.Name == fields["name"] && name.Kind == kind;
        return name with { Kind = kind, Name = fields["name"], AlternateNames = fields.Lines("aliases"), Gazetteer = isSame ? name.Gazetteer : null, Latitude = isSame ? name.Latitude : null, Longitude = isSame ? name.Longitude : null };
    }

    private static StatedQuantity Corrected(StatedQuantity quantity, Fields fields) => new()
    {
        Passage = quantity.Passage,
        Value = Number(fields["value"]) ?? quantity.Value,
        To = Number(fields["to"]),
        Unit = fields["unit"],
        Qualifier = Enum.TryParse<QuantityQualifier>(fields["qualifier"], true, out var qualifier) ? qualifier : quantity.Qualifier,
    };

    private static Fields FieldsOf(StatedQuantity quantity) => new()
    {
        { "value", quantity.Value.ToString(CultureInfo.InvariantCulture) }, { "to", quantity.To?.ToString(CultureInfo.InvariantCulture) }, { "unit", quantity.Unit }, { "qualifier", quantity.Qualifier.ToString() },
    };

    private static IEnumerable<(Statement Statement, TimelineEvent Told)> Events(Draft draft) =>
        draft.Source.Statements.SelectMany(statement => statement.Events, (statement, told) => (statement, told)).DistinctBy(each => each.told);

    private static IEnumerable<(Statement Statement, StatedQuantity Quantity)> Quantities(Draft draft) => draft.Source.Statements.SelectMany(statement => statement.Quantities, (statement, quantity) => (statement, quantity));

    private static Finding Of(string id, FindingKind kind, Passage? passage, string title, Fields fields) => new(id, kind, passage?.Start ?? 0, passage?.End ?? 0, passage?.Quote ?? "", title, fields);

    // By where it is named first: what else the archive comes to know as a name changes no number.
    private static string Id(NameDraft name) => name.Mentions is [{ Passage: var first }, ..] ? string.Create(CultureInfo.InvariantCulture, $"name-{first.Start}-{first.End}") : "name";

    private static string Id(string kind, int at) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{at + 1}");

    private static decimal? Number(string text) => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;
}
