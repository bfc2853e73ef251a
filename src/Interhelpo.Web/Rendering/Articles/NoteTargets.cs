using Interhelpo.Archive;
using Interhelpo.Store.Queries;

namespace Interhelpo.Web.Rendering.Articles;

/// <summary>Words of a source that a note quotes.</summary>
internal sealed record NotedPassage(string Title, string Language, string Quote);

/// <summary>A work of the bibliography that a note cites.</summary>
internal sealed record NotedWork(string Title, string? Language);

/// <summary>What the marks of an article lead to. A mark that is not among them names something the archive does not hold.</summary>
internal sealed record NoteTargets(
    IReadOnlyDictionary<PassageMark, NotedPassage> Passages,
    IReadOnlyDictionary<string, NotedWork> Works)
{
    public static readonly NoteTargets None = new(new Dictionary<PassageMark, NotedPassage>(), new Dictionary<string, NotedWork>());

    /// <summary>The matters that sentences of sources take positions on, by the passage of each.</summary>
    public ILookup<PassageMark, MatterMark> Matters { get; init; } = Array.Empty<MatterMark>().ToLookup(_ => new PassageMark("", 0, 0));

    public bool Hold(Mark mark) => mark switch
    {
        PassageMark passage => Passages.ContainsKey(passage),
        WorkMark work => Works.ContainsKey(work.Key),
        _ => false,
    };
}
