using System.Globalization;
using Interhelpo.Archive;
using Interhelpo.Citations;
using Interhelpo.Dates;
using Interhelpo.Editing;
using Interhelpo.Import.Recognising;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Revising;

/// <summary>What the fields of a record must hold to be kept. Each problem is a sentence that says what is wrong and what would be right.</summary>
internal static class FieldRules
{
    /// <summary>What may have become wrong though nobody changed it: an address that went to another, words whose source was taken out.</summary>
    private static readonly string[] rested = ["slug", "passage", "statements"];

    private const int LongestName = 300;
    private const int LongestText = 2_000_000;

    /// <param name="before">What the record says now: what came in wrong and is left as it is, nobody need mend before mending something else. Null for a new record.</param>
    public static async Task<Dictionary<string, string>> ProblemsAsync(ArchiveDb db, RecordRef record, Fields fields, Fields? before, CancellationToken cancellation)
    {
        var problems = await AllAsync(db, record, fields, cancellation);
        foreach (var field in problems.Keys.Where(field => before is not null && before[field] == fields[field] && !rested.Contains(field)).ToList()) problems.Remove(field);
        return problems;
    }

    private static async Task<Dictionary<string, string>> AllAsync(ArchiveDb db, RecordRef record, Fields fields, CancellationToken cancellation)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        if (record.Kind is RecordKind.Emendation or RecordKind.Statement) return await OfWordsAsync(db, record, fields, cancellation);
        var name = record.Kind is RecordKind.Person or RecordKind.Place or RecordKind.Organisation ? "name" : "title";
        if (record.Kind != RecordKind.Matter && fields[name].Length == 0) problems[name] = $"Give it a {name}: it is what readers see in lists.";
        if (fields[name].Length > LongestName || fields[name].Contains('\n', StringComparison.Ordinal)) problems[name] = $"One line of at most {LongestName} characters.";
        foreach (var (field, _) in fields.Where(field => field.Value.Length > LongestText)) problems[field] = $"At most {LongestText:N0} characters.";
        foreach (var field in DatesOf(record.Kind))
        {
            if (fields[field].Length > 0 && HistoricalDate.Parse(fields[field]).Reason is { } reason) problems[field] = reason;
        }

