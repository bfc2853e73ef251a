using System.Buffers.Text;
using System.Text.Json;

namespace Interhelpo.Store.Queries;

/// <summary>
/// The keys of the last row of a page. The next page is what comes after them in the order of the list, so that rows which
/// are added or go meanwhile neither repeat nor skip others. Opaque to whoever carries it.
/// </summary>
/// <param name="List">The list it belongs to.</param>
/// <param name="Text">The textual key; empty when the list has none.</param>
/// <param name="Numbers">The numeric keys, in order.</param>
internal sealed record Cursor(string List, string Text, params long[] Numbers)
{
    public static Cursor BeforeAll(string list, int numbers) => new(list, "", [.. Enumerable.Repeat(long.MinValue, numbers)]);

    /// <summary>Null when the text is no cursor of this list.</summary>
    public static Cursor? Read(string list, int numbers, string text)
    {
        try
        {
            var cursor = JsonSerializer.Deserialize<Cursor>(Base64Url.DecodeFromChars(text));
            return cursor is { Text: not null, Numbers: not null } && cursor.List == list && cursor.Numbers.Length == numbers ? cursor : null;
        }
        catch (Exception unreadable) when (unreadable is FormatException or JsonException)
        {
            return null;
        }
    }

    public override string ToString() => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(this));
}
