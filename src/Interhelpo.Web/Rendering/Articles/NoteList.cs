using System.Net;
using System.Text;
using Interhelpo.Archive;

namespace Interhelpo.Web.Rendering.Articles;

/// <summary>Writes the notes of an article: the source's own words, where they stand, and the way back.</summary>
internal sealed class NoteList(NoteTargets targets)
{
    private readonly StringBuilder html = new();

    /// <summary>The list as HTML; empty without notes. Takes the marks in the order of their numbers, each with how often it is set.</summary>
    public string Write(IReadOnlyList<(Mark Mark, int Occurrences)> notes)
    {
        if (notes.Count == 0) return "";

        html.AppendLine("""<section class="notes" aria-labelledby="notes"><h2 id="notes">Notes</h2>""").AppendLine("<ol>");
        for (var i = 0; i < notes.Count; i++) WriteNote(i + 1, notes[i].Mark, notes[i].Occurrences);
        return html.AppendLine("</ol>").AppendLine("</section>").ToString();
    }

    private void WriteNote(int number, Mark mark, int occurrences)
    {
        html.Append($"""<li id="{NoteId.OfNote(number)}"{(targets.Hold(mark) ? "" : " class=\"missing\"")}>""");
        for (var occurrence = 1; occurrence <= occurrences; occurrence++)
        {
            html.Append($"""<a class="back" href="#{NoteId.OfMark(number, occurrence)}" aria-label="Back to the text, note {number}">↑</a> """);
        }

        WriteTarget(mark);
        html.AppendLine("</li>");
    }

    private void WriteTarget(Mark mark)
    {
        switch (mark)
        {
            case PassageMark passage when targets.Passages.TryGetValue(passage, out var noted):
                html.Append($"""<q lang="{Text(noted.Language)}">{Text(noted.Quote)}</q> """)
                    .Append($"""<a href="{Text(Address.OfPassage(passage.Source, passage.Start, passage.End))}"><cite>{Text(noted.Title)}</cite></a>""");
                break;
            case WorkMark work when targets.Works.TryGetValue(work.Key, out var noted):
                html.Append($"""<a href="{Text(Address.OfWork(work.Key))}"><cite{Lang(noted.Language)}>{Text(noted.Title)}</cite></a>""")
                    .Append(work.Locator is null ? "" : $", {Text(work.Locator)}");
                break;
            default:
                html.Append($"<strong>Source missing.</strong> The archive does not hold what this note names, or may not show it: <code>{Text(Name(mark))}</code>");
                break;
        }
    }

    private static string Name(Mark mark) => mark switch
    {
        PassageMark passage => $"{passage.Source}#{Address.Fragment(passage.Start, passage.End)}",
        WorkMark work => work.Key,
        _ => "",
    };

    private static string Lang(string? language) => language is null ? "" : $" lang=\"{Text(language)}\"";

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
