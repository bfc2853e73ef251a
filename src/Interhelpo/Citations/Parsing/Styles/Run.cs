namespace Interhelpo.Citations.Parsing.Styles;

/// <summary>Chunks of one label that follow each other: one field.</summary>
internal readonly record struct Run(Label Label, IReadOnlyList<Chunk> Chunks)
{
    /// <summary>How sure the field is: as well as its chunks fit the label by themselves.</summary>
    public double Confidence
    {
        get
        {
            var fit = 0.0;
            foreach (var chunk in Chunks)
                fit += Math.Clamp(Fit.Of(Label, chunk), -1, 4);
            return Math.Clamp(0.55 + (0.1 * fit / Chunks.Count), 0.3, 0.95);
        }
    }

    public static IEnumerable<Run> Of(List<Chunk> chunks, Label[] labels)
    {
        for (var at = 0; at < chunks.Count;)
        {
            var end = at + 1;
            while (end < chunks.Count && labels[end] == labels[at])
                end++;
            yield return new Run(labels[at], chunks.GetRange(at, end - at));
            at = end;
        }
    }
}
