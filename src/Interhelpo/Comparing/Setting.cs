using System.Buffers;
using Interhelpo.Archive;
using Interhelpo.Dates;

namespace Interhelpo.Comparing;

/// <summary>A statement with the concepts found in it and what its document is about: what claims are read from.</summary>
internal sealed class Setting
{
    private static readonly SearchValues<char> endsOfName = SearchValues.Create(" ,.;:)”“»\"");

    /// <summary>A date holds for so many statements behind its own, where these have none.</summary>
    private const int Inherited = 2;

    internal const int LongestItem = 60;

    /// <summary>How far before a body, in characters, "other" says that it is another.</summary>
    private const int OtherReach = 40;

    private static readonly HashSet<string> pronouns = new(["It", "Its", "They", "Their", "Ono", "Jeho", "Její", "Jej", "Jeho", "Oni", "Ich", "Jejich", "Он", "Она", "Оно", "Они", "Его", "Её", "Ее", "Их", "Er", "Sie", "Es", "Ihr", "Sein", "Seine", "Ihre"], StringComparer.Ordinal);

    private static readonly char[] openings = ['"', '“', '„', '«'];
    private static readonly char[] closings = ['"', '”', '“', '»'];

    private readonly IReadOnlyList<Setting> before;

    /// <param name="document">Which document, counted from 0.</param>
    /// <param name="before">The settings of the statements before it, in their order.</param>
    /// <param name="order">Where in the document it stands, from 0 to 1.</param>
    public Setting(Told told, Topics topics, int document, IReadOnlyList<Setting> before, double order)
    {
        (Told, Topics, Document, Statement, Order) = (told, topics, document, before.Count, order);
        this.before = [.. before.TakeLast(Inherited)];

        // "Soviet Union" is no union, "Mill Road" no mill, Mr Weaver no weaver.
        Found = [.. Concepts.For(told.Language).In(told.Text).Where(found => found.Concept.Kind is not (ConceptKind.Thing or ConceptKind.Meaning) || !told.Names.Any(name => name.Span.Overlaps(found.Span)))];

        // Asked of the statement before alone, however many sentences in a row begin with "It" or tell no date.
        var last = before.Count > 0 ? before[^1] : null;
        Last = last?.Told.Dates.Count > 0 ? last.Told.Dates[^1].Date : last?.Last;
        Body = BodyOf();
    }

    public Told Told { get; }

    public int Document { get; }

    public int Statement { get; }

    public double Order { get; }

    public Topics Topics { get; }

    public IReadOnlyList<ConceptAt> Found { get; }

    /// <summary>"In 1927: a textile factory" has no verb and needs none.</summary>
    public bool IsItem => Told.Text.Length <= LongestItem && !All(ConceptKind.Act).Any() && All(ConceptKind.Thing).Any(thing => !thing.Concept.IsSelf);

    public IEnumerable<ConceptAt> All(ConceptKind kind) => Found.Where(found => found.Concept.Kind == kind);

    /// <summary>The concept of a kind that stands nearest to some words, in the same part of the sentence between semicolons; null when there is none.</summary>
    public ConceptAt? Nearest(ConceptKind kind, TextSpan words, Func<Concept, bool>? fits = null)
    {
        ConceptAt? nearest = null;
        foreach (var found in All(kind).Where(found => fits?.Invoke(found.Concept) != false && AreTogether(found.Span, words)))
        {
            if (nearest is null || Distance(found.Span, words) < Distance(nearest.Value.Span, words))
                nearest = found;
        }

        return nearest;
    }

    /// <summary>The date nearest to some words; null when the statement has none.</summary>
    public ToldDate? DateOf(TextSpan words) => Told.Dates.MinBy(date => Distance(date.Span, words));

    /// <summary>When it was: the nearest date of the statement, or else the last one before; null when there is none.</summary>
    public (HistoricalDate Date, bool IsInherited)? When(TextSpan words)
    {
        if (DateOf(words) is { } own)
            return (own.Date, false);
        return before.LastOrDefault(setting => setting.Told.Dates.Count > 0)?.Told.Dates[^1] is { } inherited ? (inherited.Date, true) : null;
    }

    /// <summary>The last date told in the statements before, however far back; null when there is none.</summary>
    public HistoricalDate? Last { get; }

