using Interhelpo.Archive;
using Interhelpo.Editing;
using Interhelpo.Import;
using Interhelpo.Spelling;
using Interhelpo.Store.Importing;
using Interhelpo.Store.Revising;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Versions;

/// <summary>
/// Brings a document in as the newer version of a source. What stands in both in the same words stays as the archive has it, with all that people made of it; what is read anew is only what is new or
/// was reworded. The older version stays, text and address, and is met where something still rests on it.
/// </summary>
internal sealed class NewVersion
{
    private readonly ArchiveDb db;
    private readonly Source older;
    private readonly Source newer;
    private readonly VersionPlan plan;
    private readonly PeoplesEvents people;
    private readonly ILookup<string, CataloguedWork> cited;
    private readonly List<Reread> again = [];
    private readonly List<(Statement Older, Statement Newer)> made = [];
    private readonly Dictionary<NameDraft, Entity> known = [];

    private NewVersion(ArchiveDb db, Source older, Source newer, PeoplesEvents people, IEnumerable<Citation> citations)
    {
        (this.db, this.older, this.newer, this.people, plan) = (db, older, newer, people, new VersionPlan(older, newer));
        cited = citations.ToLookup(citation => WhiteSpace.Evened(citation.Passage.Quote), citation => citation.Work, StringComparer.Ordinal);
    }

    /// <summary>What is known already is taken out of the source that comes in; a reason where the other one is gone or has a newer version.</summary>
    public static async Task<Parsed<NewVersion>> OfAsync(ArchiveDb db, int older, Source newer, CancellationToken cancellation)
    {
        var source = await db.Sources.Include(row => row.Content).Include(row => row.Newer)
            .Include(row => row.Statements).ThenInclude(row => row.Passage)
            .Include(row => row.Statements).ThenInclude(row => row.Quantities).ThenInclude(row => row.Passage)
            .Include(row => row.Statements).ThenInclude(row => row.Mentions).ThenInclude(row => row.Passage)
            .Include(row => row.Statements).ThenInclude(row => row.Mentions).ThenInclude(row => row.Entity)
            .Include(row => row.Statements).ThenInclude(row => row.Events).ThenInclude(row => row.Statements)
            .AsSplitQuery().SingleOrDefaultAsync(row => row.Id == older, cancellation);
        if (source is null) return Parsed<NewVersion>.Refused("The source that it is a newer version of is not in the archive any more. Say anew what it is.");
        if (source.Newer.FirstOrDefault() is { } other) return Parsed<NewVersion>.Refused($"“{source.Title}” has a newer version already, “{other.Slug}”. Say that it is a newer version of that one.");
        var events = await PeoplesEvents.OfAsync(db, source, cancellation);
        var deleted = await DeletedWords.OfStatementsAsync(db, older, cancellation);
        foreach (var statement in newer.Statements.Where(row => deleted.Contains(WhiteSpace.Evened(row.Passage.Quote))).ToList()) newer.Statements.Remove(statement);
        var citations = await db.Citations.Where(row => row.SourceId == older).OrderBy(row => row.Ordinal).Include(row => row.Passage).Include(row => row.Work).ToListAsync(cancellation);
        return new NewVersion(db, source, newer, events, citations);
    }

    /// <summary>The draft without what the archive has already.</summary>
    public Draft WithoutKnown(Draft draft)
    {
        var same = plan.Same.Select(pair => pair.Newer).ToHashSet();
        foreach (var statement in same)
        {
            statement.Quantities.Clear();
            statement.Events.Clear();
        }

        foreach (var (before, now) in plan.Reworded) Match(before, now);
        var fresh = newer.Statements.Except(same).ToHashSet();
        var entities = EntitiesByWords();
        var names = new List<NameDraft>();
        foreach (var name in draft.Names)
        {
            var rest = name with { Mentions = [.. name.Mentions.Where(mention => fresh.Contains(mention.Statement))] };
            if (rest.Mentions.Count == 0) continue;
            names.Add(rest);
            var before = name.Mentions.SelectMany(mention => entities[(mention.Statement, mention.Passage)]).Distinct().ToList();
            if (before is [var only] && only.Kind == name.Kind) known.Add(rest, only);
        }

        return draft with { Names = names, Citations = [.. draft.Citations.Where(citation => WorkOf(citation) is not null || !plan.Had(citation.Passage.Quote))] };
    }

    /// <summary>What the archive has a name of the document for, by the sentences that are the same; null when they do not tell.</summary>
    public Entity? EntityOf(NameDraft name) => known.GetValueOrDefault(name);

    /// <summary>The work that a reference of the older version is for, when it stands there in the same words; else null.</summary>
    public CataloguedWork? WorkOf(CitationDraft citation) => cited[WhiteSpace.Evened(citation.Passage.Quote)].FirstOrDefault();

    /// <summary>Saves the newer source, which is at hand with its names: histories name its keys. Statements that only the archive made, of words that the newer version has too, come with it.</summary>
    public async Task SaveSourceAsync(CancellationToken cancellation)
    {
        await db.SaveChangesAsync(cancellation);
        foreach (var statement in plan.Gone.ToList())
        {
            if (plan.StillThere(statement) is not { } passage) continue;
            var slug = (await FreeSlugs.OfAsync(db, SlugTable.Statements, [newer.Slug + "-m1"], cancellation)).Take(newer.Slug + "-m1");
            var row = (Statement)await SourceWords.NewAsync(db, new RecordRef(RecordKind.Statement, 0), slug, passage, cancellation);
            db.Add(row);
            await db.SaveChangesAsync(cancellation);
            made.Add((statement, row));
        }
    }

