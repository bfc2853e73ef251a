using System.Buffers;

namespace Interhelpo.Citations.Parsing.Styles;

/// <summary>
/// Chooses a label for every chunk so that the whole reads best: the fit of each chunk, the order of the fields and the marks between them,
/// weighed together. A fixed number of readings is followed side by side, so that the work is linear in the length of the reference.
/// </summary>
internal static class Labelling
{
    private const int Followed = 12;
    private const int Labels = 17;

    /// <summary>A label that fits a chunk so much worse than another is not followed.</summary>
    private const float Hopeless = 7;

    /// <summary>What circumstances add at most.</summary>
    private const float Bonus = 3.5f;

    /// <summary>The label of each chunk in the best reading.</summary>
    public static Label[] Of(List<Chunk> chunks)
    {
        if (chunks.Count == 0)
            return [];
        var readings = ArrayPool<Reading>.Shared.Rent(chunks.Count * Followed);
        var counts = new int[chunks.Count];
        Span<float> fits = stackalloc float[Labels];
        for (var at = 0; at < chunks.Count; at++)
        {
            var chunk = chunks[at];
            Weigh(chunk, fits);
            var best = new Best(readings.AsSpan(at * Followed, Followed));
            if (at == 0)
                Begin(chunk, fits, ref best);
            else
                Follow(readings.AsSpan((at - 1) * Followed, counts[at - 1]), chunk, fits, ref best);
            counts[at] = best.Count;
        }

        var labels = Trace(readings, counts);
        ArrayPool<Reading>.Shared.Return(readings);
        return labels;
    }

    /// <summary>The fit of every label; not a number for those that are hopeless.</summary>
    private static void Weigh(in Chunk chunk, Span<float> fits)
    {
        var most = float.MinValue;
        for (var label = 0; label < Labels; label++)
        {
            fits[label] = Fit.Of((Label)label, chunk);
            most = Math.Max(most, fits[label]);
        }

        for (var label = 0; label < Labels; label++)
            fits[label] = fits[label] < most - Hopeless ? float.NaN : fits[label];
    }

    private static void Begin(in Chunk chunk, scoped ReadOnlySpan<float> fits, ref Best best)
    {
        for (var label = 0; label < Labels; label++)
        {
            if (!float.IsNaN(fits[label]))
                best.Add(Reading.First((Label)label, chunk, fits[label]));
        }
    }

    private static void Follow(scoped ReadOnlySpan<Reading> before, in Chunk chunk, scoped ReadOnlySpan<float> fits, ref Best best)
    {
        Span<float> turns = stackalloc float[Labels * Labels];
        turns.Fill(float.NaN);
        for (var from = 0; from < before.Length; from++)
        {
            ref readonly var reading = ref before[from];
            var ends = reading.Ends(chunk);
            for (var number = 0; number < Labels; number++)
            {
                if (float.IsNaN(fits[number]))
                    continue;
                var label = (Label)number;
                if (label == reading.Label)
                    best.Add(reading.Continue(chunk, fits[number] + Turns.Continues(label, chunk), from));
                if (label == reading.Label && label is not (Label.Date or Label.Note))
                    continue;
                ref var turn = ref turns[((int)reading.Label * Labels) + number];
                if (float.IsNaN(turn))
                    turn = fits[number] + Turns.Order(reading.Label, label) + Turns.Begins(reading.Label, label, chunk);
                var score = reading.Score + ends + turn;
                if (!best.Admits(score + Bonus))
                    continue;
                score += Circumstances.Of(reading, label, chunk);
                if (best.Admits(score))
                    best.Add(reading.Turn(label, chunk, score, from));
            }
        }
    }

    private static Label[] Trace(Reading[] readings, int[] counts)
    {
        var labels = new Label[counts.Length];
        var last = (counts.Length - 1) * Followed;
        var best = 0;
        for (var at = 1; at < counts[^1]; at++)
        {
            if (readings[last + at].Final > readings[last + best].Final)
                best = at;
        }

        for (var at = counts.Length - 1; at >= 0; at--)
        {
            labels[at] = readings[(at * Followed) + best].Label;
            best = readings[(at * Followed) + best].From;
        }

        return labels;
    }

    /// <summary>The best readings of a chunk, the best first; of readings that can go on alike only the best.</summary>
    private ref struct Best(Span<Reading> readings)
    {
        private readonly Span<Reading> readings = readings;

        public int Count { get; private set; }

        /// <summary>Whether a reading of this score would be among the best.</summary>
        public readonly bool Admits(float score) => Count < readings.Length || score > readings[^1].Score;

        public void Add(in Reading reading)
        {
            if (!Admits(reading.Score))
                return;
            var at = 0;
            while (at < Count && readings[at].Score >= reading.Score)
            {
                if (readings[at++].IsLike(reading))
                    return;
            }

            var end = at;
            while (end < Count && !readings[end].IsLike(reading))
                end++;
            if (end == Count && Count < readings.Length)
                Count++;
            end = Math.Min(end, readings.Length - 1);
            readings[at..end].CopyTo(readings[(at + 1)..]);
            readings[at] = reading;
        }
    }
}
