namespace Interhelpo.Citations.Parsing;

/// <summary>The parts of one reference, and the reference they make.</summary>
internal readonly record struct PartGroup(IReadOnlyList<ListPart> Parts, ReferenceSpan Reference);

/// <summary>Walks over the parts of a text and decides at each whether a new reference begins there.</summary>
internal static class Grouping
{
    /// <param name="limit">Where the text ends, as far as it is a list.</param>
    public static List<PartGroup> Of(string text, List<ListPart> parts, int limit)
    {
        var groups = new List<PartGroup>();
        var current = new List<ListPart>();
        for (var at = 0; at < parts.Count; at++)
        {
            if (current.Count > 0 && Begins(current, parts, at))
            {
                groups.Add(Close(text, current, limit));
                current = [];
            }

            current.Add(parts[at]);
        }

        if (current.Count > 0)
            groups.Add(Close(text, current, limit));
        return groups;
    }

    private static bool Begins(List<ListPart> current, List<ListPart> parts, int at)
    {
        var (part, last) = (parts[at], current[^1]);
        if (part.Kind == PartKind.Residue)
            return false;
        if (last.Kind == PartKind.Residue)
            return true;
        if (part.StartsLine && part.Kind is not (PartKind.Identifier or PartKind.Access or PartKind.Pages or PartKind.Volume or PartKind.Bracket or PartKind.Date))
            return true;
        var titled = HasTitle(current);
        return part.Kind switch
        {
            PartKind.Identifier or PartKind.Access or PartKind.Pages or PartKind.Date or PartKind.Bracket => false,
            PartKind.Quotation => titled && at + 1 < parts.Count && IsTitleBefore(parts[at + 1]) && part.Span.Length < 160,
            PartKind.Head or PartKind.Headed => titled || !AwaitsTitle(current),
            PartKind.WeakHead => titled && !(last.Kind is PartKind.Title or PartKind.Bracket && at + 1 < parts.Count && parts[at + 1].Kind == PartKind.Access),
            PartKind.Title => titled && !(current is [{ Kind: PartKind.Words or PartKind.WeakHead }]) && !(last.Kind is PartKind.Names && !IsContainer(current)),
            PartKind.Names => titled && BeginsWithNames(current, parts, at),
            PartKind.Volume => false,
            _ => titled && Ended(last) && !(last.Kind == PartKind.Quotation && AwaitsTitle(current[..^1])) && !(last.Kind == PartKind.Volume && AwaitsTitle(current[..^1])) && !(last.Kind == PartKind.Volume && !last.HasPages),
        };
    }

    /// <summary>A quotation that holds its own stop is a title when a container or a date of access follows, not another head.</summary>
    private static bool IsTitleBefore(ListPart next) => next.Kind is PartKind.Words or PartKind.Access or PartKind.Date or PartKind.Imprint or PartKind.Bracket;

    /// <summary>A title was read: a quoted one, or any words after the head.</summary>
    private static bool HasTitle(List<ListPart> current) =>
        current.Exists(part => part.Kind is PartKind.Headed or PartKind.Title or PartKind.Words or PartKind.Imprint or PartKind.Volume or PartKind.Identifier or PartKind.Access or PartKind.Pages)
        || current.Count > 1 || current[0].Kind is PartKind.Quotation;

    private static bool AwaitsTitle(List<ListPart> current) => current is [] or [{ Kind: PartKind.Head or PartKind.WeakHead or PartKind.Names }];

    /// <summary>After these nothing but access, identifiers and quotations belongs to the same reference.</summary>
    private static bool Ended(ListPart last) =>
        last.Kind is PartKind.Access or PartKind.Identifier or PartKind.Pages or PartKind.Quotation or PartKind.Volume;

    /// <summary>Names before a quoted title begin a reference, unless the names are the container of the one before.</summary>
    private static bool BeginsWithNames(List<ListPart> current, List<ListPart> parts, int at) =>
        Ended(current[^1]) || (at + 1 < parts.Count && parts[at + 1].Kind == PartKind.Title
            && (parts[at].IsInverted || current[^1].Kind is PartKind.Date or PartKind.Imprint));

    /// <summary>The names that were read last follow a title directly: they are where it appeared.</summary>
    private static bool IsContainer(List<ListPart> current) =>
        current.Count > 1 && (current[^2].Kind is PartKind.Title or PartKind.Bracket or PartKind.Words or PartKind.Volume);

    private static PartGroup Close(string text, List<ListPart> parts, int limit)
    {
        var residue = parts.Count > 1 && parts[^1].Kind == PartKind.Residue ? parts[^1].Span : (TextSpan?)null;
        var last = residue is null ? parts[^1].Span : parts[^2].Span;
        var end = last.End;
        if (end + 1 < limit && text[end] == ' ' && text[end + 1] == '.')
            end++;
        if (end < limit && text[end] == '.')
            end++;
        return new PartGroup(parts, new ReferenceSpan(new TextSpan(parts[0].Span.Start, end), residue));
    }
}
