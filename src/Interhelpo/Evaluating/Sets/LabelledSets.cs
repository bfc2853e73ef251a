namespace Interhelpo.Evaluating.Sets;

/// <summary>The kinds of labelled sets that can be judged.</summary>
internal static class LabelledSets
{
    // The first whose properties the record has: those that ask for more stand first.
    private static readonly ILabelledSet[] all =
    [
        new ReferenceLists(), new References(), new OtherStyles(), new TimeExpressions(), new NamedEntities(),
        new EdtfValidity(), new EdtfBounds(), new EdtfInWords(), new EdtfFromWords(), new SpellingGroups(),
    ];

    /// <summary>The kind of set the record is of; null when it is of none.</summary>
    public static ILabelledSet? Of(LabelledRecord record) => all.FirstOrDefault(set => set.Properties.All(record.Properties.Contains));
}
