using System.Buffers;
using System.Globalization;

namespace Interhelpo.Archive;

/// <summary>Reads the inside of a mark. Whatever is not one is left alone: it stays text.</summary>
public static class MarkScanner
{
    /// <summary>Longer than any mark; bounds how far a stray <c>[@</c> is looked after.</summary>
    public const int Longest = 300;

    private const string Position = "#char=";
    private static readonly SearchValues<char> NotInNames = SearchValues.Create(" \t\r\n#[]()<>\"'`\\/?&%");

    /// <summary>The mark whose inside, between <c>[@</c> and <c>]</c>, this is; null when it is none.</summary>
    public static Mark? Read(string inside)
    {
        var at = inside.IndexOf(Position, StringComparison.Ordinal);
        return at >= 0 ? Passage(inside[..at], inside[(at + Position.Length)..]) : Work(inside);
    }

    private static PassageMark? Passage(string source, string positions)
    {
        var comma = positions.IndexOf(',', StringComparison.Ordinal);
        return comma > 0 && IsName(source)
            && Number(positions[..comma]) is { } start && Number(positions[(comma + 1)..]) is { } end && start < end
            ? new PassageMark(source, start, end)
            : null;
    }

    private static WorkMark? Work(string inside)
    {
        var comma = inside.IndexOf(',', StringComparison.Ordinal);
        var key = comma < 0 ? inside : inside[..comma];
        var locator = comma < 0 ? "" : inside[(comma + 1)..].Trim();
        return IsName(key) ? new WorkMark(key, locator.Length == 0 ? null : locator) : null;
    }

    private static bool IsName(string text) => text.Length > 0 && !text.AsSpan().ContainsAny(NotInNames);

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
