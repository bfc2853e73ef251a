namespace Interhelpo.Archive;

/// <summary>
/// A text to be read, in Markdown. <c>[@source#char=120,240]</c> in it gives the passage that the words before it rest on.
/// </summary>
public sealed class Article
{
    public int Id { get; init; }

    /// <summary>The name in addresses, unique among articles.</summary>
    public required string Slug { get; set; }

    public required string Title { get; set; }

    public required string Language { get; set; }

    /// <summary>The first sentence or two, as plain text.</summary>
    public required string Summary { get; set; }

    public required string Markdown { get; set; }

    /// <summary>Counts from 1; each change makes the next.</summary>
    public required int Revision { get; set; }

    public required DateTimeOffset Updated { get; set; }

    /// <summary>How many statements the article makes.</summary>
    public required int StatementsTotal { get; set; }

    /// <summary>How many of them carry a passage that was held against them.</summary>
    public required int StatementsSourced { get; set; }

    /// <summary>The sentences, one a line, that were reworded above their marks and that nobody has held against them since; empty when none is.</summary>
    public string Unconfirmed { get; set; } = "";

    /// <summary>Whether readers may see it, by the rights of the sources it rests on (<see cref="SourceRights"/>). Kept by the store.</summary>
    public bool IsOpen { get; set; } = true;

    /// <summary>The article that this one says in another language; null when it is none's translation.</summary>
    public Article? TranslationOf { get; set; }

    public int? TranslationOfId { get; set; }

    /// <summary>The document this article was made from, in its newest version; null when it was written here.</summary>
    public Source? Source { get; set; }

    public int? SourceId { get; set; }

    /// <summary>The passages its marks name.</summary>
    public ICollection<Passage> Passages { get; } = [];
}
