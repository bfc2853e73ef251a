namespace Interhelpo.Citations.Formats;

/// <summary>
/// A record of an RIS file: its tags with their values, in order. A line without a tag goes on with the value before it; a record ends at
/// <c>ER</c>, at the next <c>TY</c>, or with the text. What stands before the first <c>TY</c> is passed over.
/// </summary>
internal sealed record RisRecord(IReadOnlyList<(string Tag, string Value)> Lines)
{
    private static readonly char[] Blanks = [' ', '\t'];

    public static IEnumerable<RisRecord> Read(string text)
    {
        var record = new List<(string Tag, string Value)>();
        foreach (var (tag, value) in Values(text))
        {
            if (tag is "TY" or "ER")
            {
                if (record.Count > 0)
                    yield return new RisRecord(record);
                record = tag == "TY" ? [(tag, value)] : [];
            }
            else if (record.Count > 0)
            {
                record.Add((tag, value));
            }
        }

        if (record.Count > 0)
            yield return new RisRecord(record);
    }

    public string? First(params ReadOnlySpan<string> tags)
    {
        foreach (var tag in tags)
        {
            if (All(tag).FirstOrDefault() is { } value)
                return value;
        }

        return null;
    }

    public IEnumerable<string> All(string tag) => Lines.Where(line => line.Tag == tag && line.Value.Length > 0).Select(line => line.Value);

    private static IEnumerable<(string Tag, string Value)> Values(string text)
    {
        (string Tag, List<string> Lines)? open = null;
        foreach (var line in text.Split('\n', '\r'))
        {
            if (Tag(line) is { } tag)
            {
                if (open is { } done)
                    yield return (done.Tag, string.Join(' ', done.Lines));
                open = (tag.Name, [tag.Value]);
            }
            else if (line.Trim(Blanks) is { Length: > 0 } more && open is { Tag: not "ER" } before)
            {
                before.Lines.Add(more);
            }
        }

        if (open is { } last)
            yield return (last.Tag, string.Join(' ', last.Lines));
    }

    /// <summary>Two letters, or a letter and a digit, blanks, a hyphen and a blank or the end: <c>TY  - </c>. Blanks may be fewer or before it.</summary>
    private static (string Name, string Value)? Tag(string line)
    {
        // Files joined by hand have the byte order mark of each within.
        var text = line.TrimStart('\uFEFF').Trim(Blanks);
        var hyphen = text.IndexOf('-', StringComparison.Ordinal);
        if (hyphen < 3 || hyphen > 4 || !char.IsAsciiLetter(text[0]) || !char.IsAsciiLetterOrDigit(text[1]) || !string.IsNullOrWhiteSpace(text[2..hyphen]))
            return null;
        var isFollowed = hyphen + 1 == text.Length || text[hyphen + 1] is ' ' or '\t';
        return isFollowed ? (text[..2].ToUpperInvariant(), text[(hyphen + 1)..].Trim(Blanks)) : null;
    }
}
