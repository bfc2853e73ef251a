using System.Globalization;
using Interhelpo.Archive;
using Interhelpo.Dates;
using Interhelpo.Editing;
using Interhelpo.Store.Importing;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Revising;

/// <summary>The fields of each kind of record, out of its row and back into it. Whoever writes them has seen to it that they can be read.</summary>
internal static class RecordFields
{
    /// <summary>Of a row with all that its fields are drawn from (<see cref="RecordRows"/>).</summary>
    public static Fields Of(object row) => row switch
    {
        Article article => new()
        {
            { "title", article.Title }, { "slug", article.Slug }, { "language", article.Language }, { "summary", article.Summary }, { "markdown", article.Markdown },
            { "unconfirmed", article.Unconfirmed }, { "source", article.SourceId?.ToString(CultureInfo.InvariantCulture) }, { "translationOf", article.TranslationOf?.Slug },
        },
        CataloguedWork work => WorkFields.Of(WorkRecord.Read(work)),
        Entity entity => new()
        {
            { "name", entity.Name }, { "slug", entity.Slug }, { "aliases", string.Join('\n', entity.Aliases.Select(alias => alias.Name).Order(StringComparer.Ordinal)) },
            { "born", entity.Born }, { "died", entity.Died }, { "latitude", Text(entity.Latitude) }, { "longitude", Text(entity.Longitude) }, { "gazetteer", entity.Gazetteer },
        },
        TimelineEvent told => new()
        {
            { "date", told.Date.ToString() }, { "dateText", told.DateText }, { "reckoning", told.Reckoning }, { "title", told.Title }, { "summary", told.Summary },
            { "slug", told.Slug }, { "statements", string.Join('\n', told.Statements.Select(statement => statement.Slug).Order(StringComparer.Ordinal)) },
        },
        Source source => new()
        {
            { "title", source.Title }, { "slug", source.Slug }, { "kind", source.Kind.ToString() }, { "language", source.Language },
            { "rights", source.Rights.ToString() }, { "holder", source.Holder }, { "licence", source.Licence }, { "callNumber", source.CallNumber }, { "original", source.Original },
        },
        Emendation emendation => new() { { "passage", Number(emendation.PassageId) }, { "words", emendation.Passage.Quote }, { "reading", emendation.Reading }, { "note", emendation.Note } },
        Statement statement => new() { { "passage", Number(statement.PassageId) }, { "words", statement.Text } },
        Matter matter => new() { { "standing", matter.Standing.ToString() }, { "standingBy", matter.StandingBy }, { "verdict", matter.Verdict }, { "verdictBy", matter.VerdictBy }, { "open", matter.StaysOpen ? "yes" : null } },
        _ => throw new ArgumentException($"{row.GetType().Name} is no record.", nameof(row)),
    };

    /// <summary>Under what a record is met.</summary>
    public static (string Key, string Title) NameOf(object row) => row switch
    {
        Article article => (article.Slug, article.Title),
        CataloguedWork work => (work.Key, work.Title),
        Entity entity => (entity.Slug, entity.Name),
        TimelineEvent told => (told.Slug, told.Title),
        Source source => (source.Slug, source.Title),
        Emendation emendation => (KeyOf(emendation.Passage), emendation.Shown),
        Statement statement => (statement.Slug, statement.Text),
        Matter matter => (matter.Slug, matter.Topic),
        _ => throw new ArgumentException($"{row.GetType().Name} is no record.", nameof(row)),
    };

    /// <summary>Brings a row to the fields.</summary>
    public static async Task ApplyAsync(ArchiveDb db, object row, Fields fields, DateTimeOffset now, CancellationToken cancellation)
    {
        switch (row)
        {
            case Article article: await ArticleChange.ApplyAsync(db, article, fields, now, cancellation); break;
            case CataloguedWork work: WorkRecord.Write(WorkFields.Read(fields), work); break;
            case Entity entity: Apply(entity, fields); break;
            case TimelineEvent told: await ApplyAsync(db, told, fields, cancellation); break;
            case Source source: await ApplyAsync(db, source, fields, cancellation); break;
            case Emendation emendation: (emendation.Reading, emendation.Note) = (fields["reading"], fields["note"]); break;
            case Matter matter: Apply(matter, fields, now); break;
        }
    }

    /// <summary>Under what a passage is known to those who work here: its source and its characters.</summary>
    public static string KeyOf(Passage passage) => $"{passage.Source.Slug}#{Address.Fragment(passage.Start, passage.End)}";

    /// <summary>A row for a record that is not there: one that was deleted comes back under its old key.</summary>
    public static async Task<object> NewAsync(ArchiveDb db, RecordRef record, string key, Fields fields, CancellationToken cancellation)
    {
        // An article outlives the source it was made of.
        if (record.Kind == RecordKind.Article && int.TryParse(fields["source"], CultureInfo.InvariantCulture, out var made) && !await db.Sources.AnyAsync(row => row.Id == made, cancellation)) return New(record, key, fields.With("source", null));
        if (record.Kind is not (RecordKind.Emendation or RecordKind.Statement)) return New(record, key, fields);
        var passage = PassageOf(fields);
        var source = await db.Sources.Include(row => row.Content).Include(row => row.Passages.Where(each => each.Id == passage)).SingleAsync(row => row.Passages.Any(each => each.Id == passage), cancellation);
        return await SourceWords.NewAsync(db, record, key, source.Passages.First(each => each.Id == passage), cancellation);
    }

