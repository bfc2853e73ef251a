namespace Interhelpo.Citations.Formats;

/// <summary>
/// Works as BibTeX. Read are the entries of BibTeX and of biblatex 3; no text is refused, what cannot be made out is passed over. Written is
/// UTF-8 in the fields of biblatex, each entry with the fields that its data model gives it. What these cannot carry (the archived copy,
/// the translated title, further identifiers…) stands in <c>verba</c>, a field of biblatex's own for such uses, as items
/// "name: value" between semicolons, so that reading back what was written gives equal works.
/// </summary>
public static class BibTex
{
    public static IReadOnlyList<FormattedWork> Read(string text) =>
        [.. BibTexFile.Read(text).Select(entry => new FormattedWork(entry.Key, BibTexWork.Read(entry)))];

    /// <summary>The works in the order given. A work without a key gets one of its own (<see cref="WorkKey"/>).</summary>
    public static string Write(IEnumerable<FormattedWork> works)
    {
        var given = works.ToArray();
        var taken = given.Select(work => work.Key).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        return string.Join('\n', given.Select(work => BibTexWriter.Write(BibTexWriter.Key(work, taken), work.Work)));
    }
}
