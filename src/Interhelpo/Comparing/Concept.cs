namespace Interhelpo.Comparing;

/// <summary>What a concept is, in a statement.</summary>
internal enum ConceptKind
{
    /// <summary>What happens: founding, travelling.</summary>
    Act,

    /// <summary>To whom or what it happens: a school, a textile factory.</summary>
    Thing,

    /// <summary>What numbers count or measure.</summary>
    Unit,

    /// <summary>What somebody is to something: founder, architect.</summary>
    Role,

    /// <summary>Words behind which the reason stands: because, owing to.</summary>
    Reason,

    /// <summary>What has causes: a fire, a closure.</summary>
    Effect,

    /// <summary>"Was": the word between what is told of and what is told of it.</summary>
    Copula,

    /// <summary>Words for a name or for naming.</summary>
    Naming,

    /// <summary>Words behind which stands what a name comes from.</summary>
    After,

    /// <summary>A language that a name is said to come from.</summary>
    Tongue,

    /// <summary>Words that say that a number counts a part, or one of several: "the first train", "another 50".</summary>
    Part,

    /// <summary>Words behind which stands what something is for: "with the aim of".</summary>
    Aim,

    /// <summary>What compares a thing with all of its kind: best, largest.</summary>
    Rank,

    /// <summary>A people, or its country.</summary>
    Nation,

    /// <summary>Words for the time of writing: today.</summary>
    Now,

    /// <summary>Words by which none are counted.</summary>
    Nobody,

    /// <summary>Words for some, more than one: "a few".</summary>
    Several,

    /// <summary>Words by which something is the first of its kind.</summary>
    First,

    /// <summary>Words for a stretch of some years, reckoned from what was told before.</summary>
    Stretch,

    /// <summary>Verbs by which work or a time begins.</summary>
    Start,

    /// <summary>What a body answered: a call, a resolution.</summary>
    Call,

    /// <summary>What words of several languages mean, whatever it is.</summary>
    Meaning,
}

/// <summary>An idea that words of several languages stand for.</summary>
/// <param name="Label">In plain English, to name matters by.</param>
/// <param name="Traits">
/// Of acts <c>once</c> (happens once to a thing), <c>state</c> (holds for a time); of things <c>self</c> (a body that may be what the whole document is about).
/// </param>
internal sealed record Concept(string Name, ConceptKind Kind, string Label, IReadOnlySet<string> Traits)
{
    public bool IsOnce => Traits.Contains("once");

    public bool IsState => Traits.Contains("state");

    public bool IsSelf => Traits.Contains("self");
}

/// <summary>A concept where words stand for it.</summary>
internal readonly record struct ConceptAt(Concept Concept, TextSpan Span);
