using System.Globalization;
using System.Text;
using Interhelpo.Archive;
using Interhelpo.Editing;
using Interhelpo.Store.Revising;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Versions;

/// <summary>
/// Brings articles to a newer version of a source. One that was made of it and that nobody touched is made anew. Elsewhere only the marks follow, where the words are the same; and what the newer
/// version says otherwise is proposed, as a draft, where people wrote on.
/// </summary>
internal sealed class VersionedArticles(ArchiveDb db, VersionPlan plan, Source older, Source newer, Act act)
{
    private static readonly string[] drawn = ["title", "summary", "markdown"];

    /// <param name="read">The article that was made of the newer version.</param>
    public async Task<IReadOnlyList<RecordDraft>> BringAsync(Article read, CancellationToken cancellation)
    {
        var drafts = new List<RecordDraft>();
        var made = RecordFields.Of(read);
        foreach (var article in await RecordRows.Articles(db).Where(row => row.SourceId == older.Id || row.Passages.Any(passage => passage.SourceId == older.Id)).OrderBy(row => row.Id).ToListAsync(cancellation))
        {
            var now = RecordFields.Of(article);
            var marked = Marked(now);
            if (article.SourceId != older.Id) await ApplyAsync(article, marked, cancellation);
            else if (await CameInAsAsync(article, now, cancellation) is not { } before) await RenewAsync(article, read, now, made, cancellation);
            else drafts.AddRange(await ProposeAsync(article, FieldMerge.Of(Drawn(Marked(before)), Drawn(marked), Drawn(made)), marked, cancellation));
        }

        return drafts;
    }

    private async Task RenewAsync(Article article, Article read, Fields now, Fields made, CancellationToken cancellation)
    {
        await ApplyAsync(article, With(now, made).With("language", made["language"]).With("unconfirmed", null).With("source", Key(newer)), cancellation);
        (article.StatementsTotal, article.StatementsSourced) = (read.StatementsTotal, read.StatementsSourced);
    }

    /// <summary>Where both changed the same words, those that people wrote stand.</summary>
    private async Task<IEnumerable<RecordDraft>> ProposeAsync(Article article, FieldMerge merge, Fields marked, CancellationToken cancellation)
    {
        var kept = marked.With("source", Key(newer));
        await ApplyAsync(article, kept, cancellation);
        var wanted = With(kept, merge.Fields);
        if (wanted.Equals(kept)) return [];
        var number = await db.Revisions.Where(row => row.Kind == RecordKind.Article && row.RecordId == article.Id).MaxAsync(row => row.Number, cancellation);
        var why = $"What the newer version of “{newer.Title}” says otherwise{(merge.Open.Count > 0 ? $"; in {merge.Open.Count} places where both changed the same words, those of the article stand" : "")}.";
        var draft = new RecordDraft { Kind = RecordKind.Article, RecordId = article.Id, Base = number + 1, State = wanted.ToJson(), Title = wanted["title"], By = act.By!, Updated = act.At, Why = why };
        draft.Propose(act.At);
        return [draft];
    }

    /// <summary>The article as it came in with the older version; null when it still reads so.</summary>
    private async Task<Fields?> CameInAsAsync(Article article, Fields now, CancellationToken cancellation)
    {
        var states = await db.Revisions.AsNoTracking().Where(row => row.Kind == RecordKind.Article && row.RecordId == article.Id && row.State != null && !KeptStates.ByHand(db).Any(own => own.Id == row.Id)).OrderBy(row => row.Number).Select(row => row.State!).ToListAsync(cancellation);
        var came = states.Select(Fields.FromJson).LastOrDefault(state => state["source"] == Key(older));
        return came is null || came.Equals(now) ? null : came;
    }

    private async Task ApplyAsync(Article article, Fields fields, CancellationToken cancellation)
    {
        if (!fields.Equals(RecordFields.Of(article))) await ArticleChange.ApplyAsync(db, article, fields, act.At, cancellation);
    }

    /// <summary>The fields with every mark on the older version that can be told in the newer one.</summary>
    private Fields Marked(Fields fields) => fields.With("markdown", Marked(fields["markdown"]));

    private string Marked(string markdown)
    {
        var opening = $"[@{older.Slug}#";
        var (marked, at) = (new StringBuilder(markdown.Length), 0);
        for (int next; (next = markdown.IndexOf(opening, at, StringComparison.Ordinal)) >= 0;)
        {
            marked.Append(markdown, at, next - at);
            var end = markdown.IndexOf(']', next);
            var mark = end < 0 || end - next > MarkScanner.Longest ? null : MarkScanner.Read(markdown[(next + 2)..end]) as PassageMark;
            var words = mark is null ? null : plan.Carry(mark.Start, mark.End);
            at = words is null ? next + opening.Length : end + 1;
            marked.Append(words is null ? opening : $"[@{newer.Slug}#{Address.Fragment(words.Start, words.End)}]");
        }

        return marked.Append(markdown, at, markdown.Length - at).ToString();
    }

    private static Fields Drawn(Fields fields) => drawn.Aggregate(Fields.None, (all, name) => all.With(name, fields[name]));

    private static Fields With(Fields fields, Fields others) => drawn.Aggregate(fields, (all, name) => all.With(name, others[name]));

    private static string Key(Source source) => source.Id.ToString(CultureInfo.InvariantCulture);
}
