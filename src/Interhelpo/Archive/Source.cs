namespace Interhelpo.Archive;

/// <summary>
/// A document as it came in, never changed afterwards: everything the archive says leads back to passages of sources.
/// </summary>
public sealed class Source
{
    private readonly Dictionary<(int Start, int End), Passage> cut = [];
    private CodePoints? codePoints;

    public int Id { get; init; }

    /// <summary>The name in addresses, unique among sources.</summary>
    public required string Slug { get; set; }

    public required string Title { get; set; }

    public required SourceKind Kind { get; set; }

    /// <summary>BCP 47 tag of the language the text is in; <c>und</c> when it could not be told.</summary>
    public required string Language { get; set; }

    /// <summary>The name of the imported file, without its folder.</summary>
    public required string FileName { get; init; }

    /// <summary>SHA-256 of the file's bytes, lower-case hexadecimal. The same bytes are the same source.</summary>
    public required string Sha256 { get; init; }

    public required string MediaType { get; init; }

    /// <summary>Length of the text in code points.</summary>
    public required int Characters { get; init; }

    public required DateTimeOffset Imported { get; init; }

    /// <summary>The text and the bytes; kept apart so that lists of sources need not load them.</summary>
    public required SourceContent Content { get; init; }

    /// <summary>What of it readers may see.</summary>
    public SourceRights Rights { get; set; }

    /// <summary>Who holds the original, or the rights in it; null when not stated.</summary>
    public string? Holder { get; set; }

    /// <summary>Under which licence it may be used; null when not stated.</summary>
    public string? Licence { get; set; }

    /// <summary>Under which number its holder keeps it; null when not stated.</summary>
    public string? CallNumber { get; set; }

    /// <summary>Where the original stands on the web, as http or https; null when not stated.</summary>
    public string? Original { get; set; }

    /// <summary>The older version of the same document that this one takes the place of; null when there is none.</summary>
    public Source? Replaces { get; set; }

    public int? ReplacesId { get; set; }

    /// <summary>The newer version that took its place: one, or none. Then lists, search and comparing leave it out, and its words are open where something still rests on them.</summary>
    public ICollection<Source> Newer { get; } = [];

    /// <summary>The work of the bibliography that this source is; null when no reference names it.</summary>
    public CataloguedWork? Work { get; set; }

    public int? WorkId { get; set; }

    public ICollection<Segment> Segments { get; } = [];

    public ICollection<Passage> Passages { get; } = [];

    public ICollection<Statement> Statements { get; } = [];

    public ICollection<ImportNote> Notes { get; } = [];

    /// <summary>The passage of these characters: the one there is, or a new one. Needs <see cref="Content"/> and <see cref="Passages"/> at hand.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span is empty or not within the text.</exception>
    public Passage Cut(TextSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(span.Start, nameof(span));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(span.End, span.Start, nameof(span));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, Content.Text.Length, nameof(span));

        if (codePoints is null)
        {
            codePoints = new CodePoints(Content.Text);
            foreach (var known in Passages) cut.TryAdd((known.Start, known.End), known);
        }

        var (start, end) = (codePoints.FromUtf16(span.Start), codePoints.FromUtf16(span.End));
        if (!cut.TryGetValue((start, end), out var passage))
        {
            passage = new Passage { Source = this, Start = start, End = end, Quote = span.In(Content.Text) };
            cut.Add((start, end), passage);
            Passages.Add(passage);
        }

        return passage;
    }
}
