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

    /// <summary>"Marek J." or "Yang and J.": the last name is complete, or another has begun.</summary>
    Open,
}

/// <summary>What else a run has held.</summary>
[Flags]
internal enum RunSigns
{
    None = 0,

    /// <summary>"In" stood before.</summary>
    Announced = 1,
    Names = 2,

    /// <summary>A mark said what the persons did.</summary>
    Marked = 4,

    /// <summary>The mark stood before the names: "edited by".</summary>
    MarkedFirst = 8,

    /// <summary>"and" came: the last name is being read.</summary>
    And = 16,

    /// <summary>The mark that closes names stood where no names were.</summary>
    Broken = 32,

    /// <summary>"et al." ended the names.</summary>
    Complete = 64,

    /// <summary>Initials stood by themselves: "Marek, J."</summary>
    Initials = 128,

    /// <summary>The name of a society.</summary>
    Body = 256,
}

/// <summary>What a run of names has held so far: editors want their mark, after "and" comes the last name, and one name is spelled like the other.</summary>
internal readonly record struct RunState(NameForm Form, RunSigns Signs)
{
    private const Mark Dividing = Mark.Comma | Mark.Semicolon | Mark.Slash;

    public static RunState None => default;

    public RunState With(in Chunk chunk) => chunk.Kind switch
    {
        ChunkKind.In => this with { Signs = Signs | RunSigns.Announced },
        ChunkKind.EditorMark when !Has(RunSigns.Names) && ((chunk.Bracketed && chunk.After.Any(Mark.Close)) || chunk.After.Any(Mark.Comma)) => this with { Signs = Signs | RunSigns.Broken },
        ChunkKind.EditorMark or ChunkKind.EditedBy or ChunkKind.TranslatorMark => this with { Signs = Signs | RunSigns.Marked | (Has(RunSigns.Names) ? RunSigns.None : RunSigns.MarkedFirst) },
        ChunkKind.Initials => new RunState(AfterInitials(chunk), Signs | RunSigns.Names | RunSigns.Initials),
        ChunkKind.Words => new RunState(AfterWords(chunk), Signs | RunSigns.Names | (chunk.Traits.Said.Any(Vocabulary.And) ? RunSigns.And : RunSigns.None) | (chunk.Traits.Said.Any(Vocabulary.Society) ? RunSigns.Body : RunSigns.None)),
        ChunkKind.Others => this with { Signs = Signs | RunSigns.Complete },
        _ => this,
    };

    private bool Has(RunSigns sign) => (Signs & sign) != RunSigns.None;

    /// <summary>What speaks against the run going on with the chunk.</summary>
    public float GoesOn(Label label, in Chunk chunk)
    {
        var fit = 0f;
        if (label is Label.Editor or Label.Translator && chunk.Kind is ChunkKind.Words or ChunkKind.Initials && Has(RunSigns.Marked) && Has(RunSigns.Names) && !Has(RunSigns.MarkedFirst))
            fit -= 4;
        if (label == Label.Container && chunk.Quoted && Has(RunSigns.Announced) && !Has(RunSigns.Names))
            fit += 3;
        if (label is Label.Author or Label.Editor && chunk.Kind == ChunkKind.In && Has(RunSigns.Names))
            fit -= 4;
        if (label == Label.Editor && Signs == RunSigns.Announced && chunk is { After: Mark.Comma, Next: ChunkKind.Range or ChunkKind.Pages, Traits: { Words: 3, Capitals: 2 } } && chunk.Traits.Said.Any(Vocabulary.And))
            fit += 2;
        if (label == Label.Editor && Signs == RunSigns.Announced && chunk.After.Any(Mark.Colon) && chunk.Traits.Initials == 0 && chunk.Traits.Said.Any(Vocabulary.And))
            fit -= 2;
        if (Has(RunSigns.Complete) && chunk.Kind is ChunkKind.Words or ChunkKind.Initials)
            fit -= 2.5f;
        if (label is not (Label.Author or Label.Editor) || chunk.Kind != ChunkKind.Words)
            return fit;
        var joins = chunk.Traits.Said.Any(Vocabulary.And);
        if (Has(RunSigns.And) && chunk.Before != Mark.SoftStop && chunk.Before != Mark.None)
            fit -= joins || chunk.Before.Any(Mark.Semicolon) ? 0.3f : 1.8f;
        if (chunk.Traits.Words == 1 && chunk.After.Any(Mark.Colon) && !(Form == NameForm.Family && chunk.Before == Mark.Comma))
            fit -= 1.5f;
        if (chunk.Before == Mark.Comma && chunk.After.Any(Mark.Colon) && !joins && chunk.Traits is { Words: > 1, Initials: 0 })
            fit -= 1.2f;
        if (Has(RunSigns.Body) && chunk.Before == Mark.Comma && !chunk.Traits.Said.Any(Vocabulary.Society | Vocabulary.Body | Vocabulary.Place))
            fit -= 1.5f;
        if (Has(RunSigns.Initials) && Form == NameForm.Inverted && chunk is { Before: Mark.Comma or (Mark.Comma | Mark.SoftStop), After: Mark.Comma, Next: ChunkKind.Words, Traits: { Words: 1, ShortForms: 0 } } && chunk.NextSays.Any(Vocabulary.And))
            fit -= 3;
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
        Label.Editor when !Has(RunSigns.Names) || Has(RunSigns.Broken) => -5,
        Label.Editor when !Has(RunSigns.Marked) => Has(RunSigns.Announced) ? Has(RunSigns.And) || Form is NameForm.InOrder or NameForm.Inverted ? -1.2f : -2 : -5,
        Label.Translator when !Has(RunSigns.Marked) || !Has(RunSigns.Names) => -6,
        Label.Container when Has(RunSigns.Announced) && !Has(RunSigns.Names) => -4,
        Label.Author when Form == NameForm.Initials => -1.5f,
        Label.Author when Form == NameForm.Open => -0.2f,
        _ => 0,
    };

    /// <summary>What speaks for or against the names ending before the chunk: after initials a family name is to come, but not when it stood before.</summary>
    public float EndsBefore(Label label, in Chunk chunk)
    {
        if (label is not (Label.Author or Label.Editor) || chunk.Kind != ChunkKind.Words)
            return 0;
        if (chunk.Before == Mark.SoftStop)
            return Form == NameForm.Inverted ? 0.6f : Form == NameForm.Initials ? -1.5f : Form == NameForm.Open && chunk.Traits.Small == 0 ? -2.8f : 0;
        return Form == NameForm.Family && chunk.Before == Mark.Comma && chunk.Traits.Words == 1 && chunk.After.Any(Mark.Colon) ? -2 : 0;
    }

    private NameForm AfterInitials(in Chunk chunk)
    {
        var divides = chunk.Before.Any(Dividing);
        if (Form == NameForm.Open && !divides)
            return NameForm.Open;
        return Form == NameForm.Family && divides || Form == NameForm.Inverted && !divides ? NameForm.Inverted : NameForm.Initials;
    }

    private NameForm AfterWords(in Chunk chunk)
    {
        if (Form != NameForm.None && chunk is { Before: Mark.Comma, Traits: { Words: 1, ShortForms: 1 } } && chunk.After.Any(Mark.SoftStop))
            return Form;
        if (Form == NameForm.Family && chunk.Before == Mark.Comma && chunk.Traits.Words <= 3)
            return NameForm.Inverted;
        if (Form is NameForm.Initials or NameForm.Open && !chunk.Before.Any(Dividing))
            return NameForm.InOrder;
        if (EndsInInitials(chunk))
            return chunk.Traits.Cyrillic ? NameForm.Inverted : NameForm.Open;
        return chunk.Traits.Words <= 1 || chunk.Traits.Particles >= chunk.Traits.Words - 1 ? NameForm.Family : NameForm.Words;
    }

    /// <summary>"Yang and J": a name and the beginning of another.</summary>
    private static bool EndsInInitials(in Chunk chunk) => chunk.Traits.Initials > 0 && chunk.After.Any(Mark.SoftStop);
}
