using Interhelpo.Archive;
using Interhelpo.Store.Queries;
using Markdig.Syntax.Inlines;

namespace Interhelpo.Web.Rendering.Articles;

/// <summary>A mark in its place in the text. Its numbers are given once the whole text is read.</summary>
internal sealed class MarkInline(Mark mark) : LeafInline
{
    public Mark Mark => mark;

    /// <summary>The number of its note, from 1; the same mark set twice leads to the same note.</summary>
    public int Note { get; set; }

    /// <summary>Which of the marks of that note this is, from 1.</summary>
    public int Occurrence { get; set; }

    /// <summary>False when what the mark names is not in the archive.</summary>
    public bool Found { get; set; }

    /// <summary>The matters that the sentence it stands for takes positions on; told at its first mark only.</summary>
    public IReadOnlyList<MatterMark> Matters { get; set; } = [];
}
