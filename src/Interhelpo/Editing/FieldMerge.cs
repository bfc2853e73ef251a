namespace Interhelpo.Editing;

/// <summary>Words of a field that two people changed otherwise.</summary>
/// <param name="Ordinal">Which conflict of this field, from 0.</param>
public sealed record FieldConflict(string Field, int Ordinal, TextConflict Words);

/// <summary>Two changes of one record brought together, field by field and within texts sentence by sentence.</summary>
/// <param name="Fields">The record, conflicts as chosen.</param>
/// <param name="Open">The conflicts that no choice was made about; empty when the record can be kept.</param>
/// <param name="TakenOver">The fields in which changes of the other side came in.</param>
public sealed record FieldMerge(Fields Fields, IReadOnlyList<FieldConflict> Open, IReadOnlyList<string> TakenOver)
{
    /// <param name="before">What both started from.</param>
    /// <param name="choices">What was chosen, by field and ordinal.</param>
    public static FieldMerge Of(Fields before, Fields mine, Fields theirs, Func<string, int, Choice?>? choices = null)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(mine);
        ArgumentNullException.ThrowIfNull(theirs);
        var (merged, open, taken) = (new Fields(), new List<FieldConflict>(), new List<string>());
        foreach (var name in mine.Names.Concat(theirs.Names).Distinct(StringComparer.Ordinal))
        {
            var merge = TextMerge.Of(before[name], mine[name], theirs[name]);
            var chosen = merge.Conflicts.Select((_, ordinal) => choices?.Invoke(name, ordinal)).ToList();
            open.AddRange(merge.Conflicts.Select((words, ordinal) => new FieldConflict(name, ordinal, words)).Where(conflict => chosen[conflict.Ordinal] is null));
            var text = merge.Text([.. chosen.Select(choice => choice ?? Choice.Mine)]);
            if (text != mine[name]) taken.Add(name);
            merged.Add(name, text);
        }

        return new(merged, open, taken);
    }
}
