using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Queries;

/// <summary>An article in one of its languages.</summary>
/// <param name="Language">BCP 47.</param>
/// <param name="IsOriginal">Whether the others are translations of it.</param>
public sealed record ArticleInLanguage(string Slug, string Title, string Language, string Markdown, DateTimeOffset Updated, bool IsOriginal);

/// <summary>The languages in which an article can be read.</summary>
public static class LanguageQueries
{
    /// <summary>The others that say the same as an article, the original first.</summary>
    /// <param name="article">The key of its row; null for one that is not published.</param>
    /// <param name="original">The slug of the article that it translates; empty where it translates none.</param>
    public static async Task<IReadOnlyList<ArticleInLanguage>> InLanguagesAsync(this ArchiveDb db, int? article, string original, CancellationToken cancellation = default)
    {
        if (article is null && original.Length == 0) return [];
        return await db.Articles.Where(row => row.Id != article
                && (original.Length > 0 ? row.Slug == original || row.TranslationOf!.Slug == original : row.TranslationOfId == article))
            .OrderBy(row => row.TranslationOfId != null).ThenBy(row => row.Language).ThenBy(row => row.Slug)
            .Select(row => new ArticleInLanguage(row.Slug, row.Title, row.Language, row.Markdown, row.Updated, row.TranslationOfId == null))
            .ToListAsync(cancellation);
    }
}
