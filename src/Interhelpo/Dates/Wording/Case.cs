namespace Interhelpo.Dates.Wording;

/// <summary>What the words around a date ask of its form.</summary>
internal enum Case
{
    /// <summary>It stands alone.</summary>
    Plain,

    /// <summary>After "of", and after most prepositions.</summary>
    Of,

    /// <summary>Where something begins.</summary>
    From,

    /// <summary>Where something ends.</summary>
    Until,
}

/// <summary>The forms of a word or pattern; a language without cases has one. What is not given is as <see cref="Of"/>, and that as <see cref="Plain"/>.</summary>
internal sealed record Forms(string Plain, string? Of = null, string? From = null, string? Until = null)
{
    public string this[Case @case] => @case switch
    {
        Case.Plain => Plain,
        Case.From => From ?? Of ?? Plain,
        Case.Until => Until ?? Of ?? Plain,
        _ => Of ?? Plain,
    };

    /// <summary>Words that have one form.</summary>
    public static implicit operator Forms(string word) => new(word);
}

/// <summary>Words around a date and the form they ask of it: "od {0}" with the genitive.</summary>
internal sealed record Frame(string Pattern, Case Case = Case.Plain)
{
    /// <summary>Words that ask for nothing.</summary>
    public static implicit operator Frame(string pattern) => new(pattern);
}
