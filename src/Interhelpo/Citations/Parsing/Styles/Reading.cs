namespace Interhelpo.Citations.Parsing.Styles;

/// <summary>What divides the fields: who ends the names with a stop does not end the title with a comma.</summary>
internal enum Divider
{
    Unknown,
    Stops,
    Commas,
}

/// <summary>One way to read a reference up to a chunk.</summary>
/// <param name="Label">The label of the last chunk.</param>
/// <param name="Seen">Which labels have been given, as bits.</param>
/// <param name="Score">How well all of it fits.</param>
/// <param name="From">Which reading of the chunk before it goes on.</param>
/// <param name="Run">What the run of the last label has held.</param>
/// <param name="Divider">What divides the fields of this reference.</param>
internal readonly record struct Reading(Label Label, int Seen, float Score, int From, RunState Run, Divider Divider)
{
    private const int Located = (1 << (int)Label.Volume) | (1 << (int)Label.Pages) | (1 << (int)Label.Editor) | (1 << (int)Label.Known);

    /// <summary>The container said by its words that it is one.</summary>
    private const int NamedContainer = 1 << 20;

    /// <summary>The score with what is missing in the end.</summary>
    public float Final
    {
        get
        {
            var score = Score + Run.Ends(Label);
            score -= Has(Label.Title) ? 0 : (Has(Label.Volume) || Has(Label.Editor)) && (Seen & NamedContainer) != 0 ? 1 : 3;
            score -= Has(Label.Date) ? 0 : 0.5f;
            score -= Has(Label.Volume) && !Has(Label.Container) && !Has(Label.Series) ? 0.8f : 0;
            return score - (Has(Label.Container) && (Seen & (Located | NamedContainer)) == 0 ? 1.5f : 0);
        }
    }

    public static Reading First(Label label, in Chunk chunk, float fit) =>
        new(label, 1 << (int)label, Turns.First(label) + fit, -1, RunState.None.With(chunk), Divider.Unknown);

    public bool Has(Label label) => (Seen & (1 << (int)label)) != 0;

    /// <summary>The last field goes on with the chunk.</summary>
    /// <param name="chunk">The next chunk.</param>
    /// <param name="fit">How well it fits the label, and the marks before it its going on.</param>
    /// <param name="from">The place of this reading among those followed.</param>
    public Reading Continue(in Chunk chunk, float fit, int from)
    {
        var score = Score + fit + Run.GoesOn(Label, chunk);
        if (Divider == Divider.Commas && chunk.Before == Mark.Stop && Label is Label.Title or Label.Container)
            score += 1.2f;
        return this with { Score = score, From = from, Run = Run.With(chunk), Seen = Seen | Named(Label, chunk) };
    }

    /// <summary>What speaks for and against the last field ending before the chunk.</summary>
    public float Ends(in Chunk chunk) => Run.Ends(Label) + Run.EndsBefore(Label, chunk);

    /// <summary>Another field begins with the chunk, with this score.</summary>
    public Reading Turn(Label to, in Chunk chunk, float score, int from) =>
        new(to, Seen | (1 << (int)to) | Named(to, chunk), score, from, RunState.None.With(chunk), to == Label.Title ? DividerOf(chunk.Before) : Divider);

    /// <summary>Whether two readings can go on in the same ways, so that the better one suffices.</summary>
    public bool IsLike(in Reading other) => Label == other.Label && Seen == other.Seen && Divider == other.Divider && Run == other.Run;

    private static int Named(Label label, in Chunk chunk) =>
        label == Label.Container && (chunk.Kind == ChunkKind.In || chunk.Traits.ShortForms > 0 || (chunk.Traits.Words == 1 && chunk.Traits.Said.Any(Vocabulary.AllCapitals)) || chunk.Traits.Said.Any(Vocabulary.Container | Vocabulary.Meeting | Vocabulary.Periodical)) ? NamedContainer : 0;

    private static Divider DividerOf(Mark mark) =>
        mark.Any(Mark.Stop | Mark.SoftStop) && !mark.Any(Mark.Comma) ? Divider.Stops : mark.Any(Mark.Comma) ? Divider.Commas : Divider.Unknown;
}
