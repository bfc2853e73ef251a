using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Search;

/// <summary>
/// What of one kind has all the words of a filter: by beginnings of words, forgiving case, diacritics, script and spelling as the
/// search does.
/// </summary>
public static class FoundKeys
{
    /// <summary>The slugs or keys, to be part of another query; null when nothing was asked. What has no letter or digit is found nowhere.</summary>
    public static IQueryable<string>? Of(ArchiveDb db, SearchKind kind, string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var words = QueryWord.In(text);
        var name = JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());
        if (words.Count == 0) return db.SearchEntries.Where(entry => false).Select(entry => entry.Key);

        var match = MatchExpression.Of(words, IdentifierForms.Of(text), SearchRelaxation.Prefix).SoundsAlike;
        return db.Database.SqlQuery<string>(
            $"SELECT Key AS Value FROM SearchEntries WHERE Kind = {name} AND Id IN (SELECT rowid FROM SearchText WHERE SearchText MATCH {match})");
    }
}
