using Interhelpo.Archive;

namespace Interhelpo.Import.Recognising;

/// <summary>One entity of a document as its mentions come in.</summary>
internal sealed class NamedEntity(EntityKind kind, GazetteerEntry? entry)
{
    private readonly List<string> forms = [];
    private readonly HashSet<string> met = new(StringComparer.Ordinal);
    private readonly List<NameMention> mentions = [];

    /// <summary>The form with the most letters: a person's fullest name. The first of equals.</summary>
    public string Longest { get; private set; } = "";

    public void Add(string form, TextSpan span, string? role)
    {
        if (met.Add(form))
            forms.Add(form);
        if (form.Length > Longest.Length)
            Longest = form;
        mentions.Add(new NameMention(span, role));
    }

    public RecognisedName Recognised()
    {
        var name = entry?.Name ?? (kind == EntityKind.Person ? Longest : forms[0]);
        var known = entry is null ? [] : Gazetteer.NamesOf(entry);
        var others = forms.Concat(known).Where(form => form != name).Distinct(StringComparer.Ordinal);
        return new RecognisedName(kind, name, [.. others], entry?.Id, [.. mentions.OrderBy(mention => mention.Span)]);
    }
}
