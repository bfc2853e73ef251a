using System.Text;
using Interhelpo.Archive;
using Interhelpo.Store.Mapping;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Queries;

/// <summary>The text of a source as far as readers may see it.</summary>
public static class OpenText
{
    private const string LeftOut = "[…]";

    /// <summary>
    /// Of a public source its text; of one that may be quoted the passages in use with the sentence before and after each, the rest as <c>[…]</c> and blanks, so that every
    /// character keeps its place; of a closed one null.
    /// </summary>
    public static async Task<string?> OpenTextAsync(this ArchiveDb db, int source, SourceRights rights, CancellationToken cancellation = default)
    {
        if (rights == SourceRights.Closed) return null;
        // The one place where what is not open is read for readers: to leave it out.
        var text = await db.Contents.IgnoreQueryFilters([Filters.Rights]).Where(content => content.SourceId == source).Select(content => content.Text).SingleAsync(cancellation);
        if (rights == SourceRights.Public) return text;
        var statements = await db.Statements.IgnoreQueryFilters([Filters.Rights]).Where(statement => statement.SourceId == source).OrderBy(statement => statement.Ordinal)
            .Select(statement => new { statement.IsOpen, statement.Passage.Start, statement.Passage.End }).ToListAsync(cancellation);
        var passages = await db.Passages.Where(passage => passage.SourceId == source).Select(passage => new { passage.Start, passage.End }).ToListAsync(cancellation);
        var around = statements.Where((_, at) => statements.Skip(at - 1).Take(at == 0 ? 2 : 3).Any(near => near.IsOpen)).Select(statement => (statement.Start, statement.End));
        return Masked(text, [.. around.Concat(passages.Select(passage => (passage.Start, passage.End)))]);
    }

    /// <summary>The text with what is outside of the spans, in code points, left out.</summary>
    internal static string Masked(string text, IReadOnlyList<(int Start, int End)> spans)
    {
        var masked = new StringBuilder(text.Length);
        var at = 0;
        var codePoints = new CodePoints(text);
        foreach (var (start, end) in spans.Order().Append((codePoints.Count, codePoints.Count)))
        {
            if (start > at) masked.Append(Mask(text[codePoints.ToUtf16(at)..codePoints.ToUtf16(start)], start - at));
            var from = Math.Max(at, start);
            if (end > from) masked.Append(text, codePoints.ToUtf16(from), codePoints.ToUtf16(end) - codePoints.ToUtf16(from));
            at = Math.Max(at, end);
        }

        return masked.ToString();
    }

    private static string Mask(string hidden, int length) =>
        string.IsNullOrWhiteSpace(hidden) ? hidden : length < LeftOut.Length ? new string(' ', length) : (hidden.StartsWith('\n') ? "\n" : " ") is var lead && length > LeftOut.Length ? lead + LeftOut + new string(' ', length - LeftOut.Length - 1) : LeftOut;
}
