namespace Interhelpo.Citations;

/// <summary>
/// Gives short references ("Souter 1968, p. 88", "Ibid.") the work they point at, where another reference of the same document describes it
/// and no second one fits as well. Others stay as they were read.
/// </summary>
public static class ShortReferences
{
    /// <param name="references">All references of a document, in its order.</param>
    /// <returns>The same references, the short ones with the work they point at.</returns>
    public static IReadOnlyList<ParsedReference> Complete(IReadOnlyList<ParsedReference> references)
    {
        if (!references.Any(reference => reference.PointsBack != ShortForm.None))
            return references;
        var full = references.Where(reference => reference.PointsBack == ShortForm.None).Select(reference => reference.Work).ToLookup(Year, StringComparer.Ordinal);
        var complete = new List<ParsedReference>(references.Count);
        foreach (var reference in references)
        {
            var work = reference.PointsBack switch
            {
                ShortForm.SameAsBefore => complete.Count > 0 ? complete[^1].Work : null,
                ShortForm.AuthorYear => Only(full[Year(reference.Work)].Where(work => SharesAuthor(work, reference.Work))),
                _ => null,
            };
            complete.Add(work is null ? reference : reference with { Work = work });
        }

        return complete;
    }

    private static Work? Only(IEnumerable<Work> works)
    {
        Work? only = null;
        foreach (var work in works)
        {
            if (only is not null && !WorkIdentity.Same(only, work))
                return null;
            only ??= work;
        }

        return only;
    }

    private static bool SharesAuthor(Work work, Work other) => WorkNames.Share(work, other) == true;

    private static string Year(Work work) => work.Issued is { Length: >= 4 } date ? date[..4] : string.Empty;
}
