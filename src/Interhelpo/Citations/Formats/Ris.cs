using System.Text;

namespace Interhelpo.Citations.Formats;

/// <summary>
/// Works as RIS, the tagged lines of Reference Manager. Read are its tags and those that EndNote and Zotero use besides; no text is refused,
/// what cannot be made out is passed over. Written are lines that end in CR LF. What the tags cannot carry (the archived copy, further
/// identifiers, other roles…) stands in lines <c>C8  - name: value</c>, so that reading back what was written gives equal works.
/// </summary>
public static class Ris
{
    public static IReadOnlyList<FormattedWork> Read(string text) => [.. RisRecord.Read(text).Select(RisWork.Read)];

    /// <summary>The works in the order given.</summary>
    public static string Write(IEnumerable<FormattedWork> works)
    {
        var text = new StringBuilder();
        foreach (var work in works)
        {
            Line(text, "TY", RisTypes.Of(work.Work.Type));
            foreach (var (tag, value) in RisWork.Lines(work))
                Line(text, tag, value);
            Line(text, "ER", string.Empty);
            text.Append("\r\n");
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, string tag, string value) => text.Append(tag).Append("  - ").Append(value).Append("\r\n");
}
