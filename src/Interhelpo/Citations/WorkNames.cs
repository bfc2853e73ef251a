using Interhelpo.Spelling;

namespace Interhelpo.Citations;

/// <summary>The family names of those who made a work, as keys that survive transliteration and lost diacritics.</summary>
internal static class WorkNames
{
    /// <summary>Whether two works have a maker in common; null when one of them names none.</summary>
    public static bool? Share(Work a, Work b)
    {
        var (ofA, ofB) = (Keys(a), Keys(b));
        return ofA.Count == 0 || ofB.Count == 0 ? null : ofA.Overlaps(ofB);
    }

    /// <summary>The folded last word of each name, and how it sounds.</summary>
    public static HashSet<string> Keys(Work work)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var creator in work.Creators)
        {
            if (creator.Role is not (CreatorRole.Author or CreatorRole.Editor or CreatorRole.Director))
                continue;
            var family = creator.Family ?? creator.Literal ?? string.Empty;
            if (TitleLikeness.Words(family) is [.., var last])
            {
                keys.Add(last);
                keys.UnionWith(SoundsAlike.Keys(family.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^1]));
            }
        }

        return keys;
    }
}
