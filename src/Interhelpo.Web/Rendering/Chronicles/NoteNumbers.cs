using System.Net;
using Interhelpo.Archive;
using Interhelpo.Store.Queries;
using Interhelpo.Web.Rendering.Articles;

namespace Interhelpo.Web.Rendering.Chronicles;

/// <summary>Numbers the notes of a chronicle as they come: the same words of a source have one number, however often they are noted.</summary>
internal sealed class NoteNumbers
{
    private readonly List<(Mark Mark, int Occurrences)> notes = [];
    private readonly Dictionary<EvidenceView, int> numbers = [];

    /// <summary>The notes in the order of their numbers, each with how often it is set.</summary>
    public IReadOnlyList<(Mark Mark, int Occurrences)> Notes => notes;

    /// <summary>The raised numbers, as HTML.</summary>
    public string Write(IEnumerable<EvidenceView> evidence) => string.Concat(evidence.Select(Write));

    private string Write(EvidenceView evidence)
    {
        if (!numbers.TryGetValue(evidence, out var number))
        {
            notes.Add((new PassageMark(evidence.Source, evidence.Start, evidence.End), 0));
            numbers.Add(evidence, number = notes.Count);
        }

        var (mark, occurrences) = notes[number - 1];
        notes[number - 1] = (mark, occurrences + 1);
        return $"""<sup class="mark" id="{WebUtility.HtmlEncode(NoteId.OfMark(number, occurrences + 1))}"><a href="#{NoteId.OfNote(number)}" aria-label="Note {number}">{number}</a></sup>""";
    }
}