    /// <summary>Gives the newer version what the older one had.</summary>
    public async Task CarryAsync(CancellationToken cancellation)
    {
        await DescribeAsync(cancellation);
        foreach (var (before, same) in plan.Same.Concat(made)) Carry(before, same);
        foreach (var (told, before, now, read) in again) Rest(told, before, now, read);
        foreach (var told in plan.Gone.Concat(plan.Reworded.Select(pair => pair.Older)).SelectMany(statement => statement.Events).Distinct().Where(told => told.Statements.All(row => row.Source == older)).ToList())
        {
            // What people made rests on the older version from now on, which is met for its sake.
            if (people.Edited(told)) newer.Notes.Add(new ImportNote { Text = $"The event “{told.Title}” was made or changed by hand; its words are in the older version only. See whether it still holds." });
            else db.Remove(told);
        }

        foreach (var emendation in await db.Emendations.Include(row => row.Passage).Where(row => row.Passage.SourceId == older.Id).ToListAsync(cancellation))
        {
            if (plan.Carry(emendation.Passage.Start, emendation.Passage.End) is { } words) db.Add(new Emendation { Passage = words, Reading = emendation.Reading, Note = emendation.Note, Before = emendation.Before, After = emendation.After });
        }

        newer.Replaces = older;
        var stated = db.StatedPositions.IgnoreQueryFilters();
        // What people judged keeps the words that they judged, should the newer version not have them.
        await stated.Where(row => row.Statement.SourceId == older.Id && row.Position.Matter.Verdict == null && row.Position.Matter.StandingBy == null).ExecuteDeleteAsync(cancellation);
        await db.Set<Position>().IgnoreQueryFilters().Where(row => !stated.Any(each => each.PositionId == row.Id)).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Brings the articles that quote the older version to the newer one, as far as its words are the same. Answers what is to be looked at by people, to be kept once the rest is.</summary>
    public Task<IReadOnlyList<RecordDraft>> BringArticlesAsync(Article read, Act act, CancellationToken cancellation) => new VersionedArticles(db, plan, older, newer, act).BringAsync(read, cancellation);

    /// <summary>An event that is read again out of a reworded sentence is the one there was, or one that somebody deleted.</summary>
    private void Match(Statement before, Statement now)
    {
        var left = before.Events.ToList();
        foreach (var read in now.Events.ToList())
        {
            var date = read.Date.ToString();
            var same = left.Find(told => people.FirstDateOf(told) == date) ?? left.Find(told => told.DateText == read.DateText);
            if (same is null && !people.Deleted(before, date)) continue;
            now.Events.Remove(read);
            if (same is null) continue;
            left.Remove(same);
            again.Add(new(same, before, now, read));
        }
    }

    private ILookup<(Statement, Passage), Entity> EntitiesByWords() => plan.Same
        .SelectMany(pair => pair.Older.Mentions.Select(mention => (Words: (pair.Newer, plan.Carry(pair.Older.Passage, pair.Newer.Passage, mention.Passage.Start, mention.Passage.End)), mention.Entity)))
        .ToLookup(pair => pair.Words, pair => pair.Entity);

    private void Rest(TimelineEvent told, Statement before, Statement now, TimelineEvent read)
    {
        told.Statements.Remove(before);
        told.Statements.Add(now);
        if (people.Edited(told)) newer.Notes.Add(new ImportNote { Passage = now.Passage, Text = $"The event “{told.Title}” was made or changed by hand; its sentence reads otherwise now. See whether it still holds." });
        else (told.Date, told.DateText, told.Reckoning, told.Title, told.Summary) = (read.Date, read.DateText, read.Reckoning, read.Title, read.Summary);
    }

    private void Carry(Statement before, Statement same)
    {
        foreach (var quantity in before.Quantities) same.Quantities.Add(new StatedQuantity { Passage = Words(quantity.Passage), Value = quantity.Value, To = quantity.To, Unit = quantity.Unit, Qualifier = quantity.Qualifier });
        foreach (var mention in before.Mentions) same.Mentions.Add(new Mention { Entity = mention.Entity, Statement = same, Passage = Words(mention.Passage), Role = mention.Role });
        foreach (var told in before.Events.ToList())
        {
            told.Statements.Remove(before);
            told.Statements.Add(same);
        }

        Passage Words(Passage passage) => plan.Carry(before.Passage, same.Passage, passage.Start, passage.End);
    }

    /// <summary>What was read of the document as before is as people left it before.</summary>
    private async Task DescribeAsync(CancellationToken cancellation)
    {
        (newer.Rights, newer.Holder, newer.Licence, newer.CallNumber, newer.Original) = (older.Rights, older.Holder, older.Licence, older.CallNumber, older.Original);
        if (newer.Work is null) newer.WorkId = older.WorkId;
        var first = await db.Revisions.AsNoTracking().Where(row => row.Kind == RecordKind.Source && row.RecordId == older.Id && row.Number == 1).Select(row => row.State).SingleOrDefaultAsync(cancellation);
        if (first is null) return;
        var came = Fields.FromJson(first);
        if (newer.Title == came["title"]) newer.Title = older.Title;
        if (newer.Language == came["language"]) newer.Language = older.Language;
        if (newer.Kind.ToString() == came["kind"]) newer.Kind = older.Kind;
    }

    /// <summary>An event that was read again out of its sentence, which reads otherwise now.</summary>
    private sealed record Reread(TimelineEvent Told, Statement Before, Statement Now, TimelineEvent Read);
}