    /// <summary>The passage that a statement or emendation is of; 0 where the fields name none.</summary>
    public static int PassageOf(Fields fields) => int.TryParse(fields["passage"], CultureInfo.InvariantCulture, out var passage) ? passage : 0;

    private static object New(RecordRef record, string key, Fields fields) => record.Kind switch
    {
        RecordKind.Article => new Article
        {
            Id = record.Id,
            Slug = key,
            Title = "",
            Language = "",
            Summary = "",
            Markdown = "",
            Revision = 0,
            Updated = default,
            StatementsTotal = 0,
            StatementsSourced = 0,
            SourceId = int.TryParse(fields["source"], CultureInfo.InvariantCulture, out var source) ? source : null,
        },
        RecordKind.Work => new CataloguedWork { Id = record.Id, Key = key, Csl = "{}", Type = fields["type"], Title = fields["title"] },
        RecordKind.Event => new TimelineEvent { Id = record.Id, Slug = key, Date = HistoricalDate.Parse(fields["date"]).Value!, DateText = "", Title = "", Summary = "" },
        RecordKind.Person => new Entity { Id = record.Id, Kind = EntityKind.Person, Slug = key, Name = fields["name"] },
        RecordKind.Place => new Entity { Id = record.Id, Kind = EntityKind.Place, Slug = key, Name = fields["name"] },
        RecordKind.Organisation => new Entity { Id = record.Id, Kind = EntityKind.Organisation, Slug = key, Name = fields["name"] },
        _ => throw new InvalidOperationException($"A {record.Kind} is never made by hand."),
    };

    /// <summary>What may not be shown of a source may not be shown of its older versions either.</summary>
    private static async Task ApplyAsync(ArchiveDb db, Source source, Fields fields, CancellationToken cancellation)
    {
        Apply(source, fields);
        for (var newer = source; newer.ReplacesId is { } id; newer = newer.Replaces!)
        {
            newer.Replaces = await db.Sources.SingleAsync(row => row.Id == id, cancellation);
            if (newer.Replaces.Rights < source.Rights) newer.Replaces.Rights = source.Rights;
        }
    }

    private static void Apply(Source source, Fields fields)
    {
        (source.Title, source.Slug, source.Language, source.Kind) = (fields["title"], fields["slug"], fields["language"], Enum.Parse<SourceKind>(fields["kind"], true));
        source.Rights = fields["rights"].Length > 0 ? Enum.Parse<SourceRights>(fields["rights"], true) : SourceRights.Public;
        (source.Holder, source.Licence, source.CallNumber, source.Original) = (Some(fields["holder"]), Some(fields["licence"]), Some(fields["callNumber"]), Some(fields["original"]));
    }

    private static void Apply(Entity entity, Fields fields)
    {
        (entity.Name, entity.Slug, entity.Gazetteer) = (fields["name"], fields["slug"], Some(fields["gazetteer"]));
        (entity.Born, entity.Died) = (Some(fields["born"]), Some(fields["died"]));
        (entity.Latitude, entity.Longitude) = (Number(fields["latitude"]), Number(fields["longitude"]));
        var wanted = fields.Lines("aliases");
        foreach (var old in entity.Aliases.Where(alias => !wanted.Contains(alias.Name, StringComparer.Ordinal)).ToList()) entity.Aliases.Remove(old);
        foreach (var name in wanted.Except(entity.Aliases.Select(alias => alias.Name), StringComparer.Ordinal).ToList()) entity.Aliases.Add(new EntityAlias { Name = name });
    }

    private static async Task ApplyAsync(ArchiveDb db, TimelineEvent told, Fields fields, CancellationToken cancellation)
    {
        told.Date = HistoricalDate.Parse(fields["date"]).Value!;
        (told.DateText, told.Reckoning, told.Title, told.Summary, told.Slug) = (fields["dateText"], Some(fields["reckoning"]), fields["title"], fields["summary"], fields["slug"]);
        var wanted = fields.Lines("statements");
        foreach (var old in told.Statements.Where(statement => !wanted.Contains(statement.Slug, StringComparer.Ordinal)).ToList()) told.Statements.Remove(old);
        var missing = wanted.Except(told.Statements.Select(statement => statement.Slug), StringComparer.Ordinal).ToList();
        foreach (var statement in await db.Statements.Where(row => EF.Parameter(missing).Contains(row.Slug)).ToListAsync(cancellation)) told.Statements.Add(statement);
    }

    private static void Apply(Matter matter, Fields fields, DateTimeOffset now)
    {
        var (verdict, standing) = (Some(fields["verdict"]), Enum.Parse<MatterStanding>(fields["standing"], true));
        matter.StaysOpen = verdict is not null && fields["open"].Length > 0;
        var isSettled = verdict is not null && !matter.StaysOpen;
        if (isSettled && matter.State != MatterState.Resolved) (matter.Unresolved, matter.State) = (matter.State, MatterState.Resolved);
        if (!isSettled && matter is { State: MatterState.Resolved, Unresolved: { } before }) (matter.Unresolved, matter.State) = (null, before);
        (matter.Verdict, matter.VerdictBy, matter.VerdictAt) = (verdict, Some(fields["verdictBy"]), verdict is null ? null : now);
        (matter.Standing, matter.StandingBy, matter.StandingAt, matter.Judged) = (standing, Some(fields["standingBy"]), Some(fields["standingBy"]) is null ? null : now, now);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Text(double? number) => number?.ToString("R", CultureInfo.InvariantCulture);

    private static double? Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? Some(string text) => text.Length > 0 ? text : null;
}
