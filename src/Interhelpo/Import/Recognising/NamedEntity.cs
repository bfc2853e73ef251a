using Interhelpo.Archive;

namespace Interhelpo.Import.Recognising;

/// <summary>One entity of a document as its mentions come in.</summary>
internal sealed class NamedEntity(EntityKind kind, GazetteerEntry? entry, NameLanguage language)
{
    private readonly List<string> forms = [];
    private readonly HashSet<string> met = new(StringComparer.Ordinal);
    private readonly List<NameMention> mentions = [];

    // The form with the most letters: a person's fullest name. The first of equals.
    private string longest = "";

    /// <summary>What the fullest form of a person's name says.</summary>
    public PersonForm Person { get; private set; }

    public void Add(string form, PersonForm person, TextSpan span, string? role)
    {
        if (met.Add(form))
            forms.Add(form);
        if (form.Length > longest.Length)
            (longest, Person) = (form, person);
        mentions.Add(new NameMention(span, role));
    }

    public RecognisedName Recognised()
    {
        var name = entry?.Name ?? Own();
        var known = entry is null ? [] : Gazetteer.NamesOf(entry);
        var others = forms.Concat(known).Where(form => form != name).Distinct(StringComparer.Ordinal);
        return new RecognisedName(kind, name, [.. others], entry is not null && Gazetteer.WithId(entry.Id) is not null ? entry.Id : null, [.. mentions.OrderBy(mention => mention.Span)]);
    }

    // A form is shown as it was read: the one that looks most like a nominative. A person's nominative is put together only of words that are known.
    private string Own()
    {
        if (!language.IsInflected)
            return kind == EntityKind.Person ? longest : forms[0];
        var best = forms.OrderByDescending(form => kind == EntityKind.Person ? FullWords(form) : 0).ThenBy(Nominatives.Distance).First();
        return kind == EntityKind.Person && Nominatives.OfPerson(best, forms, language) is { } nominative ? nominative : best;
    }

    private static int FullWords(string form) => form.Split(' ').Count(word => word.Length > 2);
}
