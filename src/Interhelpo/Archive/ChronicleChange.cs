namespace Interhelpo.Archive;

/// <summary>What another edition of the chronicle would tell otherwise: an entry that is new (nothing before), would go (nothing after), or changes.</summary>
public sealed record ChronicleChange(KeptEntry? Before, KeptEntry? After)
{
    /// <summary>In the order of the new edition, what would go last. Entries are the same story when they begin with the same note, or else share one.</summary>
    public static IReadOnlyList<ChronicleChange> Between(KeptChronicle before, KeptChronicle after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var left = Written(before);
        var added = Written(after).Where(entry => !left.Remove(entry.Key)).ToList();
        var changes = added.ConvertAll(entry => new ChronicleChange(Take(left, entry.Value, (old, now) => old.Notes[0] == now.Notes[0]), entry.Value));
        changes = changes.ConvertAll(change => change.Before is null ? change with { Before = Take(left, change.After!, (old, now) => old.Notes.Intersect(now.Notes).Any()) } : change);
        return [.. changes, .. left.Values.Select(entry => new ChronicleChange(entry, null))];
    }

    /// <summary>Entries by all that they tell and note, in their order.</summary>
    private static OrderedDictionary<string, KeptEntry> Written(KeptChronicle chronicle)
    {
        var entries = new OrderedDictionary<string, KeptEntry>(StringComparer.Ordinal);
        foreach (var entry in chronicle.Entries)
            entries.TryAdd(new KeptChronicle("", [new KeptSection("", [entry.WithoutMatters()])]).ToJson(), entry);
        return entries;
    }

    private static KeptEntry? Take(OrderedDictionary<string, KeptEntry> left, KeptEntry now, Func<KeptEntry, KeptEntry, bool> isSame)
    {
        foreach (var (written, old) in left)
        {
            if (!isSame(old, now))
                continue;
            left.Remove(written);
            return old;
        }

        return null;
    }
}
