namespace Interhelpo.Citations.Parsing.Styles;

/// <summary>How far a name has been spelled: what may follow it depends on the order its parts came in.</summary>
internal enum NameForm
{
    None,

    /// <summary>"Marek": a given name or another name may follow.</summary>
    Family,

    /// <summary>"Jan Marek".</summary>
    Words,

    /// <summary>"Marek, J.", "Marek, Jan": the next name begins after a comma.</summary>
    Inverted,

    /// <summary>"J.": the family name is still to come.</summary>
    Initials,

    /// <summary>"J. Marek".</summary>
    InOrder,
}

/// <summary>What a run of names has held so far: editors want their mark, after "and" comes the last name, and one name is spelled like the other.</summary>
internal readonly record struct RunState(bool Announced, bool Names, bool Marked, bool And, NameForm Form)
{
    private const Mark Dividing = Mark.Comma | Mark.Semicolon;

    /// <summary>The mark stood before the names: "edited by".</summary>
    private bool MarkedFirst { get; init; }

    /// <summary>The mark that closes names stood where no names were.</summary>
    private bool Broken { get; init; }

    /// <summary>"et al." ended the names.</summary>
    private bool Complete { get; init; }

    public static RunState None => default;

    public RunState With(in Chunk chunk) => chunk.Kind switch
    {
        ChunkKind.In => this with { Announced = true },
        ChunkKind.EditorMark when !Names && (chunk.Bracketed && chunk.After.Any(Mark.Close) || chunk.After.Any(Mark.Comma)) => this with { Broken = true },
        ChunkKind.EditorMark or ChunkKind.EditedBy or ChunkKind.TranslatorMark => this with { Marked = true, MarkedFirst = MarkedFirst || !Names },
        ChunkKind.Initials => this with { Names = true, Form = AfterInitials(chunk) },
        ChunkKind.Words => this with { Names = true, And = And || chunk.Traits.Said.Any(Vocabulary.And), Form = AfterWords(chunk) },
        ChunkKind.Others => this with { Complete = true },
        _ => this,
    };

    /// <summary>What speaks against the run going on with the chunk.</summary>
    public float GoesOn(Label label, in Chunk chunk)
    {
        var fit = 0f;
        if (label is Label.Editor or Label.Translator && chunk.Kind is ChunkKind.Words or ChunkKind.Initials && Marked && Names && !MarkedFirst)
            fit -= 4;
        if (Complete && chunk.Kind is ChunkKind.Words or ChunkKind.Initials)
            fit -= 2.5f;
        if (label is not (Label.Author or Label.Editor) || chunk.Kind != ChunkKind.Words)
            return fit;
        var joins = chunk.Traits.Said.Any(Vocabulary.And);
        if (And && chunk.Before != Mark.SoftStop && chunk.Before != Mark.None)
            fit -= joins || chunk.Before.Any(Mark.Semicolon) ? 0.3f : 1.8f;
        if (Form == NameForm.Inverted && !chunk.Before.Any(Dividing) && !joins)
            fit -= 2.5f;
        if (Form == NameForm.Inverted && chunk.Before == Mark.Comma && !joins && chunk.Traits.Words > 1)
            fit -= 0.6f;
        if (Form is NameForm.InOrder or NameForm.Words && chunk.Before == Mark.Comma && chunk.Traits is { Words: 1, Initials: 0 })
            fit -= 0.8f;
        return fit;
    }

    /// <summary>What speaks against the run ending so.</summary>
    public float Ends(Label label) => label switch
    {
        Label.Editor when !Names || Broken => -5,
        Label.Editor when !Marked => Announced ? -2 : -3.5f,
        Label.Translator when !Marked || !Names => -5,
        Label.Container when Announced && !Names => -4,
        Label.Author when Form == NameForm.Initials => -1.5f,
        _ => 0,
    };

    /// <summary>What speaks for or against the names ending before the chunk: after initials a family name is to come, but not when it stood before.</summary>
    public float EndsBefore(Label label, in Chunk chunk) =>
        label is Label.Author or Label.Editor && chunk is { Before: Mark.SoftStop, Kind: ChunkKind.Words } ? Form == NameForm.Inverted ? 0.6f : Form == NameForm.Initials ? -1.5f : 0 : 0;

    private NameForm AfterInitials(in Chunk chunk)
    {
        var divides = chunk.Before.Any(Dividing);
        return Form == NameForm.Family && divides || Form == NameForm.Inverted && !divides ? NameForm.Inverted : NameForm.Initials;
    }

    private NameForm AfterWords(in Chunk chunk)
    {
        if (Form == NameForm.Family && chunk.Before == Mark.Comma && chunk.Traits.Words <= 3)
            return NameForm.Inverted;
        if (Form == NameForm.Initials && !chunk.Before.Any(Dividing))
            return NameForm.InOrder;
        if (EndsInInitials(chunk))
            return NameForm.Initials;
        return chunk.Traits.Words <= 1 || chunk.Traits.Particles >= chunk.Traits.Words - 1 ? NameForm.Family : NameForm.Words;
    }

    /// <summary>"Yang and J": a name and the beginning of another.</summary>
    private static bool EndsInInitials(in Chunk chunk) => chunk.Traits.Initials > 0 && chunk.After.Any(Mark.SoftStop);
}
