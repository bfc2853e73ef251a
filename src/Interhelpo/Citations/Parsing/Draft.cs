namespace Interhelpo.Citations.Parsing;

/// <summary>
/// A reference being read. Each step takes the stretches it understands, so that later steps see only what is left; what nobody takes
/// becomes a note for the curator.
/// </summary>
internal sealed class Draft(string text)
{
    /// <summary>How sure a field is whose place or label leaves no doubt.</summary>
    public const double Sure = 0.95;

    /// <summary>How sure a field is that was told from its neighbours by its words alone.</summary>
    public const double Likely = 0.7;

    private readonly List<TextSpan> taken = [];
    private readonly List<ReferenceField> fields = [];

    public string Text { get; } = text;

    public Work Work { get; set; } = new();

    public Locator? Locator { get; set; }

    public string? Quote { get; set; }

    public ShortForm Short { get; set; }

    /// <summary>Where the head (creators, date, quoted title) ends and the rest begins.</summary>
    public int Position { get; set; }

    /// <summary>Parts are divided by commas (Citation Style 2) instead of stops.</summary>
    public bool ByCommas { get; set; }

    public bool HasQuotedTitle { get; set; }

    /// <summary>The residue after the reference said that it names a place and no publisher.</summary>
    public bool LacksPublisher { get; set; }

    /// <summary>A printed type stood in brackets or words: "(Report)", "documentary film".</summary>
    public string? StatedType { get; set; }

    /// <summary>Where a title without quotation marks ended, because language, edition or format stood in brackets after it; 0 when none did.</summary>
    public int TitleEnd { get; set; }

    /// <summary>The creators at the head were called editors.</summary>
    public bool InEditors { get; set; }

    /// <summary>The pages as printed, and whether they stood after "p." or "pp.".</summary>
    public string? Pages { get; set; }

    public bool PagesLabelled { get; set; }

    public List<TextSpan> Segments { get; set; } = [];

    /// <summary>The fields found so far, in the order of the text.</summary>
    public IReadOnlyList<ReferenceField> Fields => [.. fields.OrderBy(found => found.Span.Start)];

    public List<string> Notes { get; } = [];

    /// <summary>The words of a span as they go into a field: spelled as read, plain spaces, no space at the ends.</summary>
    public string Words(TextSpan span) => span.In(Text).Replace('\u00A0', ' ').Trim();

    /// <summary>Remembers where a field stands and answers its words; an earlier field of that name is forgotten.</summary>
    public string Field(string name, TextSpan span, double confidence = Sure)
    {
        fields.RemoveAll(found => found.Name == name);
        var trimmed = Trim(span);
        Keep(name, trimmed, confidence);
        return Words(trimmed);
    }

    /// <summary>Remembers where a field stands with its label.</summary>
    public void Label(string name, TextSpan whole)
    {
        var at = fields.FindIndex(found => found.Name == name);
        if (at >= 0)
            fields[at] = fields[at] with { Whole = whole };
    }

    /// <summary>Remembers where a field stands; the first of its name stays.</summary>
    public void Keep(string name, TextSpan span, double confidence = Sure)
    {
        if (!Has(name))
            KeepAlso(name, span, confidence);
    }

    /// <summary>Remembers where a field stands beside others of its name.</summary>
    public void KeepAlso(string name, TextSpan span, double confidence = Sure)
    {
        if (span.Length > 0)
            fields.Add(new ReferenceField(name, span, span.In(Text).Replace('\u00A0', ' '), confidence));
    }

    public bool Has(string name) => fields.Exists(found => found.Name == name);

    /// <summary>The stretches that steps have understood.</summary>
    public IReadOnlyList<TextSpan> Taken => taken;

    public void Take(TextSpan span) => taken.Add(span);

    /// <summary>The stretches from <see cref="Position"/> on that no step has taken, in order.</summary>
    public IEnumerable<TextSpan> Untaken()
    {
        var at = Position;
        foreach (var span in taken.Where(span => span.End > Position).Order())
        {
            if (span.Start > at)
                yield return new TextSpan(at, span.Start);
            at = Math.Max(at, span.End);
        }

        if (at < Text.Length)
            yield return new TextSpan(at, Text.Length);
    }

    /// <summary>The span without the spaces and dividing marks at its ends.</summary>
    public TextSpan Trim(TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && (char.IsWhiteSpace(Text[start]) || Text[start] is '.' or ',' or ';' or ':' && !StartsEllipsis(start)))
            start++;
        while (end > start && (char.IsWhiteSpace(Text[end - 1]) || Text[end - 1] is ',' or ';' or ':'))
            end--;
        return new TextSpan(start, end);
    }

    private bool StartsEllipsis(int at) => string.CompareOrdinal(Text, at, "...", 0, 3) == 0;
}
