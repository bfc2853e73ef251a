namespace Interhelpo.Store.Queries;

/// <summary>A stretch of a list, in the order of the list.</summary>
/// <param name="Items">What stands on this page.</param>
/// <param name="Next">Asks for the page after this one, as <see cref="PageRequest.Cursor"/>; null on the last page.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next);

/// <summary>Which stretch of a list is wanted.</summary>
/// <param name="Limit">How many items at most; at least 1.</param>
/// <param name="Cursor">What the page before answered; null for the first page.</param>
public sealed record PageRequest(int Limit, string? Cursor = null)
{
    /// <summary>Reads what comes after the cursor; for the first page, after keys smaller than every key. Refuses what is no cursor of this list.</summary>
    internal async Task<Parsed<Page<T>>> ReadAsync<T>(string list, int numbers, Func<Cursor, Task<Page<T>>> read)
    {
        var after = Cursor is null ? Queries.Cursor.BeforeAll(list, numbers) : Queries.Cursor.Read(list, numbers, Cursor);
        return after is null
            ? Parsed<Page<T>>.Refused($"not one that the list of {list} gave out")
            : await read(after);
    }

    /// <summary>Makes a page of rows of which one more than wanted was read, if there was one.</summary>
    internal Page<TRow> Cut<TRow>(List<TRow> rows, Func<TRow, Cursor> cursorOf)
    {
        if (rows.Count <= Limit) return new(rows, null);
        rows.RemoveRange(Limit, rows.Count - Limit);
        return new(rows, cursorOf(rows[^1]).ToString());
    }
}