        if (record.Kind == RecordKind.Article && fields["markdown"].Length == 0) problems["markdown"] = "An article needs a text.";
        if (record.Kind == RecordKind.Article && fields["translationOf"] is { Length: > 0 } original && await OriginalProblemAsync(db, record, original, cancellation) is { } unfit) problems["translationOf"] = unfit;
        if (record.Kind == RecordKind.Event && fields["date"].Length == 0) problems["date"] = "An event needs a date.";
        if (record.Kind == RecordKind.Event && fields["statements"].Length == 0) problems["statements"] = "An event rests on at least one statement of a source.";
        if (record.Kind == RecordKind.Event && await UnknownAsync(db, fields.Lines("statements"), cancellation) is { } unknown) problems["statements"] = $"There is no statement “{unknown}”: perhaps its source was taken out. The page of a source's words tells the ids.";
        if (record.Kind == RecordKind.Work) Identifiers(fields, problems);
        if (record.Kind == RecordKind.Source) OfSource(fields, problems);
        if (record.Kind is RecordKind.Place or RecordKind.Organisation && fields["gazetteer"] is { Length: > 0 } entry && Gazetteer.WithId(entry) is null) problems["gazetteer"] = $"The gazetteer has no entry “{entry}”. Look for it at /admin/gazetteer.";
        Coordinate(fields, "latitude", 90, problems);
        Coordinate(fields, "longitude", 180, problems);
        if (record.Id > 0 && record.Kind is not (RecordKind.Work or RecordKind.Matter) && fields["slug"].Length == 0) problems["slug"] = "It needs an address: small letters, digits, hyphens.";
        if (record.Id > 0 && fields["slug"] is { Length: > 0 } slug) await AddressAsync(db, record, slug, problems, cancellation);
        return problems;
    }

    private static async Task<Dictionary<string, string>> OfWordsAsync(ArchiveDb db, RecordRef record, Fields fields, CancellationToken cancellation)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        var passage = RecordFields.PassageOf(fields);
        if (!await db.Passages.AnyAsync(row => row.Id == passage, cancellation)) problems["passage"] = "Its words are not in the archive any more: their source was taken out.";
        if (record.Kind == RecordKind.Emendation && fields["reading"].Length == 0) problems["reading"] = "Say what the words are to be read as.";
        if (fields["reading"].Length > LongestName || fields["reading"].Contains('\n', StringComparison.Ordinal)) problems["reading"] = $"One line of at most {LongestName} characters.";
        if (record.Kind == RecordKind.Emendation && await db.Emendations.AnyAsync(row => row.PassageId == passage && row.Id != record.Id, cancellation)) problems["reading"] = "These words have a reading already. Change that one.";
        return problems;
    }

    private static async Task<string?> OriginalProblemAsync(ArchiveDb db, RecordRef record, string original, CancellationToken cancellation)
    {
        var found = await db.Articles.Where(row => row.Slug == original).Select(row => new { row.Id, Of = row.TranslationOf!.Slug }).SingleOrDefaultAsync(cancellation);
        if (found is null) return $"There is no article “{original}”: it is the last part of its address.";
        if (found.Id == record.Id) return "An article is no translation of itself.";
        return found.Of is null ? null : $"“{original}” is itself a translation, of “{found.Of}”: name that one.";
    }

    private static async Task<string?> UnknownAsync(ArchiveDb db, IReadOnlyList<string> statements, CancellationToken cancellation)
    {
        var known = await db.Statements.Where(row => EF.Parameter(statements).Contains(row.Slug)).Select(row => row.Slug).ToListAsync(cancellation);
        return statements.Except(known, StringComparer.Ordinal).FirstOrDefault();
    }

    private static string[] DatesOf(RecordKind kind) => kind switch
    {
        RecordKind.Work => ["issued", "original-date", "accessed", "archived"],
        RecordKind.Event => ["date"],
        RecordKind.Person or RecordKind.Place or RecordKind.Organisation => ["born", "died"],
        _ => [],
    };

    private static void OfSource(Fields fields, Dictionary<string, string> problems)
    {
        if (!Enum.TryParse<SourceKind>(fields["kind"], true, out var kind) || !Enum.IsDefined(kind)) problems["kind"] = $"One of {string.Join(", ", Enum.GetNames<SourceKind>())}.";
        if (!Enum.TryParse<SourceRights>(fields["rights"], true, out var rights) || !Enum.IsDefined(rights)) problems["rights"] = $"One of {string.Join(", ", Enum.GetNames<SourceRights>())}.";
        if (fields["original"] is { Length: > 0 } original && !(Uri.TryCreate(original, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")) problems["original"] = "A whole address that begins with https:// or http://.";
        if (fields["language"].Length == 0) problems["language"] = "A language tag: cs, sk, ru, en …, or und where it is not known.";
    }

    private static void Identifiers(Fields fields, Dictionary<string, string> problems)
    {
        foreach (var scheme in new[] { "DOI", "ISBN", "ISSN" })
        {
            if (fields[scheme].Length > 0 && Identifier.Problem(scheme, fields[scheme]) is { } problem) problems[scheme] = problem;
        }

        var wrong = WorkFields.Read(fields).Identifiers.Select(pair => Identifier.Problem(pair.Key, pair.Value)).FirstOrDefault(problem => problem is not null);
        if (wrong is not null) problems["identifiers"] = wrong;
        if (fields.Lines("identifiers").FirstOrDefault(line => !line.Contains(':', StringComparison.Ordinal)) is { } unnamed) problems["identifiers"] = $"“{unnamed}” does not say which identifier it is. Write OCLC: {unnamed}.";
    }

    private static void Coordinate(Fields fields, string field, double most, Dictionary<string, string> problems)
    {
        if (fields[field].Length == 0) return;
        if (!double.TryParse(fields[field], NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) || Math.Abs(degrees) > most)
            problems[field] = $"Degrees from -{most:0} to {most:0}, with a point: 42.87.";
    }

    private static async Task AddressAsync(ArchiveDb db, RecordRef record, string slug, Dictionary<string, string> problems, CancellationToken cancellation)
    {
        if (Slug.From(slug) != slug) problems["slug"] = $"Small letters, digits and hyphens: {Slug.From(slug)}.";
        else if (await db.Revisions.AnyAsync(revision => revision.Kind == record.Kind && revision.Key == slug && revision.RecordId != record.Id, cancellation) || await IsOthersAsync(db, record, slug, cancellation))
            problems["slug"] = "Something else has this address, or had it.";
    }

    private static Task<bool> IsOthersAsync(ArchiveDb db, RecordRef record, string slug, CancellationToken cancellation) => record.Kind switch
    {
        RecordKind.Article => db.Articles.AnyAsync(row => row.Slug == slug && row.Id != record.Id, cancellation),
        RecordKind.Event => db.Events.AnyAsync(row => row.Slug == slug && row.Id != record.Id, cancellation),
        RecordKind.Source => db.Sources.AnyAsync(row => row.Slug == slug && row.Id != record.Id, cancellation),
        RecordKind.Person => db.Entities.AnyAsync(row => row.Kind == EntityKind.Person && row.Slug == slug && row.Id != record.Id, cancellation),
        RecordKind.Place => db.Entities.AnyAsync(row => row.Kind == EntityKind.Place && row.Slug == slug && row.Id != record.Id, cancellation),
        RecordKind.Organisation => db.Entities.AnyAsync(row => row.Kind == EntityKind.Organisation && row.Slug == slug && row.Id != record.Id, cancellation),
        _ => Task.FromResult(false),
    };
}