    /// <summary>What an act happens to: the things named in its part of the sentence, or the organisation or place, or what the document is about.</summary>
    public IEnumerable<Subject> SubjectsOf(TextSpan clause)
    {
        var things = All(ConceptKind.Thing).Where(thing => !thing.Concept.IsSelf && clause.Contains(thing.Span)).Select(thing => thing.Concept).Distinct().ToList();
        if (things.Count > 0)
            return things.SelectMany(thing => Topics.All.Select(topic => new Subject($"{thing.Name}@{topic.Key}", $"{thing.Label} ({topic.Name})")));
        var named = Told.Names.FirstOrDefault(name => name.Kind == EntityKind.Organisation && clause.Contains(name.Span));
        var isTopic = named is null && All(ConceptKind.Thing).Any(thing => thing.Concept.IsSelf && clause.Contains(thing.Span) && !IsNamedOtherwise(thing.Span));
        return (named ?? (isTopic ? Topics.First : null)) is { } subject ? [new Subject(subject.Key, subject.Name)] : [];
    }

    /// <summary>Of journeys, strikes and the like it is all who are counted, whatever things are named besides.</summary>
    public IEnumerable<Subject> SubjectsOf(Concept? act, TextSpan words)
    {
        if (act?.Traits.Contains("whole") == true)
            return Topics.First is { } whole ? [new Subject(whole.Key, whole.Name)] : [];
        if (Nearest(ConceptKind.Thing, words) is { Concept.IsSelf: false } thing)
            return SubjectsOf(thing.Span);
        var named = Told.Names.Where(name => name.Kind == EntityKind.Organisation).MinBy(name => Distance(name.Span, words));
        var subject = named ?? (All(ConceptKind.Thing).Any() ? Topics.First : null);
        return subject is null ? [] : [new Subject(subject.Key, subject.Name)];
    }

    /// <summary>The body that the document is about, where the statement speaks of it: by its name, or as "the society"; null where it speaks of another, or of none.</summary>
    public ToldName? Body { get; }

    private ToldName? BodyOf() =>
        Told.Names.FirstOrDefault(name => name.Kind == EntityKind.Organisation) is { } named
            ? named.Key == Topics.Body?.Key ? Topics.Body : null
            : All(ConceptKind.Thing).Any(thing => thing.Concept.IsSelf) ? All(ConceptKind.Thing).Any(thing => thing.Concept.IsSelf && !IsNamedOtherwise(thing.Span) && !IsOther(thing.Span)) ? Topics.Body : null
            : BeginsWithPronoun && before.Count > 0 ? before[^1].Body : null;

    /// <summary>"It was created …": of what the sentence before speaks.</summary>
    private bool BeginsWithPronoun => pronouns.Contains(Told.Text.AsSpan(0, Math.Max(0, Told.Text.IndexOf(' ', StringComparison.Ordinal))).ToString());

    /// <summary>Whether the statement speaks of a body, and it is not the one that the document is about.</summary>
    public bool IsOfAnother => Body is null && (Told.Names.Any(name => name.Kind == EntityKind.Organisation) || All(ConceptKind.Thing).Any(thing => thing.Concept.IsSelf));

    /// <summary>Whether words stand in a quotation: what others said is theirs to answer for.</summary>
    public bool IsQuoted(TextSpan words)
    {
        var open = words.Start > 0 ? Told.Text.LastIndexOfAny(openings, words.Start - 1) : -1;
        return open >= 0 && Told.Text.IndexOfAny(closings, open + 1) is var close && close > words.End;
    }

    /// <summary>"Other agricultural cooperatives" are not the one that the text is about.</summary>
    private bool IsOther(TextSpan thing) => All(ConceptKind.Part).Any(part => part.Concept.Traits.Contains("other") && part.Span.End <= thing.Start && thing.Start - part.Span.End <= OtherReach);

    /// <summary>"The choir Lumír" in a text about another: a name stands right behind, and it is not that of the topic.</summary>
    private bool IsNamedOtherwise(TextSpan thing)
    {
        var behind = Told.Text[thing.End..].TrimStart(' ', '„', '“', '"', '«');
        var end = behind.AsSpan().IndexOfAny(endsOfName);
        var name = end < 0 ? behind : behind[..end];
        return name.Length > 1 && char.IsUpper(name[0]) && !Topics.All.Any(topic => topic.Name.Contains(name, StringComparison.OrdinalIgnoreCase));
    }

    public static int Distance(TextSpan one, TextSpan other) => one.Overlaps(other) ? 0 : Math.Max(other.Start - one.End, one.Start - other.End);

    private bool AreTogether(TextSpan one, TextSpan other)
    {
        var (start, end) = one.End <= other.Start ? (one.End, other.Start) : other.End <= one.Start ? (other.End, one.Start) : (0, 0);
        return end <= start || !Told.Text.AsSpan(start, end - start).Contains(';');
    }
}

/// <summary>What something is said of.</summary>
internal readonly record struct Subject(string Key, string Name);
