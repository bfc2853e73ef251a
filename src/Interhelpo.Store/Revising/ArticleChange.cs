using System.Globalization;
using Interhelpo.Archive;
using Interhelpo.Editing;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Revising;

/// <summary>Brings an article to its fields, with what is drawn from its text: the passages its marks name, and how much of it rests on sources.</summary>
internal static class ArticleChange
{
    public static async Task ApplyAsync(ArchiveDb db, Article article, Fields fields, DateTimeOffset now, CancellationToken cancellation)
    {
        (article.Title, article.Slug, article.Language, article.Summary) = (fields["title"], fields["slug"], fields["language"], fields["summary"]);
        article.TranslationOf = fields["translationOf"] is { Length: > 0 } original ? await db.Articles.SingleOrDefaultAsync(row => row.Slug == original, cancellation) : null;
        if (article.TranslationOf is null) article.TranslationOfId = null;
        if (fields["source"] != Made(article)) article.SourceId = int.TryParse(fields["source"], CultureInfo.InvariantCulture, out var source) && await db.Sources.AnyAsync(row => row.Id == source, cancellation) ? source : null;
        (article.Markdown, article.Unconfirmed) = (fields["markdown"] + "\n", fields["unconfirmed"]);
        (article.StatementsTotal, article.StatementsSourced) = Evidence.Share(article.Markdown, fields.Lines("unconfirmed"));
        (article.Revision, article.Updated) = (article.Revision + 1, now);
        await db.Entry(article).Collection(each => each.Passages).LoadAsync(cancellation);
        var marks = ArticleSentences.In(article.Markdown).SelectMany(sentence => sentence.Marks).OfType<PassageMark>();
        var named = await MarkedPassages.OfAsync(db, marks, cancellation);
        foreach (var passage in article.Passages.Except(named).ToList()) article.Passages.Remove(passage);
        foreach (var passage in named.Except(article.Passages).ToList()) article.Passages.Add(passage);
    }

    private static string Made(Article article) => article.SourceId?.ToString(CultureInfo.InvariantCulture) ?? "";
}
