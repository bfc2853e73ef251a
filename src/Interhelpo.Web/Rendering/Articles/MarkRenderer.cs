using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Interhelpo.Web.Rendering.Articles;

/// <summary>Writes a mark as the raised number that leads to its note, and what other sources say of its sentence.</summary>
internal sealed class MarkRenderer : HtmlObjectRenderer<MarkInline>
{
    protected override void Write(HtmlRenderer renderer, MarkInline mark)
    {
        var kind = mark.Found ? "mark" : "mark missing";
        var name = mark.Found ? "Note" : "Source missing, note";
        renderer.Write($"""<sup class="{kind}" id="{NoteId.OfMark(mark.Note, mark.Occurrence)}">""")
            .Write($"""<a href="#{NoteId.OfNote(mark.Note)}" aria-label="{name} {mark.Note}">{mark.Note}</a></sup>""");
        foreach (var matter in mark.Matters) renderer.Write(" ").Write(MatterSign.Write(matter));
    }
}
